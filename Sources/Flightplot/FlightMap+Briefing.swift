internal import Briefing
internal import CairoRenderer
internal import Diagnostics
internal import Geo
internal import Layout
internal import Plot
internal import Routes
internal import Themes

extension FlightMap {
  /// Lays the briefing out: the plan as a document of several pages.
  /// - Throws: `FlightplotError`: `usage` or `data` for a theme, projection or language that is not to
  ///   be had, `data` for a dossier without a flight.
  public func briefing(
    _ options: BriefingOptions = BriefingOptions()
  ) throws(FlightplotError) -> DrawnBriefing {
    guard !plan.flights.isEmpty else {
      throw FlightplotError(
        .data, [Diagnostic(.error, "there is no flight to brief on", at: location)])
    }
    let theme = try briefingTheme(options)
    let wishes = RenderOptions()
    _ = try projection(wishes)
    let report = try report()
    let language = try briefingLanguage(options, report)
    var writer = BriefingWriter(
      report, framing: try framing(wishes), wording: language.wording)
    writer.parts = options.parts
    let (document, summaries) = (writer.document, options.isSummaryOnly ? writer.summaries : [])
    guard !document.sections.isEmpty || options.isSummaryOnly else {
      let names = BriefingPart.allCases.filter(options.parts.contains).map(\.rawValue)
      throw FlightplotError(
        .data,
        [
          Diagnostic(
            .error, "the dossier has nothing for \(names.joined(separator: ", "))", at: location)
        ])
    }
    let date = try environment.documentDate()
    let measurer = PangoTextMeasurer()
    let printed: BriefingPrinter.Result
    do {
      let units = plan.map.units ?? .kilometers
      printed =
        options.isSummaryOnly
        ? try BriefingPrinter.printPage(
          summaries, paper: options.paper, theme: theme.theme, atlas: Atlas(), units: units,
          language: language.names, measurer: measurer)
        : try BriefingPrinter.print(
          document, paper: options.paper, theme: theme.theme, atlas: Atlas(), units: units,
          language: language.names, measurer: measurer)
    } catch {
      throw fault(error)
    }
    var info = info(date: date)
    describe(&info)
    info.language = language.wording.book.language
    let plain = plan.sources.filter { $0.url.map { WebAddress($0) == nil } ?? false }
      .map { "the address of “\($0.name)” stands as text: it cannot be a link" }
    func told(_ sentences: [String], _ severity: Severity) -> [Diagnostic] {
      sentences.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        .map { Diagnostic(severity, $0, at: location) }
    }
    return DrawnBriefing(
      pages: printed.pages, info: info, outline: printed.outline,
      diagnostics: diagnostics + theme.warnings + told(language.notes, .note)
        + told(printed.warnings + plain, .warning)
        + told(printed.notes, .note)
        + FontFindings.missing(theme.theme.families, texts: measurer.textsWithMissingGlyphs),
      omissions: told(printed.omissions, .note), chosenDPI: options.dpi)
  }

  /// What a search for the file goes by: when and where, places, aircraft, operators.
  private func describe(_ info: inout DocumentInfo) {
    let dateline = [plan.dateline?.place, plan.dateline?.time.map { Wording.english.time($0) }]
      .compactMap { $0 }.joined(separator: ", ")
    info.subject = [dateline, plan.subtitle ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
    let places = plan.flights.flatMap(\.stops).map(\.shortName)
    let aircraft = plan.flights.flatMap { $0.aircraft?.versions ?? [] }.map(\.value)
    let operators = plan.flights.flatMap { $0.operator?.versions ?? [] }.map(\.value)
    var words: [String] = []
    for word in places + aircraft + operators where !words.contains(word) { words.append(word) }
    info.keywords = Array(words.prefix(Self.mostKeywords))
  }

  private static let mostKeywords = 100

  /// The theme of a briefing: its name, or its file's path as it was asked for.
  ///
  /// A dark page is for screens, so a dossier's dark theme gives way to `newsprint`.
  /// - Throws: `FlightplotError` for a theme of the dossier that is not to be had.
  public func briefingThemeName(_ options: BriefingOptions) throws(FlightplotError) -> String {
    if let wish = options.theme { return wish }
    let isLight = try theme(RenderOptions()).theme[.page].luminance >= 0.5
    return isLight ? plan.map.theme ?? "newsprint" : "newsprint"
  }

  private func briefingTheme(_ options: BriefingOptions) throws(FlightplotError) -> ThemeReading {
    if let wish = options.theme { return try Self.theme(wish, environment) }
    let own = try theme(RenderOptions())
    guard own.theme[.page].luminance < 0.5 else { return own }
    return try Self.theme("newsprint", environment)
  }
}
