public import Evidence
public import Geo
public import Phrases

/// How values are written on the page, in one language.
///
/// In English a comma stands between thousands and a plain space between number and unit, so that a
/// search for `35 t` in the PDF or the SVG finds it. The examples of all these functions are English.
public struct Wording: Sendable {
  public let book: Phrasebook
  /// Names of places in the language, by position; the others keep their own.
  public let placeNames: [Coordinate: String]
  /// Names of countries in the language, by ISO 3166-1 alpha-2 code.
  public let countryNames: [String: String]

  public static let english = Wording(.english)

  public init(
    _ book: Phrasebook, placeNames: [Coordinate: String] = [:],
    countryNames: [String: String] = [:]
  ) {
    self.book = book
    self.countryNames = countryNames
    self.placeNames = placeNames
  }

  /// How a hedge is written.
  public enum HedgeStyle: Sendable, Hashable {
    /// `≈100`, `≥99`, `≤50`, `30–40`.
    case symbols
    /// `about 100`, `at least 99`, `up to 50`, `30 to 40`.
    case words
  }

  /// A number with marks between thousands, rounded to at most so many decimals, halves away from
  /// zero, without trailing zeros.
  public func number(_ value: Double, decimals: Int = 0) -> String {
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
    return sign + grouped(whole) + (fraction.isEmpty ? "" : book.decimalMark + fraction)
  }

  /// A title or a subtitle with the hedge that its dossier states for it: `Reportedly: Two land`. As
  /// it is where it says the word itself.
  public func heading(_ text: String, as stated: Claim<String>?) -> String {
    guard let stated, stated.value == text, let hedge = stated.hedge,
      !text.lowercased().contains(word(hedge))
    else { return text }
    return capital(book("hedge.heading", ["hedge": word(hedge), "text": text]))
  }

  /// `confirmed`.
  public func word(_ certainty: Certainty) -> String {
    book(PhraseKey("certainty.\(certainty.rawValue)"))
  }

  /// `apparently`.
  public func word(_ hedge: StatementHedge) -> String {
    book(PhraseKey("hedge.\(hedge.rawValue)"))
  }

  /// `apparently Il-62`; the value alone without a hedge.
  public func hedged(_ value: String, by hedge: StatementHedge?) -> String {
    hedge.map { book("hedge.value", ["hedge": word($0), "value": value]) } ?? value
  }

  /// The name of a stop: the dossier's own, else that of the place in the language.
  public func name(_ stop: Stop) -> String {
    guard stop.name == stop.place.name else { return stop.name }
    return placeNames[stop.place.coordinate] ?? stop.name
  }

  /// As `name`, and the town for its airport.
  public func shortName(_ stop: Stop) -> String {
    guard stop.name == stop.place.name else { return stop.name }
    return placeNames[stop.place.coordinate] ?? stop.shortName
  }

  /// `Maiquetía (SVMI)`.
  public func place(_ stop: Stop) -> String {
    let name = shortName(stop)
    guard let code = stop.place.code, code != name else { return name }
    return book("place.code", ["place": name, "code": code])
  }

  /// `Poland`, `Abyei (disputed)`, `Sea`: what lies under a leg.
  public func ground(_ ground: OverflownGround) -> String {
    switch ground {
    case .sea(nil): return book("overflight.sea")
    // The one enclosed sea that the atlas knows.
    case .sea(let name?): return name == "Caspian Sea" ? book("overflight.caspian") : name
    case .area(let area):
      let name = countryNames[area.code] ?? area.name
      switch area.status {
      case .disputed: return book("overflight.disputed", ["name": name])
      case .overlap: return book("overflight.overlapping", ["name": name])
      case .country, .dependency, .treaty: return name
      }
    }
  }

  /// A sentence with its first letter a capital, where the script has capitals.
  public func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func grouped(_ digits: Substring) -> String {
    guard digits.count >= 3 + book.leastGrouping else { return String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += book.groupMark }
      text.append(digit)
    }
    return text
  }
}
