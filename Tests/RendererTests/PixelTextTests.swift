import CairoRenderer
import Layout
import Testing

/// Text on pixels is not drawn by Cairo, unless it is cut to a shape.
@Suite struct PixelTextTests {
  private static let halo = TextStyle.Halo(color: Color(red: 1, green: 0.9, blue: 0.6), width: 1.6)

  private func draw(
    _ items: [Item], size: Size = Size(width: 200, height: 60), byCairo: Bool = false,
    background: Color? = Color(red: 0.3, green: 0.5, blue: 0.8), scale: Double = 4.0 / 3
  ) throws -> DecodedPNG {
    let round = Path.circle(center: Point(x: size.width / 2, y: size.height / 2), radius: 9000)
    let page = Page(
      size: size, background: background,
      layers: [PageLayer(name: "text", clip: byCairo ? round : nil, items: items)])
    return try DecodedPNG(
      PNGRenderer().render(
        page, scale: scale, info: DocumentInfo(creator: "test"), dpi: 96,
        transparent: background == nil))
  }

  private struct Sample: Sendable, CustomTestStringConvertible {
    var text: String
    var size: Double
    var weight = 400
    var rotation = 0.0
    var halo: TextStyle.Halo? = PixelTextTests.halo
    var testDescription: String { "\(text) \(size)" }

    var item: Item {
      Samples.text(
        text, x: 14, y: 34, style: Samples.style(size: size, weight: weight, halo: halo),
        rotation: rotation)
    }
  }

  private static let samples = [
    Sample(text: "North Atlantic Ocean 1,234 km", size: 6.5),
    Sample(text: "MAIQUETÍA · Åse Øy", size: 13, weight: 700),
    Sample(text: "9,958 km · 5,377 NM", size: 9.6, weight: 600, rotation: -0.15),
    Sample(text: "Москва · Київ", size: 12),
    Sample(text: "مطار الدوحة", size: 15),
    Sample(text: "Ωmega 8&", size: 30, weight: 800, halo: nil),
  ]

  /// Cairo's fill is the measure, of fifteen samples up and down a pixel: pixels differ by a tenth at
  /// the most, and by a hundredth on the mean of those that are touched.
  @Test(arguments: samples.indices, [1.0, 4.0 / 3, 3.1])
  func lettersLookAsCairoWouldDrawThem(index: Int, scale: Double) throws {
    var sample = Self.samples[index]
    sample.halo = nil
    let ours = try draw([sample.item], scale: scale)
    let cairo = try draw([sample.item], byCairo: true, scale: scale)
    let ground = try draw([], scale: scale)
    let differences = zip(ours.pixels, cairo.pixels).map { abs(Int($0) - Int($1)) }
    let touched = zip(cairo.pixels, ground.pixels).filter { $0 != $1 }.count
    #expect(touched > 300)
    #expect((differences.max() ?? 0) <= 20, "\(differences.max() ?? 0)")
    let mean = Double(differences.reduce(0, +)) / Double(max(1, touched))
    #expect(mean < 2, "\(mean)")
  }

  /// The measure: what lies within the halo's width of the same letters drawn finer. Cairo's coarse
  /// stroke is some 0.2 off, on the mean of the pixels on its edge.
  @Test(arguments: [0.8, 1.1, 1.6, 2.3, 4])
  func aHaloGoesRoundTheLettersAtItsWidth(width: Double) throws {
    let (fine, scale, size) = (7, 1.5, Size(width: 40, height: 26))
    let black = Color(red: 0, green: 0, blue: 0)
    func image(_ halo: TextStyle.Halo?, scale: Double) throws -> DecodedPNG {
      let style = Samples.style(size: 11, weight: 500, color: black, halo: halo)
      let text = Samples.text("Åk8,", x: 8, y: 18, style: style, rotation: 0.1)
      return try draw([text], size: size, background: Samples.white, scale: scale)
    }
    let letters = try image(nil, scale: scale * Double(fine))
    let ours = try image(TextStyle.Halo(color: black, width: width), scale: scale)
    let within = widened(letters, by: width * scale * Double(fine))
    var differences: [Double] = []
    for y in 0..<ours.height {
      for x in 0..<ours.width {
        var covered = 0
        for row in (y * fine)..<((y + 1) * fine) {
          for column in (x * fine)..<((x + 1) * fine) where within[row * letters.width + column] {
            covered += 1
          }
        }
        let share = Double(covered) / Double(fine * fine)
        differences.append(abs(1 - Double(ours.pixel(x, y)[0]) / 255 - share))
      }
    }
    #expect(differences.contains { $0 > 0 })
    #expect((differences.max() ?? 0) < 0.55, "\(differences.max() ?? 0)")
    let edge = differences.filter { $0 > 0.02 }
    let mean = edge.reduce(0, +) / Double(max(1, edge.count))
    #expect(mean < 0.1, "\(mean)")
  }

