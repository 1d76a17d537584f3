/// Numbers as decimal text without an exponent, which not every reader of SVG knows.
enum Decimal {
  /// `value` rounded to `decimals` places, without trailing zeros; 0 if it is not finite.
  static func text(_ value: Double, decimals: Int) -> String {
    let unit = (0..<decimals).reduce(1) { product, _ in product * 10 }
    guard value.isFinite else { return "0" }
    // Far outside any page, well inside `Int`.
    let limited = min(max(value, -1e9), 1e9)
    let scaled = Int((limited * Double(unit)).rounded())
    let magnitude = Int(scaled.magnitude)
    let whole = "\(scaled < 0 ? "-" : "")\(magnitude / unit)"
    var fraction = String(magnitude % unit)
    guard magnitude % unit > 0 else { return whole }
    fraction = String(repeating: "0", count: decimals - fraction.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(whole).\(fraction)"
  }
}
