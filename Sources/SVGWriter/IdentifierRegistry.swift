/// Gives out ids: stable for the same page, unique in the file, valid as XML names.
struct IdentifierRegistry {
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// `kind-1`, `kind-2` and so on, in order of asking.
  mutating func next(_ kind: String) -> String {
    while true {
      let number = counts[kind, default: 0] + 1
      counts[kind] = number
      if taken.insert("\(kind)-\(number)").inserted { return "\(kind)-\(number)" }
    }
  }

  /// `name` in lower case with hyphens for what an id cannot hold, and a number if it is taken.
  mutating func identifier(for name: String) -> String {
    var base = ""
    for scalar in name.lowercased().unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
      if isPlain {
        base.unicodeScalars.append(scalar)
      } else if !base.isEmpty, !base.hasSuffix("-") {
        base.append("-")
      }
    }
    if base.hasSuffix("-") { base.removeLast() }
    if base.first?.isLetter != true { base = base.isEmpty ? "part" : "part-\(base)" }
    var identifier = base
    var number = 2
    while !taken.insert(identifier).inserted {
      identifier = "\(base)-\(number)"
      number += 1
    }
    return identifier
  }
}
