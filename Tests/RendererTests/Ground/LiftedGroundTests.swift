import Layout
import Testing

@testable import CairoRenderer

/// What of a page is drawn below what Cairo draws.
@Suite struct LiftedGroundTests {
  private let frame = Rect(x: 10, y: 10, width: 80, height: 60)

  private func ground(
    _ color: Color, x: Double = 0, isGround: Bool = true, stroke: Stroke? = nil
  ) -> Item {
    .path(
      PathItem(
        .rectangle(Rect(x: x, y: 0, width: 20, height: 20)), fill: color, stroke: stroke,
        isGround: isGround))
  }

  private func fills(_ ground: LiftedGround?) -> [Color?] {
    (ground?.steps ?? []).compactMap { step in
      if case .draw(let item) = step { item.fill } else { nil }
    }
  }

  private let text = Samples.text("Moscow", x: 30, y: 30)

  @Test func theGroundBelowAllElseIsLifted() throws {
    let page = Samples.page([
      ground(Samples.red), ground(Samples.ink), text, ground(Samples.white),
    ])
    let (rest, ground) = LiftedGround.lift(from: page)
    #expect(fills(ground) == [Samples.red, Samples.ink])
    #expect(ground?.background == Samples.white)
    // Cairo would cover the ground with it.
    #expect(rest.background == nil)
    // What lies above the text stays above it.
    #expect(rest.layers.map(\.items) == [[text, self.ground(Samples.white)]])
  }

  @Test func clipsAreKeptRoundWhatTheyCut() throws {
    let clip = Path.rectangle(frame)
    let page = Page(
      size: Size(width: 100, height: 80), background: nil,
      layers: [
        PageLayer(
          name: "land", clip: clip,
          items: [
            ground(Samples.red),
            .group(ItemGroup(clip: clip, items: [ground(Samples.ink), text, ground(Samples.red)])),
          ])
      ])
    let (rest, lifted) = LiftedGround.lift(from: page)
    let steps = (lifted?.steps ?? []).map { step in
      switch step {
      case .save: "save"
      case .restore: "restore"
      case .draw: "draw"
      }
    }
    #expect(steps == ["save", "draw", "save", "draw", "restore", "restore"])
    #expect(
      rest.layers == [
        PageLayer(
          name: "land", clip: clip,
          items: [.group(ItemGroup(clip: clip, items: [text, ground(Samples.red)]))])
      ])
  }

  @Test(arguments: 0..<7)
  func whatCairoDrawsBetterStaysWithAllAboveIt(index: Int) {
    let far = Path.polygon([Point(x: 0, y: 0), Point(x: 1e6, y: 0), Point(x: 0, y: 9)])
    let nowhere = Path.polygon([Point(x: 0, y: Double.nan), Point(x: 1, y: 0), Point(x: 0, y: 9)])
    let thin = Stroke(color: Samples.red, width: 0)
    let item: Item = [
      ground(Samples.red.withAlpha(0.5)), ground(Samples.red, isGround: false),
      .path(PathItem(far, fill: Samples.red, isGround: true)),
      .path(PathItem(nowhere, fill: Samples.red, isGround: true)),
      ground(Samples.red, stroke: thin),
      .group(ItemGroup(items: [ground(Samples.red)], link: PageLink(.destination("x")))),
      [ground(Samples.red)].tagged(.paragraph),
    ][index]
    let page = Samples.page([ground(Samples.ink), item, ground(Samples.ink), text])
    let (rest, lifted) = LiftedGround.lift(from: page)
    #expect(fills(lifted) == [Samples.ink])
    #expect(rest.layers.map(\.items) == [[item, ground(Samples.ink), text]])
  }

  @Test func aPageWithoutMoreThanGroundIsLeftAsItIs() {
    let pages = [
      Samples.page([ground(Samples.red)]), Samples.page([text]), Samples.page([]),
      Samples.page(background: Samples.white.withAlpha(0.5), [ground(Samples.red), text]),
    ]
    for page in pages {
      let (rest, lifted) = LiftedGround.lift(from: page)
      #expect(rest == page && lifted == nil)
    }
  }

  @Test func operatorsAreThoseOfPDF() {
    let line = Path.polyline([Point(x: 1, y: 2), Point(x: 3.5, y: -0.0625), Point(x: 0.01, y: 4)])
    let stroke = Stroke(color: Samples.red, width: 0.5, dash: [2.6, 1.8])
    let item = PathItem(line, stroke: stroke, isGround: true)
    var both = PathItem(
      .rectangle(Rect(x: 0, y: 0, width: 2, height: 1)), fill: Samples.ink, fillRule: .evenOdd,
      stroke: stroke)
    both.path.close()
    let ground = LiftedGround(
      size: Size(width: 100, height: 80), background: nil,
      steps: [.save(clip: line), .draw(item), .restore, .draw(both)])
    let lines = String(decoding: ContentStream(ground, isArtifact: true).bytes, as: UTF8.self)
      .split(separator: "\n")
    #expect(
      lines == [
        "q /Artifact BMC 0.0625 0 0 -0.0625 0 80 cm 4 M", "q 16 32 m", "56 -1 l", "0.16 64 l",
        "W n", "1 0 0 RG 8 w 1 j [ 41.6 28.8 ] 0 d 16 32 m", "56 -1 l", "0.16 64 l", "S", "Q",
        "0.1 0.11 0.13 rg 1 0 0 RG 8 w 1 j [ 41.6 28.8 ] 0 d 0 0 m", "32 0 l", "32 16 l", "0 16 l",
        "h", "h", "B*", "EMC Q",
      ])
  }
}
