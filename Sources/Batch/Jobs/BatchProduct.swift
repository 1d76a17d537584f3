internal import Flightplot

/// What a job of a batch makes.
public enum BatchProduct: String, Sendable, Hashable, Codable, CaseIterable {
  /// A page in any format.
  case map
  /// A document of a dossier: a PDF, or a picture of each page.
  case briefing

  /// The formats where nobody asks for others.
  var standardFormats: [OutputFormat] {
    switch self {
    case .map: [.png]
    case .briefing: [.pdf]
    }
  }

  /// The options that it takes, by name.
  public var settingNames: [String] {
    switch self {
    case .map: RenderOptions.settingNames
    case .briefing: BriefingOptions.settingNames
    }
  }

  /// The options of any product, each once.
  static var allSettingNames: [String] {
    BatchProduct.map.settingNames
      + BatchProduct.briefing.settingNames.filter { !BatchProduct.map.settingNames.contains($0) }
  }

  /// Those of some settings that it takes.
  func own(_ settings: [String: String]) -> [String: String] {
    settings.filter { settingNames.contains($0.key) }
  }

  /// `maps`, `briefings`.
  public var plural: String { rawValue + "s" }
}
