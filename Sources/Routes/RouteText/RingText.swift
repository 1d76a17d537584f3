import Geo

/// A range ring as the command line writes it: `SVMI:3000km`, `Caracas:1600NM:30-120`.
public struct RingText: Sendable, Hashable {
  public var place: String
  public var radius: RangeRing.Radius
  /// `nil` for the whole circle.
  public var sector: RangeRing.Sector?

  private static let forms =
    "write the centre and the radius, as SVMI:3000km, and for a sector its azimuths from north, "
    + "as SVMI:3000km:30-120"

  /// - Throws: `QuantityError` where it is none of these.
  public init(_ text: String) throws(QuantityError) {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 2, let last = parts.last, let azimuths = try Self.azimuths(last) {
      // A full turn is a ring without sides.
      let isWhole = azimuths.from == 0 && azimuths.to == 360
      sector =
        isWhole
        ? nil
        : .init(from: Angle(degrees: azimuths.from), to: Angle(degrees: azimuths.to))
      parts.removeLast()
    }
    guard parts.count > 1, let radius = parts.popLast() else {
      throw QuantityError("it does not say how far", hint: Self.forms)
    }
    self.radius = try Quantity.radius(radius)
    // Coordinates may hold colons of their own.
    place = parts.joined(separator: ":").trimmingSpaces
    // Quotes as routes need them round coordinates do no harm here.
    if place.count > 2, place.first == "'", place.last == "'" {
      let inner = String(place.dropFirst().dropLast())
      if inner.contains(where: \.isNumber) { place = inner }
    }
    if place.isEmpty { throw QuantityError("it does not say around what", hint: Self.forms) }
  }

  /// `30-120`; `nil` for what is not written like one.
  private static func azimuths(
    _ text: String
  ) throws(QuantityError) -> (from: Double, to: Double)? {
    let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map { String($0).trimmingSpaces }
    guard ends.count == 2, let from = Double(ends[0]), let to = Double(ends[1]) else { return nil }
    guard (0...360).contains(from), (0...360).contains(to), from != to else {
      throw QuantityError(
        "“\(text)” is no sector", hint: "two azimuths clockwise from north, each 0 to 360: 30-120")
    }
    return (from, to)
  }
}
