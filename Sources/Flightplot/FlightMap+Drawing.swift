internal import CairoRenderer
internal import Diagnostics
internal import Geo
internal import Layout
internal import Plot
internal import Routes
internal import Themes

extension FlightMap {
  /// Lays the map out.
  /// - Throws: `FlightplotError`: `usage` or `data` for a size, theme or projection that is not to
  ///   be had, as the options or the dossier asked for it; `noInput` or `data` for a user's atlas
  ///   or theme.
  public func draw(_ options: RenderOptions = RenderOptions()) throws(FlightplotError) -> DrawnMap {
    let size = try self.size(options)
    // What cannot be drawn at that resolution should not first cost a drawing.
    if options.dpi != nil { _ = try size.checkedDPI(options.dpi) }
    let theme = try self.theme(options)
    let projection = try self.projection(options)
    let framing = try self.framing(options)
    let language = try self.language(options)
    let plan = try self.plan(options)
    let date = try environment.documentDate()
    let request = MapRequest(
      size: size.points, projection: projection, framing: framing,
      units: options.units ?? plan.map.units ?? .kilometers,
      coloring: options.coloring ?? plan.map.color ?? .auto, layers: options.layers,
      hasFurniture: options.hasFurniture,
      inset: options.inset ?? plan.map.inset ?? .auto,
      northArrow: options.northArrow ?? plan.map.northArrow ?? .auto,
      isTransparent: options.isTransparent, language: language,
      tracks: TrackDrawing(
        color: options.trackColor ?? plan.map.trackColor ?? .auto,
        showsRejected: options.showsRejected ?? plan.map.rejected ?? false,
        showsTimes: options.showsTimes ?? plan.map.times ?? false,
        hasProfile: options.hasProfile ?? plan.map.profile ?? false))
    let measurer = PangoTextMeasurer()
    let drawing: MapDrawing
    do {
      drawing = try MapPlotter.draw(
        plan, request, theme: theme.theme, atlas: try Self.atlas(options.atlas),
        measurer: measurer)
    } catch {
      throw fault(error)
    }
    return DrawnMap(
      page: drawing.page, description: drawing.description, view: drawing.view,
      info: info(date: date),
      diagnostics: diagnostics + theme.warnings
        + drawing.warnings.map { Diagnostic(.warning, $0, at: location) }
        + unknownLabels(drawing) + drawing.notes.map { Diagnostic(.note, $0, at: location) }
        + FontFindings.missing(theme.theme.families, texts: measurer.textsWithMissingGlyphs),
      omitted: drawing.omissions, at: location, size: size, options: options)
  }

  /// Draws the map and writes it whole: PNG, PDF or SVG by the path's ending.
  /// - Throws: `FlightplotError`; then no file has been touched.
  public func write(
    to path: String, options: RenderOptions = RenderOptions()
  ) throws(FlightplotError) {
    guard let format = OutputFormat(path: path) else {
      throw FlightplotError(.usage, "'\(path)' has to end in .png, .pdf or .svg")
    }
    let bytes = try draw(options).bytes(format)
    try WholeFile.write([WholeFile.Content(path: path, bytes: bytes)])
  }

  /// Wishes of the dossier for labels that the map does not have.
  private func unknownLabels(_ drawing: MapDrawing) -> [Diagnostic] {
    drawing.unknownLabels.map { name in
      Diagnostic(
        .warning, "the map has no label “\(name)”",
        at: mapLocations["labels.\(name)"] ?? mapLocations["labels"] ?? location,
        hint: Spelling.nearest(to: name, among: drawing.labelNames).map {
          "did you mean “\($0)”?"
        })
    }
  }

  private static func atlas(_ path: String?) throws -> Atlas {
    guard let path else { return try Atlas() }
    return try Atlas(file: path)
  }

  /// What stopped the drawing, in the terms of the front door.
  func fault(_ error: any Error) -> FlightplotError {
    switch error {
    case let fault as MapFault:
      FlightplotError(
        file == nil ? .usage : .data,
        [Diagnostic(.error, fault.message, at: location, hint: fault.hint)])
    case let fault as InputFault: FlightplotError(fault)
    default: FlightplotError(.internal, "the map cannot be drawn: \(error)")
    }
  }

  var location: FileLocation? { file.map { FileLocation(file: $0) } }

  func info(date: Int?) -> DocumentInfo {
    DocumentInfo(
      title: plan.toldTitle ?? plan.flights.map(Self.routeName).joined(separator: ", "),
      author: plan.map.credit ?? "Flightplot", subject: plan.toldSubtitle,
      creator: "Flightplot \(FlightplotVersion.current)", dateUnixSeconds: date)
  }

  /// `Moscow–Maiquetía`.
  private static func routeName(_ flight: PlannedFlight) -> String {
    flight.stops.map(\.name).joined(separator: "–")
  }
}
