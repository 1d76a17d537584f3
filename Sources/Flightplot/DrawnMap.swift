internal import CairoRenderer
internal import Cartography
public import Diagnostics
public import Layout
internal import SVGWriter

/// A map laid out and ready to be written in any format. Writing decides nothing more.
public struct DrawnMap: Sendable {
  public let page: Page
  public let info: DocumentInfo
  /// Warnings and notes of the dossier and of the drawing.
  public let diagnostics: [Diagnostic]
  /// What was left out of the map for want of room, for a user who asks.
  public var omissions: [Diagnostic] { omitted.map { Diagnostic(.note, $0, at: location) } }
  /// What the map shows, in plain sentences, for who does not see it.
  public let description: String
  let view: MapView
  private let omitted: [String]
  private let location: FileLocation?
  private let size: PageSize
  private let chosenDPI: Double?
  private let isTransparent: Bool

  init(
    page: Page, description: String, view: MapView, info: DocumentInfo, diagnostics: [Diagnostic],
    omitted: [String], at location: FileLocation?, size: PageSize, options: RenderOptions
  ) {
    self.page = page
    self.description = description
    self.view = view
    self.info = info
    self.diagnostics = diagnostics
    self.omitted = omitted
    self.location = location
    self.size = size
    chosenDPI = options.dpi
    isTransparent = options.isTransparent
  }

  /// What tells a GIS where the PNG of this map lies.
  /// - Throws: `FlightplotError` (`usage`) where no reference system that a GIS knows has this view,
  ///   or the PNG would be too large.
  public func worldFile() throws(FlightplotError) -> WorldFile {
    let dpi = try size.checkedDPI(chosenDPI)
    var system: ReferenceSystem?
    do throws(ProjectionFault) {
      system = try view.referenceSystem()
    } catch {
      throw FlightplotError(.internal, error.message)
    }
    guard let system else {
      throw FlightplotError(
        .usage, "no reference system that a GIS knows has this view: \(viewName)",
        hint: "leave out --world-file, or choose a view that has one, as by "
          + "--projection lambert-azimuthal")
    }
    return WorldFile(system, pixelsPerPoint: dpi / 72)
  }

  /// `the Equal Earth projection turned to 40° N, 27° W`.
  private var viewName: String {
    let center = view.rotation.center
    func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
      "\(Int(abs(value).rounded()))° \(value < 0 ? negative : positive)"
    }
    return "the \(view.projection.title) projection turned to "
      + "\(degrees(center.latitude, "N", "S")), \(degrees(center.longitude, "E", "W"))"
  }

  /// Nobody sees less on paper, in points.
  private static let finestDetail = 0.25

  /// The whole file; the same bytes for the same dossier, options, fonts and version.
  /// - Throws: `FlightplotError`: `usage` if a PNG would be too large, `internal` if the renderer
  ///   fails.
  public func bytes(_ format: OutputFormat) throws(FlightplotError) -> [UInt8] {
    let dpi = format == .png ? try size.checkedDPI(chosenDPI) : 0
    do {
      switch format {
      case .png:
        return try PNGRenderer().render(
          page, scale: dpi / 72, info: info, dpi: dpi, transparent: isTransparent)
      case .pdf:
        let figure = page.withoutDetail(below: Self.finestDetail).asFigure(description)
        return try PDFRenderer().render([figure], info: info)
      case .svg: return SVGRenderer().render(page, info: info)
      }
    } catch {
      throw FlightplotError(.internal, "the \(format.rawValue.uppercased()) failed: \(error)")
    }
  }
}
