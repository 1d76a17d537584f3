internal import CairoRenderer
public import Diagnostics
internal import Geo
internal import Layout
internal import Plot
internal import Routes
internal import Themes

extension FlightMap {
  /// Lays the map out.
  /// - Throws: `FlightplotError`: `usage` or `data` for a size, theme or projection that is not to
  ///   be had, as the options or the dossier asked for it; `noInput` or `data` for a user's atlas.
  public func draw(_ options: RenderOptions = RenderOptions()) throws(FlightplotError) -> DrawnMap {
    let size = try self.size(options)
    // What cannot be drawn at that resolution should not first cost a drawing.
    if options.dpi != nil { _ = try size.checkedDPI(options.dpi) }
    let theme = try decide(options.theme, plan.map.theme, "newsprint", Self.theme)
    let projection = try decide(
      options.projection, plan.map.projection, "auto", Self.checkedProjection)
    let date = try environment.documentDate()
    let request = MapRequest(
      size: size.points, projection: projection,
      units: options.units ?? plan.map.units ?? .kilometers, layers: options.layers,
      hasFurniture: options.hasFurniture, isTransparent: options.isTransparent)
    let measurer = PangoTextMeasurer()
    let drawing: MapDrawing
    do {
      drawing = try MapPlotter.draw(
        plan, request, theme: theme, atlas: try Self.atlas(options.atlas),
        measurer: measurer)
    } catch {
      throw fault(error)
    }
    return DrawnMap(
      page: drawing.page, info: info(date: date),
      diagnostics: diagnostics + drawing.warnings.map { Diagnostic(.warning, $0, at: location) }
        + FontFindings.missing(theme.families, texts: measurer.textsWithMissingGlyphs),
      size: size, options: options)
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

  /// Makes something of what the options ask for, else the dossier, else the program. A wrong wish
  /// of the dossier is a fault of its data, one of the options a fault of usage.
  private func decide<Value>(
    _ option: String?, _ dossier: String?, _ standard: String,
    _ make: (String) throws(FlightplotError) -> Value
  ) throws(FlightplotError) -> Value {
    guard option == nil, let dossier else { return try make(option ?? standard) }
    do throws(FlightplotError) {
      return try make(dossier)
    } catch {
      throw FlightplotError(
        .data,
        error.diagnostics.map {
          Diagnostic($0.severity, $0.message, at: location, hint: $0.hint, code: $0.code)
        })
    }
  }

  private func size(_ options: RenderOptions) throws(FlightplotError) -> PageSize {
    if let size = options.size { return size }
    guard let text = plan.map.size else { return .standard }
    return try decide(nil, text, text, PageSize.init(parsing:))
  }

  private static func checkedProjection(_ name: String) throws(FlightplotError) -> String {
    guard MapPlotter.projectionNames.contains(name) else {
      throw FlightplotError(
        .usage, "there is no projection '\(name)'",
        hint: "choose from: \(MapPlotter.projectionNames.joined(separator: ", "))")
    }
    return name
  }

  private static func theme(_ name: String) throws(FlightplotError) -> Theme {
    guard Theme.names.contains(name) else {
      throw FlightplotError(
        .usage, "there is no theme '\(name)'",
        hint: "choose from: \(Theme.names.joined(separator: ", "))")
    }
    do {
      return try Theme.named(name)
    } catch {
      throw FlightplotError(.internal, "the built-in theme '\(name)' is wrong: \(error)")
    }
  }

  private static func atlas(_ path: String?) throws -> Atlas {
    guard let path else { return try Atlas() }
    return try Atlas(file: path)
  }

  /// What stopped the drawing, in the terms of the front door.
  private func fault(_ error: any Error) -> FlightplotError {
    switch error {
    case let fault as MapFault:
      FlightplotError(
        file == nil ? .usage : .data,
        [Diagnostic(.error, fault.message, at: location, hint: fault.hint)])
    case let fault as InputFault: FlightplotError(fault)
    default: FlightplotError(.internal, "the map cannot be drawn: \(error)")
    }
  }

  private var location: FileLocation? { file.map { FileLocation(file: $0) } }

  private func info(date: Int?) -> DocumentInfo {
    DocumentInfo(
      title: plan.title ?? plan.flights.map(Self.routeName).joined(separator: ", "),
      author: plan.map.credit, subject: plan.subtitle,
      creator: "Flightplot \(FlightplotVersion.current)", dateUnixSeconds: date)
  }

  /// `Moscow–Maiquetía`.
  private static func routeName(_ flight: PlannedFlight) -> String {
    flight.stops.map(\.name).joined(separator: "–")
  }
}
