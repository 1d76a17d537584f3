import CairoRenderer
import Layout
import Testing

/// Thin lines of the ground are not drawn by Cairo on pixels; elsewhere they are.
@Suite struct ThinLineTests {
  private func draw(
    _ paths: [Path], width: Double, isGround: Bool = true, clip: Path? = nil,
    color: Color = Samples.ink, scale: Double = 1, background: Color? = Samples.white
  ) throws -> DecodedPNG {
    let items = paths.map {
      Item.path(
        PathItem(
          $0, stroke: Stroke(color: color, width: width, join: .bevel), isGround: isGround))
    }
    let page = Page(
      size: Size(width: 120, height: 80), background: background,
      layers: [PageLayer(name: "lines", clip: clip, items: items)])
    return try DecodedPNG(
      PNGRenderer().render(
        page, scale: scale, info: DocumentInfo(creator: "test"), dpi: 96,
        transparent: background == nil))
  }

  /// A line of 400 short sides, as coasts are.
  private var coast: Path {
    var state: UInt32 = 5
    func noise() -> Double {
      state = state &* 1_664_525 &+ 1_013_904_223  // Numerical Recipes' generator.
      return Double(state >> 8) / Double(1 << 24) - 0.5
    }
    return .polyline(
      (0...400).map { index in
        Point(x: 8 + Double(index) * 0.25 + noise(), y: 40 + Double(index % 60) * 0.4 + noise())
      })
  }

  @Test(arguments: [
    (1.0, 10.5, [0, 255, 0]), (1.0, 11.0, [0, 128, 128]), (0.5, 10.5, [0, 128, 0]),
  ])
  func aLevelLineCoversItsShareOfEachRow(width: Double, y: Double, covered: [Int]) throws {
    let line = Path.polyline([Point(x: 10, y: y), Point(x: 110, y: y)])
    let image = try draw([line], width: width, color: Color(red: 0, green: 0, blue: 0))
    for (row, share) in zip(9..., covered) {
      #expect(abs(255 - Int(image.pixel(60, row)[0]) - share) <= 1, "row \(row)")
    }
  }

  /// Cairo's exact antialiasing is the measure: pixels differ by a sixth of the line's colour where
  /// sides meet, and by a hundredth on the mean.
  @Test(arguments: [0.6, 0.83, 1.4, 2.5], [1.0, 1.5])
  func looksAsCairoWouldDrawIt(width: Double, scale: Double) throws {
    let ours = try draw([coast], width: width, scale: scale)
    let cairo = try draw([coast], width: width, isGround: false, scale: scale)
    let differences = zip(ours.pixels, cairo.pixels).map { abs(Int($0) - Int($1)) }
    let touched = zip(cairo.pixels, ours.pixels).filter { $0 < 250 || $1 < 250 }.count
    #expect(touched > 1000)
    let ink = { (image: DecodedPNG) in image.pixels.reduce(0) { $0 + 255 - Int($1) } }
    let ratio = Double(ink(ours)) / Double(ink(cairo))
    #expect(abs(ratio - 1) < 0.12, "ink \(ratio)")
    let mean = Double(differences.reduce(0, +)) / Double(max(1, touched))
    #expect(mean < 24, "mean \(mean)")
  }

  @Test func keepsToTheClip() throws {
    let line = Path.polyline([Point(x: -5000, y: 40), Point(x: 5000, y: 41)])
    let clip = Path.rectangle(Rect(x: 30, y: 20, width: 40, height: 40))
    let image = try draw([line], width: 1.5, clip: clip)
    #expect(image.pixel(29, 40) == [255, 255, 255, 255])
    #expect(image.pixel(70, 40) == [255, 255, 255, 255])
    #expect(image.pixel(30, 40) != [255, 255, 255, 255])
    #expect(image.pixel(69, 40) != [255, 255, 255, 255])
    // Round, it is Cairo's.
    let round = try draw([line], width: 1.5, clip: .circle(center: Point(x: 60, y: 40), radius: 9))
    #expect(round.pixel(50, 40) == [255, 255, 255, 255])
    #expect(round.pixel(60, 40) != [255, 255, 255, 255])
  }

  @Test func closedRingsCloseAndPathsKeepApart() throws {
    var path = Path.rectangle(Rect(x: 20, y: 20, width: 30, height: 30))
    path.append(.polyline([Point(x: 80, y: 20), Point(x: 100, y: 20)]))
    let image = try draw([path], width: 1)
    #expect(image.pixel(20, 35)[0] < 200)
    #expect(image.pixel(65, 20) == [255, 255, 255, 255])
    #expect(image.pixel(90, 20)[0] < 200)
  }

  @Test func colourIsLaidOverByItsAlpha() throws {
    let line = Path.polyline([Point(x: 10, y: 20.5), Point(x: 110, y: 20.5)])
    let half = Color(red: 1, green: 0, blue: 0, alpha: 0.5)
    let opaque = try draw([line], width: 1, color: half)
    #expect(zip(opaque.pixel(60, 20), [255, 127, 127, 255]).allSatisfy { abs(Int($0) - $1) <= 1 })
    let clear = try draw([line], width: 1, color: half, background: nil)
    #expect(clear.hasAlpha)
    #expect(zip(clear.pixel(60, 20), [255, 0, 0, 128]).allSatisfy { abs(Int($0) - $1) <= 1 })
    #expect(clear.pixel(60, 30)[3] == 0)
  }

  @Test func oddCoordinatesDrawNothingWrong() throws {
    let blank = try draw([], width: 1).pixels
    let odd = Path.polyline([
      Point(x: 10, y: 10), Point(x: .nan, y: 20), Point(x: 30, y: .infinity),
    ])
    #expect(try draw([odd], width: 1).pixels == blank)
    let far = Path.polyline([Point(x: 1e300, y: 1e300), Point(x: 2e300, y: 1e300)])
    #expect(try draw([far], width: 1).pixels == blank)
    let across = Path.polyline([Point(x: -1e9, y: 40.5), Point(x: 1e9, y: 40.5)])
    #expect(try draw([across], width: 1).pixel(60, 40)[0] < 60)
    // What overflows is no place.
    let huge = Path.polyline([Point(x: -1.7e308, y: 40.5), Point(x: 1.7e308, y: 40.5)])
    #expect(try draw([huge], width: 1, scale: 2).pixel(120, 81)[0] < 60)
    let diagonal = Path.polyline([Point(x: -1.7e308, y: -1.7e308), Point(x: 1.7e308, y: 1e300)])
    _ = try draw([diagonal], width: 1, scale: 2)
    let dot = Path.polyline([Point(x: 50, y: 50), Point(x: 50, y: 50)])
    #expect(try draw([dot], width: 1).pixel(5, 5) == [255, 255, 255, 255])
  }
}
