internal import Flightplot
internal import Routes

/// What the fields of a name pattern stand for in one job.
struct BatchFields {
  private let job: BatchJob
  private let product: BatchProduct
  private let settings: [String: String]
  private var title = ""
  private var date = ""
  private var theme: String?
  private var size: String?
  private var projection: String?
  private var language: String?

  /// Of what is known before anything is read.
  init(of job: BatchJob, _ product: BatchProduct, _ settings: [String: String]) {
    self.job = job
    self.product = product
    self.settings = product.own(settings).merging(job.settings) { $1 }
  }

  /// With what the dossier says.
  /// - Throws: `FlightplotError` for a dossier that cannot be read, or a wish that is not to be had.
  init(
    _ job: BatchJob, _ product: BatchProduct, _ options: BatchOptions
  ) throws(FlightplotError) {
    self.init(of: job, product, options.settings)
    let map = try FlightMap(job, environment: options.environment)
    title = map.plan.title ?? ""
    date = map.plan.dateline?.time.map { String(Wording.iso8601($0).prefix(10)) } ?? ""
    projection = map.plan.map.projection
    language = map.plan.map.language
    switch product {
    case .map:
      theme = map.plan.map.theme
      size = map.plan.map.size
    case .briefing:
      theme = try map.briefingThemeName(BriefingOptions(settings: settings))
      size = settings["paper"]
    }
  }

  func value(of field: NamePattern.Field, format: OutputFormat) -> String {
    func setting(_ dossier: String?, _ standard: String) -> String {
      Self.last(settings[field.rawValue] ?? dossier ?? standard)
    }
    switch field {
    case .id: return OutputPath.cleaned(job.id, keepsFolders: job.isFromFolder)
    case .index: return String(job.number)
    case .make: return product.rawValue
    case .title: return OutputPath.cleaned(title.isEmpty ? job.id : title)
    case .date: return OutputPath.cleaned(date.isEmpty ? "undated" : date)
    case .theme: return setting(theme, "newsprint")
    case .size: return setting(size, product == .map ? "1920x1080" : "A4")
    case .projection: return setting(projection, "auto")
    case .language: return setting(language, "en")
    case .format: return format.rawValue
    }
  }

  /// A theme's file by its name alone.
  private static func last(_ text: String) -> String {
    var name = text[...]
    if let slash = name.lastIndex(of: "/") { name = name[name.index(after: slash)...] }
    for ending in [".yaml", ".yml"] where name.hasSuffix(ending) {
      name = name.dropLast(ending.count)
    }
    return OutputPath.cleaned(String(name))
  }
}
