public import Evidence

/// How values are written on the page: English, with a comma between thousands.
///
/// A plain space stands between number and unit, so that a search for `35 t` in the PDF or the SVG
/// finds it.
public enum Wording {
  /// How a hedge is written.
  public enum HedgeStyle: Sendable, Hashable {
    /// `≈100`, `≥99`, `≤50`, `30–40`.
    case symbols
    /// `about 100`, `at least 99`, `up to 50`, `30 to 40`.
    case words
  }

  /// A number with commas between thousands, rounded to at most so many decimals, halves away from
  /// zero, without trailing zeros.
  public static func number(_ value: Double, decimals: Int = 0) -> String {
    let places = min(max(decimals, 0), 9)
    var unit = 1.0
    for _ in 0..<places { unit *= 10 }
    let scaled = (value * unit).rounded(.toNearestOrAwayFromZero)
    // Beyond 2^53 a Double holds no odd numbers: no figure of ours gets there.
    guard scaled.magnitude < 9_007_199_254_740_992 else { return "\(value)" }
    let digits = String(Int64(scaled.magnitude))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let whole = padded.dropLast(places)
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    let sign = scaled < 0 ? "−" : ""
    return sign + grouped(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// A title or a subtitle with the hedge that its dossier states for it: `Reportedly: Two land`. As
  /// it is where it says the word itself.
  public static func heading(_ text: String, as stated: Claim<String>?) -> String {
    guard let stated, stated.value == text, let hedge = stated.hedge?.rawValue,
      !text.lowercased().contains(hedge)
    else { return text }
    return hedge.prefix(1).uppercased() + hedge.dropFirst() + ": " + text
  }

  private static func grouped(_ digits: Substring) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
