internal import Geo

/// Reads the centre and the zoom of a map as written.
enum FramingText {
  /// Beyond these a map shows a speck or a street, for which there is no data.
  static let zoomRange: ClosedRange<Double> = 0.1...100

  /// A coordinate, or whatever place the gazetteer knows.
  /// - Throws: `FlightplotError` (`usage`) if it is off the Earth or unknown.
  static func center(_ text: String) throws(FlightplotError) -> Coordinate {
    do throws(FlightplotError) {
      return try PlaceSearch().place(text).place.coordinate
    } catch {
      guard error.kind == .usage, let fault = error.diagnostics.first else { throw error }
      throw FlightplotError(
        .usage, "the centre “\(text)” is not to be had: \(fault.message)",
        hint: fault.hint ?? "write latitude,longitude in degrees, a code or a place's name")
    }
  }

  /// - Throws: `FlightplotError` (`usage`) if it is no number or out of `zoomRange`.
  static func zoom(_ text: String) throws(FlightplotError) -> Double {
    let number = text.hasSuffix("x") || text.hasSuffix("×") ? text.dropLast() : text[...]
    let isPlain = number.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    guard isPlain, let value = Double(number), zoomRange.contains(value) else {
      throw FlightplotError(
        .usage, "the zoom “\(text)” is no number from 0.1 to 100",
        hint: "2 shows all twice as large as what fits")
    }
    return value
  }
}