  /// Which pixels lie within a distance of dark ones.
  private func widened(_ image: DecodedPNG, by distance: Double) -> [Bool] {
    let (width, height) = (image.width, image.height)
    let dark = (0..<width * height).map { image.pixels[4 * $0] < 128 }
    var within = dark
    let reach = Int(distance)
    var disc: [(x: Int, y: Int)] = []
    for y in -reach...reach {
      for x in -reach...reach where Double(x * x + y * y) <= distance * distance {
        disc.append((x, y))
      }
    }
    for y in 1..<(height - 1) {
      for x in 1..<(width - 1) where dark[y * width + x] {
        let at = y * width + x
        // Only from the letters' edges.
        if dark[at - 1], dark[at + 1], dark[at - width], dark[at + width] { continue }
        for (dx, dy) in disc where 0..<width ~= x + dx && 0..<height ~= y + dy {
          within[at + dy * width + dx] = true
        }
      }
    }
    return within
  }

  /// Cairo leaves out the letters that are far from an image, at the size that lines are shaped at.
  @Test func aLongLineIsDrawnToItsEnd() throws {
    let text = String(repeating: "Scale varies. ", count: 14)
    let item = Samples.text(text, x: 4, y: 20, style: Samples.style(size: 8))
    let size = Size(width: 800, height: 30)
    let ours = try draw([item], size: size)
    let cairo = try draw([item], size: size, byCairo: true)
    let worst = zip(ours.pixels, cairo.pixels).map { abs(Int($0) - Int($1)) }.max() ?? 0
    #expect(worst <= 40, "\(worst)")
  }

  @Test func aHaloOnItsOwnGroundChangesNothing() throws {
    var plain = Self.samples[1]
    plain.halo = nil
    let ground = Self.halo.color
    #expect(
      try draw([Self.samples[1].item], background: ground).pixels
        == draw([plain.item], background: ground).pixels)
  }

  @Test func aHaloReachesItsWidth() throws {
    // A full block stands 1.6 points, 3.2 pixels, from where its halo ends.
    let style = Samples.style(
      size: 20, color: Color(red: 0, green: 0, blue: 0),
      halo: TextStyle.Halo(color: Color(red: 1, green: 0, blue: 0), width: 1.6))
    let image = try draw(
      [Samples.text("—", x: 20, y: 40, style: style)], background: Samples.white, scale: 2)
    let column = (0..<120).map { image.pixel(60, $0) }
    let dark = column.reduce(0.0) { $0 + (255 - Double($1[0])) / 255 }
    let touched = column.reduce(0.0) { $0 + (255 - Double($1[1])) / 255 }
    #expect(abs(touched - dark - 6.4) < 0.15, "\(touched) \(dark)")
  }

  @Test func textOnNothingHasAlpha() throws {
    let image = try draw([Self.samples[1].item], background: nil)
    #expect(image.hasAlpha)
    #expect(image.pixel(2, 2)[3] == 0)
    #expect(image.pixels.enumerated().contains { $0.offset % 4 == 3 && $0.element == 255 })
  }

  @Test(arguments: [0.0, 0.7, 1e17])
  func oddPlacesAndSizesDoNoHarm(rotation: Double) throws {
    for place in [-30, 199.99, 1e7, -1e9, 1e300, -1.7e308] {
      for size in [0.02, 40, 9999] {
        var style = Samples.style(size: size, halo: Self.halo)
        let item = TextItem(
          "Åg 5", style: style, origin: Point(x: place, y: -place), width: 20, rotation: rotation)
        _ = try draw([.text(item)])
        style.halo?.width = 1e9
        let wide = TextItem(
          "Åg 5", style: style, origin: Point(x: 10, y: place), width: 20, rotation: rotation)
        _ = try draw([.text(wide)])
      }
    }
  }
}
