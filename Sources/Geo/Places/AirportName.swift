/// The airport table's long names made fit to be read.
enum AirportName {
  private static let endings = [" Airport", " International", " Internacional", " Intl"]

  /// Without what stands in brackets and without `International Airport` at its end:
  /// `Maiquetia (Simon Bolivar Internacional) Airport` becomes `Maiquetia`.
  static func tidy(_ name: String) -> String {
    var words = name[...]
    if let open = words.firstIndex(of: "("), let close = words.lastIndex(of: ")"), open < close,
      open > words.startIndex
    {
      words = words[..<open] + words[words.index(after: close)...]
    }
    var tidied = words.split(separator: " ").joined(separator: " ")
    for ending in endings where tidied.hasSuffix(ending) {
      tidied.removeLast(ending.count)
    }
    return tidied.isEmpty ? name : tidied
  }
}
