public import Evidence
internal import Geo
public import Layout
public import Themes

/// The signs by which maps show how well a thing is known, for drawings beside them: one vocabulary
/// for the whole document.
public struct CertaintySigns: Sendable {
  private let symbols: FlightSymbols

  /// - Parameter scale: 1 for the signs of a page of 1440 × 810 pt.
  public init(theme: Theme, scale: Double) {
    symbols = FlightSymbols(style: MapStyle(theme: theme, scale: scale))
  }

  /// How far a point's sign reaches from its middle.
  public var radius: Double { symbols.radius }

  /// A line as a route is drawn: dashed if inferred, dotted if disputed.
  public func stroke(_ certainty: Certainty?) -> Stroke { symbols.stroke(certainty) }

  /// The band on both sides of a line.
  public var casing: Stroke { symbols.casing }

  /// A point as an airport is drawn: filled if confirmed, with a point if reported, else hollow.
  public func point(_ certainty: Certainty?, at p: Point) -> [Item] {
    symbols.place(.airport, certainty, at: p)
  }

  /// The colour of a route's line.
  public func color(_ certainty: Certainty?) -> Color { symbols.color(certainty) }
}
