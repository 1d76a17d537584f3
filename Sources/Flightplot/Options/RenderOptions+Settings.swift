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
    "profile", "times", "show-rejected",
  ]

  /// Whether a wish for a theme is the path of a file, not a name.
  public static func isThemePath(_ wish: String) -> Bool { Theme.isPath(wish) }

  /// Takes settings by name, as `["size": "640x400", "theme": "print"]`.
  ///
  /// Several rings stand in one text with semicolons between them.
  /// - Throws: `FlightplotError` (`usage`) with a fault for each that is not understood.
  public init(settings: [String: String]) throws(FlightplotError) {
    self.init()
    try SettingText.forEach(settings, among: Self.settingNames) {
      name, text throws(FlightplotError) in
      try set(name, text)
    }
  }

  private mutating func set(_ name: String, _ text: String) throws(FlightplotError) {
    switch name {
    case "size": size = try PageSize(parsing: text)
    case "dpi": dpi = try SettingText.number(name, text)
    case "theme": theme = text
    case "projection": projection = text
    case "center": center = text
    case "extent": extent = text
    case "zoom": zoom = text
    case "units": units = try SettingText.choice(name, text, among: DistanceUnit.allCases)
    case "language": language = text
    case "color": try setColor(text)
    case "ring": rings = text.split(separator: ";").map { SettingText.trimmed($0) }
    case "daylight": daylight = text
    case "layers":
      var chosen: Set<MapLayer> = []
      for word in text.split(separator: ",", omittingEmptySubsequences: false) {
        let word = SettingText.trimmed(word)
        chosen.insert(try SettingText.choice(name, word, among: MapLayer.allCases))
      }
      layers = chosen
    case "inset": inset = try SettingText.choice(name, text, among: InsetChoice.allCases)
    case "north-arrow":
      northArrow = try SettingText.choice(name, text, among: NorthArrowChoice.allCases)
    case "no-furniture": hasFurniture = try !SettingText.flag(name, text)
    case "transparent": isTransparent = try SettingText.flag(name, text)
    case "atlas": atlas = text
    case "profile": hasProfile = try SettingText.flag(name, text)
    case "times": showsTimes = try SettingText.flag(name, text)
    case "show-rejected": showsRejected = try SettingText.flag(name, text)
    default: break
    }
  }

  /// Of flights or of recorded tracks.
  private mutating func setColor(_ text: String) throws(FlightplotError) {
    if let color = TrackColoring(rawValue: text.lowercased()), color != .auto {
      trackColor = color
      return
    }
    coloring = try SettingText.choice("color", text, among: FlightColoring.allCases)
    trackColor = coloring == .auto ? .auto : .plain
  }
}
