internal import CairoRenderer
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
  public let omissions: [Diagnostic]
  private let size: PageSize
  private let chosenDPI: Double?
  private let isTransparent: Bool

  init(
    page: Page, info: DocumentInfo, diagnostics: [Diagnostic], omissions: [Diagnostic],
    size: PageSize, options: RenderOptions
  ) {
    self.page = page
    self.info = info
    self.diagnostics = diagnostics
    self.omissions = omissions
    self.size = size
    chosenDPI = options.dpi
    isTransparent = options.isTransparent
  }

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
      case .pdf: return try PDFRenderer().render([page], info: info)
      case .svg: return SVGRenderer().render(page, info: info)
      }
    } catch {
      throw FlightplotError(.internal, "the \(format.rawValue.uppercased()) failed: \(error)")
    }
  }
}
