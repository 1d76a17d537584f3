/// Routes on one line, as the command line takes them: `SVO-CCS,UUMU-OSLK-SVMI`.
///
/// `-` (or any other dash, `→`, `->`) stands between stops, `,` (or `;`) between routes. A stop that holds
/// one of them stands in single quotes, in which two quotes mean one: `'Port-au-Prince'-CCS`,
/// `'-33.9,151.2'-AKL`. Inside a word a quote is a letter: `N'Djamena-CCS`. `via:` before a stop makes
/// a waypoint of it, that the flight passes without landing: `UUMU-via:LPLA-SVMI`; a route begins and
/// ends with a landing.
public struct RouteText: Sendable, Hashable {
  /// One stop as written.
  public struct Stop: Sendable, Hashable {
    /// Without quotes.
    public var text: String
    /// Where it begins, in characters from 1.
    public var column: Int
    /// Whether the flight passes here without landing.
    public var isWaypoint: Bool

    public init(text: String, column: Int, isWaypoint: Bool = false) {
      self.text = text
      self.column = column
      self.isWaypoint = isWaypoint
    }
  }

  /// Each of at least two stops, or of one where places alone were taken.
  public var routes: [[Stop]]

  /// Splits a text into its routes.
  ///
  /// - Parameter takesPlaces: whether a stop may stand alone, as a place to be shown.
  public init(_ text: String, takesPlaces: Bool = false) throws(RouteTextError) {
    var splitter = RouteSplitter(text, takesPlaces: takesPlaces)
    routes = try splitter.split()
  }
}
