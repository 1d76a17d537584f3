internal import Briefing
internal import CairoRenderer
internal import Layout

extension DrawnBriefing {
  /// Pixels to the inch where nobody asks otherwise: a page that a screen shows whole and sharp.
  public static let standardDPI = 150.0

  /// Looks at a resolution before any work is done.
  /// - Throws: `FlightplotError` (`usage`) if it is out of range for the largest paper.
  public static func check(dpi: Double?) throws(FlightplotError) {
    for paper in BriefingPaper.allCases { _ = try checked(dpi, paper.size) }
  }

  private static func checked(_ dpi: Double?, _ size: Size) throws(FlightplotError) -> Double {
    try PageSize(points: size, defaultDPI: standardDPI).checkedDPI(dpi)
  }

  /// Every page as a PNG, in order; the same bytes as `pdf` says of its own.
  ///
  /// - Throws: `FlightplotError`: `usage` for a resolution out of range, `internal` if the renderer
  ///   fails.
  public func pictures() throws(FlightplotError) -> [[UInt8]] {
    guard let first = pages.first else { return [] }
    let dpi = try Self.checked(chosenDPI, first.size)
    var pictures: [[UInt8]] = []
    for page in pages {
      do {
        pictures.append(
          try PNGRenderer().render(page, scale: dpi / 72, info: info, dpi: dpi))
      } catch {
        throw FlightplotError(.internal, "the PNG failed: \(error)")
      }
    }
    return pictures
  }

  /// `page-07.png` for `page.png`: with zeros before, so that an alphabet sorts pages in their order.
  /// A page alone keeps its name.
  public static func pictureName(_ name: String, page: Int, of pages: Int) -> String {
    guard pages > 1 else { return name }
    return "\(name.dropLast(4))-\(number(page, of: pages))\(name.suffix(4))"
  }

  /// `07` of ten pages or more.
  public static func number(_ page: Int, of pages: Int) -> String {
    String(repeating: "0", count: max(0, "\(pages)".count - "\(page)".count)) + "\(page)"
  }
}
