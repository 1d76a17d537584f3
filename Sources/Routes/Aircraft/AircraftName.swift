/// Aircraft names, reduced to what tells types apart.
enum AircraftName {
  private static let makers = [
    "antonov", "ilyushin", "iliushin", "tupolev", "boeing", "lockheed", "martin", "lockheedmartin",
  ]
  /// How makers' names stand for their prefix: `Antonov-124` is an `An-124`.
  private static let prefixes = [
    "antonov": "an", "ilyushin": "il", "iliushin": "il", "tupolev": "tu", "tupolew": "tu",
  ]

  /// Lower case, letters and digits only, without the maker: `Antonov An‑124` → `an124`.
  static func folded(_ name: String) -> String {
    let parts = name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let first = parts.first, parts.count > 1, makers.contains(first) else {
      return parts.joined()
    }
    let rest = parts.dropFirst().drop { makers.contains($0) }
    if let prefix = prefixes[first], rest.first?.first?.isNumber == true {
      return prefix + rest.joined()
    }
    return rest.joined()
  }
}
