import CairoRenderer
import Foundation
import Layout
import Testing

/// Shapes of the ground are not filled by Cairo on pixels; elsewhere they are.
@Suite struct PixelFillTests {
  private static let blue = Color(red: 0, green: 0.2, blue: 0.9)

  private func draw(
    _ paths: [Path], isGround: Bool = true, clip: Path? = nil, color: Color = Self.blue,
    rule: PathItem.FillRule = .nonZero, size: Size = Size(width: 120, height: 80),
    scale: Double = 1, background: Color? = Samples.white
  ) throws -> DecodedPNG {
    let items = paths.map {
      Item.path(PathItem($0, fill: color, fillRule: rule, isGround: isGround))
    }
    let page = Page(
      size: size, background: background,
      layers: [PageLayer(name: "shapes", clip: clip, items: items)])
    return try DecodedPNG(
      PNGRenderer().render(
        page, scale: scale, info: DocumentInfo(creator: "test"), dpi: 96,
        transparent: background == nil))
  }

  private func polygon(_ points: [(Double, Double)]) -> Path {
    .polygon(points.map { Point(x: $0.0, y: $0.1) })
  }

  /// A jagged island with a lake in it, which runs the other way.
  private var island: Path {
    var state: UInt32 = 11
    func noise() -> Double {
      state = state &* 1_664_525 &+ 1_013_904_223  // Numerical Recipes' generator.
      return Double(state >> 8) / Double(1 << 24) - 0.5
    }
    func ring(_ radius: Double, _ count: Int) -> [Point] {
      (0..<count).map { index in
        let angle = Double(index) / Double(count) * 2 * .pi
        let far = radius + 3 * noise()
        return Point(x: 60 + far * cos(angle), y: 40 + far * sin(angle))
      }
    }
    var path = Path.polygon(ring(34, 300))
    path.append(.polygon(ring(15, 120).reversed()))
    return path
  }

  private var shapes: [String: [Path]] {
    [
      "island": [island],
      "slivers": (0..<12).map { index in
        polygon([
          (5, 6 * Double(index) + 3), (115, 6 * Double(index) + 5), (60, 6 * Double(index) + 4.4),
        ])
      },
      "far beyond": [polygon([(-4000, -900), (70, 30), (9000, 2500), (-4000, 6000)])],
      "left, right and above": [
        polygon([(-50, 10), (-10, 70), (-90, 60)]), polygon([(130, 5), (190, 40), (140, 75)]),
        polygon([(20, -60), (100, -20), (50, -5)]), polygon([(-30, 20), (30, 35), (-25, 55)]),
      ],
      "round": [.circle(center: Point(x: 60.3, y: 40.7), radius: 31.2)],
    ]
  }

  /// Cairo's fill is the measure: sixteen levels, and Cairo's own sampling, leave pixels on an edge an
  /// eighth of the colour apart, and a fiftieth on the mean.
  @Test(
    arguments: ["island", "slivers", "far beyond", "left, right and above", "round"], [1, 1.7])
  func fillsAsCairoWould(name: String, scale: Double) throws {
    let paths = try #require(shapes[name])
    let ours = try draw(paths, scale: scale)
    let cairo = try draw(paths, isGround: false, scale: scale)
    let pairs = zip(ours.pixels, cairo.pixels).filter { $0 != $1 }
    let edge = pairs.map { abs(Int($0) - Int($1)) }
    #expect(edge.allSatisfy { $0 <= 34 }, "\(edge.max() ?? 0)")
    let mean = Double(edge.reduce(0, +)) / Double(max(1, ours.pixels.count))
    #expect(mean < 0.5, "\(mean)")
    #expect(cairo.pixels.contains { $0 < 250 } || name == "left, right and above")
  }

  @Test func aPixelTakesTheColourByTheAreaThatIsCovered() throws {
    let black = Color(red: 0, green: 0, blue: 0)
    // Pixel 10, 10: the lower right three quarters by a half; 11, 10: three quarters of it.
    let path = polygon([(10.5, 10.25), (20, 10.25), (20, 20), (10.5, 20)])
    let image = try draw([path], color: black)
    #expect(abs(Int(image.pixel(10, 10)[0]) - (255 - 96)) <= 1)
    #expect(abs(Int(image.pixel(11, 10)[0]) - (255 - 191)) <= 1)
    #expect(abs(Int(image.pixel(10, 15)[0]) - 128) <= 1)
    #expect(image.pixel(15, 15)[0] == 0)
    #expect(image.pixel(20, 15)[0] == 255)
    #expect(image.pixel(9, 15)[0] == 255)
  }

  @Test func neighboursShareTheirSideWithoutASeam() throws {
    let side = [(60.3, 0.0), (57.1, 13.7), (66.6, 31.9), (52.2, 50.1), (61.7, 80.0)]
    let left = polygon([(0, 0)] + side + [(0, 80)])
    let right = polygon([(120, 0), (120, 80)] + side.reversed())
    let image = try draw([left, right])
    let whole = try draw([.rectangle(Rect(x: 0, y: 0, width: 120, height: 80))])
    #expect(image.pixels == whole.pixels)
  }

