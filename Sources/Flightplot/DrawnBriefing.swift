internal import CairoRenderer
public import Diagnostics
public import Layout

/// A briefing laid out and ready to be written.
public struct DrawnBriefing: Sendable {
  public let pages: [Page]
  public let info: DocumentInfo
  /// Its sections, for the list that readers show beside the pages.
  public let outline: [OutlineEntry]
  /// Warnings and notes of the dossier and of the drawing.
  public let diagnostics: [Diagnostic]
  /// What was left out of the maps for want of room, for a user who asks.
  public let omissions: [Diagnostic]
  /// Pixels to the inch of pictures; `nil` for `standardDPI`.
  let chosenDPI: Double?

  /// The whole PDF; the same bytes for the same dossier, options, fonts and version.
  /// - Throws: `FlightplotError` (`internal`) if the renderer fails.
  public func pdf() throws(FlightplotError) -> [UInt8] {
    do {
      return try PDFRenderer().render(pages, info: info, outline: outline)
    } catch {
      throw FlightplotError(.internal, "the PDF failed: \(error)")
    }
  }
}
