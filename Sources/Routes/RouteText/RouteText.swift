/// Routes on one line, as the command line takes them: `SVO-CCS,UUMU-OSLK-SVMI`.
///
/// `-` (or any other dash, `→`, `->`) stands between stops, `,` (or `;`) between routes. A stop that holds
/// one of them stands in single quotes, in which two quotes mean one: `'Port-au-Prince'-CCS`,
/// `'-33.9,151.2'-AKL`. Inside a word a quote is a letter: `N'Djamena-CCS`.
public struct RouteText: Sendable, Hashable {
  /// One stop as written.
  public struct Stop: Sendable, Hashable {
    /// Without quotes.
    public var text: String
    /// Where it begins, in characters from 1.
    public var column: Int

    public init(text: String, column: Int) {
      self.text = text
      self.column = column
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
