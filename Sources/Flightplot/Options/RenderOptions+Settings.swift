internal import Diagnostics
internal import Plot
internal import Routes
internal import Themes

/// Options as texts, by the names they have on the command line: for manifests and settings files.
extension RenderOptions {
  /// All names, in the order of the command's help.
  public static let settingNames = [
    "size", "dpi", "theme", "projection", "center", "extent", "zoom", "units", "language", "color",
    "ring", "daylight", "layers", "inset", "north-arrow", "no-furniture", "transparent", "atlas",
  ]

  /// Whether a wish for a theme is the path of a file, not a name.
  public static func isThemePath(_ wish: String) -> Bool { Theme.isPath(wish) }

  /// Takes settings by name, as `["size": "640x400", "theme": "print"]`.
  ///
  /// Several rings stand in one text with semicolons between them.
  /// - Throws: `FlightplotError` (`usage`) with a fault for each that is not understood.
  public init(settings: [String: String]) throws(FlightplotError) {
    self.init()
    var faults: [Diagnostic] = []
    for name in Self.settingNames {
      guard let text = settings[name] else { continue }
      do throws(FlightplotError) {
        try set(name, text)
      } catch {
        faults += error.diagnostics
      }
    }
    for name in settings.keys.sorted() where !Self.settingNames.contains(name) {
      faults.append(
        Diagnostic(
          .error, "there is no option “\(name.prefix(60))”",
          hint: Spelling.hint(for: name, among: Self.settingNames)))
    }
    guard faults.isEmpty else { throw FlightplotError(.usage, faults) }
  }

  private mutating func set(_ name: String, _ text: String) throws(FlightplotError) {
    switch name {
    case "size": size = try PageSize(parsing: text)
    case "dpi": dpi = try Self.number(name, text)
    case "theme": theme = text
    case "projection": projection = text
    case "center": center = text
    case "extent": extent = text
    case "zoom": zoom = text
    case "units": units = try Self.choice(name, text, among: DistanceUnit.allCases)
    case "language": language = text
    case "color": coloring = try Self.choice(name, text, among: FlightColoring.allCases)
    case "ring": rings = text.split(separator: ";").map { Self.trimmed($0) }
    case "daylight": daylight = text
    case "layers":
      var chosen: Set<MapLayer> = []
      for word in text.split(separator: ",", omittingEmptySubsequences: false) {
        chosen.insert(try Self.choice(name, Self.trimmed(word), among: MapLayer.allCases))
      }
      layers = chosen
    case "inset": inset = try Self.choice(name, text, among: InsetChoice.allCases)
    case "north-arrow":
      northArrow = try Self.choice(name, text, among: NorthArrowChoice.allCases)
    case "no-furniture": hasFurniture = try !Self.flag(name, text)
    case "transparent": isTransparent = try Self.flag(name, text)
    case "atlas": atlas = text
    default: break
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }

  private static func number(_ name: String, _ text: String) throws(FlightplotError) -> Double {
    guard let value = Double(text), value.isFinite else {
      throw FlightplotError(.usage, "\(name): “\(text.prefix(60))” is no number")
    }
    return value
  }

  private static func flag(_ name: String, _ text: String) throws(FlightplotError) -> Bool {
    switch text.lowercased() {
    case "true", "yes", "1": return true
    case "false", "no", "0": return false
    default:
      throw FlightplotError(
        .usage, "\(name): “\(text.prefix(60))” is neither yes nor no", hint: "write true or false")
    }
  }

  private static func choice<Choice: RawRepresentable<String>>(
    _ name: String, _ text: String, among choices: [Choice]
  ) throws(FlightplotError) -> Choice {
    if let choice = choices.first(where: { $0.rawValue == text.lowercased() }) { return choice }
    throw FlightplotError(
      .usage, "\(name): there is no “\(text.prefix(60))”",
      hint: Spelling.hint(for: text, among: choices.map(\.rawValue)))
  }
}
