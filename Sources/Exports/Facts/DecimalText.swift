/// Numbers as every reader of a decimal takes them: no exponent, no separators, no `-0`.
enum DecimalText {
  /// At most so many decimals, trailing zeros left out.
  static func text(_ value: Double, places: Int) -> String {
    guard value.isFinite, value.magnitude < 1e9 else { return "0" }
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let units = Int((value.magnitude * Double(scale)).rounded())
    var fraction = String(units % scale)
    fraction = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let sign = value < 0 && units > 0 ? "-" : ""
    return "\(sign)\(units / scale)" + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Degrees to seven decimals, some 1 cm.
  static func degrees(_ value: Double) -> String { text(value, places: 7) }
}
