internal import Geo

/// Reads an extent as written: west, south, east and north in degrees (the order of RFC 7946).
enum ExtentText {
  private static let hint = """
    write west,south,east,north in degrees, as -10,35,30,60; a west above the east crosses the \
    antimeridian
    """

  /// - Throws: `FlightplotError` (`usage`) if it is not four angles, one is off the Earth, or they
  ///   hold no area.
  static func parse(_ text: String) throws(FlightplotError) -> GeoBounds {
    let words = text.split { $0 == "," || $0 == "/" || $0.isWhitespace }
    let numbers = words.compactMap { angle($0) }
    guard words.count == 4, numbers.count == 4 else {
      throw FlightplotError(.usage, "the extent “\(text)” is not understood", hint: hint)
    }
    let (west, south, east, north) = (numbers[0], numbers[1], numbers[2], numbers[3])
    guard (-90...90).contains(south), (-90...90).contains(north),
      (-180...360).contains(west), (-180...360).contains(east)
    else {
      throw FlightplotError(.usage, "the extent “\(text)” is off the Earth", hint: hint)
    }
    guard north > south, width(from: west, to: east) > 0, east - west <= 360 else {
      throw FlightplotError(.usage, "the extent “\(text)” has no area", hint: hint)
    }
    // A hundredth of a degree is 1 km: for less there is no data.
    guard north - south >= 0.01, width(from: west, to: east) >= 0.01 else {
      throw FlightplotError(
        .usage, "the extent “\(text)” is too small", hint: "at least 0.01 degrees each way")
    }
    if abs(abs(east - west) - 360) < 1e-9 {
      return GeoBounds(south: south, west: -180, north: north, east: 180)
    }
    return GeoBounds(south: south, west: wrapped(west), north: north, east: wrapped(east))
  }

  private static func width(from west: Double, to east: Double) -> Double {
    let width = (east - west).truncatingRemainder(dividingBy: 360)
    if width == 0, east != west { return 360 }
    return width < 0 ? width + 360 : width
  }

  private static func wrapped(_ longitude: Double) -> Double {
    longitude > 180 ? longitude - 360 : longitude
  }

  /// A number in degrees, with a sign or one of the letters N, S, E, W.
  private static func angle(_ word: Substring) -> Double? {
    var number = word
    var sign = 1.0
    if let letter = word.last?.uppercased(), ["N", "S", "E", "W"].contains(letter) {
      guard word.first != "-", word.first != "+" else { return nil }
      sign = letter == "S" || letter == "W" ? -1 : 1
      number = word.dropLast()
    }
    if number.last == "°" { number = number.dropLast() }
    let isPlain = number.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }
    guard isPlain, let value = Double(number), value.isFinite else { return nil }
    return value * sign
  }
}
