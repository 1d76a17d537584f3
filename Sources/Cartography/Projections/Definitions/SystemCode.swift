/// The code of a reference system: `EPSG:3035`, or `ESRI:54030`, which the same database holds.
struct SystemCode: Sendable, Hashable {
  let authority: String
  let code: Int

  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let digits = parts.last, (1...7).contains(digits.count),
      digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits)
    else { return nil }
    let authority = parts[0].uppercased()
    guard authority == "EPSG" || authority == "ESRI" else { return nil }
    self.authority = authority
    code = number
  }

  var text: String { "\(authority):\(code)" }
}
