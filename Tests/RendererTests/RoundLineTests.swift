import CairoRenderer
import Foundation
import Layout
import Testing

/// Lines with round ends and joins, and dashes of the ground, are not drawn by Cairo on pixels; lines
/// with bevelled joins are, and the dashes of what is no ground.
@Suite struct RoundLineTests {
  private func draw(
    _ path: Path, _ stroke: Stroke, isGround: Bool = false, scale: Double = 1
  ) throws -> DecodedPNG {
    let page = Page(
      size: Size(width: 120, height: 80), background: Samples.white,
      layers: [
        PageLayer(name: "lines", items: [.path(PathItem(path, stroke: stroke, isGround: isGround))])
      ])
    return try DecodedPNG(
      PNGRenderer().render(page, scale: scale, info: DocumentInfo(creator: "test"), dpi: 96))
  }

  /// A curve of sides so short that the shape of a join is not seen.
  private var curve: Path {
    .polyline(
      (0...80).map { index in
        let x = 12 + Double(index) * 1.2
        return Point(x: x, y: 40 + 22 * sin(x / 17))
      })
  }

  private func differences(_ a: DecodedPNG, _ b: DecodedPNG) -> (most: Int, mean: Double) {
    let all = zip(a.pixels, b.pixels).map { abs(Int($0) - Int($1)) }
    let touched = b.pixels.count { $0 < 250 }
    return (all.max() ?? 0, Double(all.reduce(0, +)) / Double(max(1, touched)))
  }

  /// Cairo's exact antialiasing is the measure, for lines thinner than a pixel to those of a casing.
  @Test(arguments: [0.7, 1.5, 3.4, 8, 17], [1.0, 1.4])
  func looksAsCairoWouldDrawIt(width: Double, scale: Double) throws {
    var stroke = Stroke(color: Samples.ink, width: width, cap: .round, join: .round)
    let ours = try draw(curve, stroke, scale: scale)
    stroke.join = .bevel
    let cairo = try draw(curve, stroke, scale: scale)
    let found = differences(ours, cairo)
    #expect(found.most <= 40, "most \(found.most)")
    #expect(found.mean < 7, "mean \(found.mean)")
    #expect(found.most > 0)
  }

  @Test(arguments: [Stroke.Cap.butt, .round])
  func dashesOfTheGroundHaveTheInkOfCairos(cap: Stroke.Cap) throws {
    let stroke = Stroke(color: Samples.ink, width: 1.1, dash: [4.3, 3.1], cap: cap, join: .bevel)
    let ours = try draw(curve, stroke, isGround: true)
    let cairo = try draw(curve, stroke)
    let ink = { (image: DecodedPNG) in image.pixels.reduce(0) { $0 + 255 - Int($1) } }
    let ratio = Double(ink(ours)) / Double(ink(cairo))
    #expect(abs(ratio - 1) < 0.06, "ink \(ratio)")
    #expect(differences(ours, cairo).mean < 24)
    // And not that of a solid line.
    var solid = stroke
    solid.dash = []
    #expect(Double(ink(try draw(curve, solid, isGround: true))) > 1.3 * Double(ink(ours)))
  }

  @Test func dashesTurnCornersAndBeginAnewWithEachSubpath() throws {
    let dashes = Stroke(color: Color(red: 0, green: 0, blue: 0), width: 1, dash: [10, 10])
    var path = Path.polyline([
      Point(x: 10, y: 10.5), Point(x: 15, y: 10.5), Point(x: 15, y: 60),
    ])
    path.append(.polyline([Point(x: 40, y: 20.5), Point(x: 100, y: 20.5)]))
    let image = try draw(path, dashes, isGround: true)
    for (x, y) in [(12, 10), (15, 13), (45, 20), (65, 20), (85, 20)] {
      #expect(image.pixel(x, y)[0] < 140, "\(x) \(y)")
    }
    for (x, y) in [(15, 20), (55, 20), (75, 20), (95, 20)] {
      #expect(image.pixel(x, y)[0] == 255, "\(x) \(y)")
    }
  }

  @Test func whatShinesThroughIsLaidOverEachOther() throws {
    let stroke = Stroke(
      color: Color(red: 0, green: 0, blue: 0, alpha: 0.5), width: 6, cap: .round, join: .round)
    let items = [40.0, 42].map { y in
      Item.path(
        PathItem(.polyline([Point(x: 20, y: y), Point(x: 100, y: y)]), stroke: stroke))
    }
    let page = Page(
      size: Size(width: 120, height: 80), background: Samples.white,
      layers: [PageLayer(name: "lines", items: items)])
    let image = try DecodedPNG(
      PNGRenderer().render(page, scale: 1, info: DocumentInfo(creator: "test"), dpi: 96))
    #expect(abs(Int(image.pixel(60, 38)[0]) - 127) <= 1)
    #expect(abs(Int(image.pixel(60, 41)[0]) - 63) <= 1)
  }

  @Test func oddCoordinatesAndDashesDrawNothingWrong() throws {
    let round = Stroke(color: Samples.ink, width: 3, cap: .round, join: .round)
    let dashed = Stroke(color: Samples.ink, width: 1, dash: [0.03, 0.03])
    let none = Stroke(color: Samples.ink, width: 1, dash: [0, 0])
    for far in [1e4, 1e9, 1e300, 1.7e308, .infinity, .nan] {
      let line = Path.polyline([
        Point(x: -far, y: 40.5), Point(x: far, y: 40.5), Point(x: 60, y: -far),
        Point(x: far, y: far),
      ])
      _ = try draw(line, round)
      _ = try draw(line, dashed, isGround: true)
      _ = try draw(line, none, isGround: true, scale: 2)
    }
    let across = Path.polyline([Point(x: -1e9, y: 40.5), Point(x: 1e9, y: 40.5)])
    #expect(try draw(across, round).pixel(60, 40)[0] < 60)
    let dot = Path.polyline([Point(x: 50.5, y: 50.5), Point(x: 50.5, y: 50.5)])
    #expect(try draw(dot, round).pixel(50, 50)[0] < 60)
  }
}
