public import Briefing
internal import Diagnostics

/// Options as texts, by the names they have on the command line: for manifests and settings files.
extension BriefingOptions {
  /// All names, in the order of the command's help.
  public static let settingNames = [
    "sections", "summary-only", "paper", "phrases", "theme", "language", "dpi",
  ]

  /// Takes settings by name, as `["paper": "letter", "sections": "cover,sources"]`.
  /// - Throws: `FlightplotError` (`usage`) with a fault for each that is not understood.
  public init(settings: [String: String]) throws(FlightplotError) {
    self.init()
    try SettingText.forEach(settings, among: Self.settingNames) {
      name, text throws(FlightplotError) in
      try set(name, text)
    }
    guard !isSummaryOnly || settings["sections"] == nil else {
      throw FlightplotError(
        .usage, "summary-only is a page of its own", hint: "leave out sections")
    }
  }

  private mutating func set(_ name: String, _ text: String) throws(FlightplotError) {
    switch name {
    case "sections": parts = try Self.parts(text)
    case "summary-only": isSummaryOnly = try SettingText.flag(name, text)
    case "paper": paper = try SettingText.choice(name, text, among: BriefingPaper.allCases)
    case "phrases": phrases = text
    case "theme": theme = text
    case "language": language = text
    case "dpi":
      let value = try SettingText.number(name, text)
      try DrawnBriefing.check(dpi: value)
      dpi = value
    default: break
    }
  }

  /// The parts that a list names: `cover,flights`, or `-evidence` for all but that one.
  /// - Throws: `FlightplotError` (`usage`) for a part nobody knows, or none left.
  public static func parts(_ text: String) throws(FlightplotError) -> Set<BriefingPart> {
    do throws(BriefingPart.ListFault) {
      return try BriefingPart.list(text)
    } catch {
      switch error {
      case .unknown(let name):
        throw FlightplotError(
          .usage, "there is no section '\(name.prefix(60))'",
          hint: "the sections are "
            + BriefingPart.allCases.map(\.rawValue).joined(separator: ", "))
      case .nothingLeft:
        throw FlightplotError(.usage, "no section is left of '\(text.prefix(60))'")
      }
    }
  }
}