  @Test func theWayRoundMakesNoDifference() throws {
    let square = polygon([(20, 20), (70, 25), (75, 60), (15, 55)])
    let turned = polygon([(15, 55), (75, 60), (70, 25), (20, 20)])
    let other = polygon([(50, 10), (100, 15), (90, 50), (45, 45)])
    #expect(try draw([square]).pixels == draw([turned]).pixels)
    // Two that overlap are one shape, whichever way they run.
    #expect(try draw([square, other]).pixels == draw([turned, other]).pixels)
    #expect(try draw([turned, other]).pixel(60, 35) == draw([square]).pixel(60, 35))
  }

  @Test func whatShinesThroughIsLaidOverEachOther() throws {
    let night = Color(red: 0, green: 0, blue: 0, alpha: 0.5)
    let squares = [
      Path.rectangle(Rect(x: 10, y: 10, width: 60, height: 50)),
      Path.rectangle(Rect(x: 40, y: 20, width: 60, height: 50)),
    ]
    let image = try draw(squares, color: night)
    #expect(abs(Int(image.pixel(20, 30)[0]) - 127) <= 1)
    #expect(abs(Int(image.pixel(50, 30)[0]) - 63) <= 1)
    let clear = try draw(squares, color: night, background: nil)
    #expect(clear.pixel(5, 5)[3] == 0)
    #expect(abs(Int(clear.pixel(20, 30)[3]) - 128) <= 1)
    #expect(abs(Int(clear.pixel(50, 30)[3]) - 191) <= 1)
  }

  @Test func keepsToTheClipAndToTheRule() throws {
    let square = Path.rectangle(Rect(x: -10, y: -10, width: 200, height: 200))
    let image = try draw([square], clip: .rectangle(Rect(x: 30, y: 20, width: 40, height: 40)))
    for (x, y) in [(29, 30), (70, 30), (40, 19), (40, 60)] {
      #expect(image.pixel(x, y) == [255, 255, 255, 255])
    }
    for (x, y) in [(30, 20), (69, 59)] { #expect(image.pixel(x, y)[0] == 0) }
    var rings = Path.rectangle(Rect(x: 10, y: 10, width: 60, height: 60))
    rings.append(.rectangle(Rect(x: 30, y: 30, width: 20, height: 20)))
    #expect(try draw([rings], rule: .evenOdd).pixel(40, 40)[0] == 255)
    #expect(try draw([rings]).pixel(40, 40)[0] == 0)
  }

  /// A tall image is drawn in several bands.
  @Test func bandsJoin() throws {
    let size = Size(width: 120, height: 9000)
    // Cells of a row are rounded up to 128, and a band is of 131,072.
    let border = (1 << 17) / 128
    func image(at y: Int) throws -> ArraySlice<UInt8> {
      let moved = island.map { Point(x: $0.x, y: $0.y + Double(y)) }
      let drawn = try draw([moved], size: size)
      return drawn.pixels[(y * 120 * 4)..<((y + 80) * 120 * 4)]
    }
    #expect(try image(at: border - 40).elementsEqual(image(at: 100)))
  }

  @Test func oddCoordinatesDrawNothingWrong() throws {
    let blank = try draw([]).pixels
    for odd in [Double.nan, .infinity, -.infinity] {
      #expect(try draw([polygon([(10, 10), (odd, 20), (30, 70)])]).pixels == blank)
    }
    let far = 1e300
    #expect(try draw([polygon([(far, far), (2 * far, far), (far, 2 * far)])]).pixels == blank)
    let all = try draw([.rectangle(Rect(x: 0, y: 0, width: 120, height: 80))]).pixels
    for far in [1e4, 1e9, 1e300, 1.7e308] {
      let round = polygon([(-far, -far), (far, -far), (far, far), (-far, far)])
      #expect(try draw([round], scale: 1).pixels == all, "\(far)")
      _ = try draw([round, polygon([(-far, 3), (5, far), (far, -far)])], scale: 3)
    }
    // Along the edges of the image, and shapes of one point and of none.
    #expect(try draw([polygon([(0, 0), (120, 0), (120, 80), (0, 80)])]).pixels == all)
    _ = try draw([polygon([(-0.001, -0.001), (120.001, 40), (119.999, 80.001), (0, 79.999)])])
    var dot = Path()
    dot.move(to: Point(x: 50, y: 50))
    var line = dot
    line.line(to: Point(x: 90, y: 70))
    var closed = dot
    closed.close()
    #expect(try draw([dot, line, closed, Path()]).pixels == blank)
  }

  /// More sides in one pixel than its cell can count.
  @Test func aCrowdOfSidesInOnePixelComesRound() throws {
    var crowd = Path()
    for _ in 0..<700 { crowd.append(.rectangle(Rect(x: 20.25, y: 20.25, width: 0.5, height: 0.5))) }
    crowd.append(.rectangle(Rect(x: 40, y: 10, width: 20, height: 20)))
    let image = try draw([crowd])
    #expect(image.pixel(30, 20) == [255, 255, 255, 255])
    #expect(image.pixel(50, 20)[0] == 0)
    #expect(image.pixel(70, 20) == [255, 255, 255, 255])
  }
}
