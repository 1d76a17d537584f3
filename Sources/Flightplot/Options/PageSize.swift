public import Layout

/// The size of a map: in pixels for screens, or a sheet of paper.
public struct PageSize: Sendable, Hashable {
  /// Width and height in points; a pixel of `1920x1080` is 0.75 of one.
  public var points: Size
  /// Pixels to the inch in a PNG unless told otherwise: 96 for pixels, 300 for paper.
  public var defaultDPI: Double

  /// The size where nobody chooses.
  public static let standard = PageSize(pixelWidth: 1920, pixelHeight: 1080)

  /// The least and most pixels of a side as written. The most is 200 inches at 96 to the inch, the
  /// largest page that PDF readers take (ISO 32000-1, annex C.2).
  public static let sideRange = 100...19_200
  /// The most pixels in a PNG.
  public static let mostPixels = 100_000_000
  public static let dpiRange: ClosedRange<Double> = 18...2400

  /// Sheets by name, width and height upright in points (ISO 216 from millimetres; ANSI Y14.1).
  private static let sheets: [(name: String, width: Double, height: Double)] = [
    ("A3", 297 / 25.4 * 72, 420 / 25.4 * 72),
    ("A4", 210 / 25.4 * 72, 297 / 25.4 * 72),
    ("letter", 612, 792),
  ]

  init(points: Size, defaultDPI: Double) {
    self.points = points
    self.defaultDPI = defaultDPI
  }

  private init(pixelWidth: Int, pixelHeight: Int) {
    self.init(
      points: Size(width: Double(pixelWidth) * 0.75, height: Double(pixelHeight) * 0.75),
      defaultDPI: 96)
  }

  /// A size as written: `1920x1080`, `A4`, `A3`, `letter` (lying), `A4-portrait`; case aside.
  /// - Throws: `FlightplotError` (`usage`) if it is none of these, a side is out of `sideRange`, or
  ///   the whole is over `mostPixels`.
  public init(parsing text: String) throws(FlightplotError) {
    if let sheet = Self.sheet(text.lowercased()) {
      self.init(points: sheet, defaultDPI: 300)
      return
    }
    let sides = text.lowercased().split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "×" }
    guard sides.count == 2, let width = Int(sides[0]), let height = Int(sides[1]) else {
      throw FlightplotError(
        .usage, "the size '\(text)' is not understood",
        hint: "write pixels, as 1920x1080, or A4, A3 or letter, with -portrait for upright paper")
    }
    let range = Self.sideRange
    guard range.contains(width), range.contains(height), width * height <= Self.mostPixels else {
      throw FlightplotError(
        .usage, "the size '\(text)' is out of range",
        hint: "each side has from \(range.lowerBound) to \(range.upperBound) pixels, "
          + "and both together at most \(Self.mostPixels / 1_000_000) million")
    }
    self.init(pixelWidth: width, pixelHeight: height)
  }

  private static func sheet(_ text: String) -> Size? {
    for sheet in sheets {
      switch text.dropFirst(sheet.name.count) {
      case _ where !text.hasPrefix(sheet.name.lowercased()): continue
      case "", "-landscape": return Size(width: sheet.height, height: sheet.width)
      case "-portrait": return Size(width: sheet.width, height: sheet.height)
      default: continue
      }
    }
    return nil
  }

  /// Pixels to the inch for a PNG of this size, checked against what can be drawn.
  /// - Throws: `FlightplotError` (`usage`) if out of `dpiRange` or over `mostPixels`.
  public func checkedDPI(_ chosen: Double?) throws(FlightplotError) -> Double {
    let dpi = chosen ?? defaultDPI
    let range = Self.dpiRange
    guard range.contains(dpi) else {
      throw FlightplotError(
        .usage, "the resolution is out of range",
        hint: "--dpi takes a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))")
    }
    let width = (points.width * dpi / 72).rounded()
    let height = (points.height * dpi / 72).rounded()
    guard width * height <= Double(Self.mostPixels) else {
      throw FlightplotError(
        .usage,
        "a PNG of \(Int(width)) × \(Int(height)) pixels is too large: it may have "
          + "\(Self.mostPixels / 1_000_000) million",
        hint: "choose a smaller --size or --dpi, or write PDF or SVG")
    }
    return dpi
  }
}
