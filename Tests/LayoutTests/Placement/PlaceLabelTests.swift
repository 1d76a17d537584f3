import Testing

@testable import Layout

@Suite("Labels beside symbols")
struct PlaceLabelTests {
  private let center = Point(x: 470, y: 330)

  @Test("Alone at sea a label stands to the right of its symbol")
  func alone() throws {
    var scene = SampleScene.sea()
    scene.blocks = [SampleScene.symbol(at: center)]
    scene.labels = [SampleScene.place("Moscow", at: center)]
    let found = SceneFindings(scene)
    let box = try #require(found.box("Moscow")).bounds
    // Radius 5 and 4 pt of air.
    #expect(abs(box.minX - 479) < 1e-9)
    #expect(box.minY < center.y && box.maxY > center.y)
    #expect(found.leaders.isEmpty)
    let text = try #require(found.texts.first)
    #expect(text.text == "Moscow" && abs(text.width - 6 * 13 * 0.56) < 1e-9)
    #expect(abs(text.origin.x - 479) < 1e-9)
  }

  @Test("At the frame's right edge it stands to the left, in one line with its end at the symbol")
  func edge() throws {
    var scene = SampleScene.sea()
    let p = Point(x: scene.frame.maxX - 10, y: 330)
    scene.blocks = [SampleScene.symbol(at: p)]
    scene.labels = [SampleScene.place("Moscow", at: p, details: ["capital"])]
    let found = SceneFindings(scene)
    let box = try #require(found.box("Moscow")).bounds
    #expect(abs(box.maxX - (p.x - 9)) < 1e-9)
    #expect(found.texts.allSatisfy { abs($0.origin.x + $0.width - box.maxX) < 1e-9 })
  }

  @Test(
    "Ten symbols within 30 pt: every label is placed, and no leader crosses one", arguments: 1...12)
  func crowd(seed: Int) {
    var random = SeededGenerator(seed)
    var points: [Point] = []
    while points.count < 10 {
      let p =
        center
        + Point(
          x: .random(in: -15...15, using: &random), y: .random(in: -15...15, using: &random))
      if points.allSatisfy({ ($0 - p).length > 6 }) { points.append(p) }
    }
    var scene = SampleScene.sea()
    for (index, p) in points.enumerated() {
      scene.blocks.append(SampleScene.symbol(at: p, radius: 3))
      scene.labels.append(
        SampleScene.place(
          "Place number \(index)", at: p, radius: 3, details: ["ABCD/EFG · Some airport"]))
    }
    let found = SceneFindings(scene)
    #expect(found.placement.dropped == [])
    #expect(found.placement.boxes.count == 10)
    #expect(found.overlaps == [])
    #expect(found.trespassers == [])
    #expect(found.crossedByLeaders == [])
    #expect(found.leaders.count >= 2, "there is no room for all beside their symbols")
    // The words are all there: a leader comes before leaving some out.
    #expect(found.texts.count { $0.text.hasPrefix("Place number") } == 10)
  }

  @Test(
    "A pinned label stands on its side, whatever is there",
    arguments: [(0.0, -1.0), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1)])
  func pinned(x: Double, y: Double) throws {
    var scene = SampleScene.sea()
    // A wall of symbols on every side.
    scene.blocks = [Rect(x: 300, y: 250, width: 340, height: 160)]
    scene.labels = [
      SampleScene.place("Moscow", at: center, pinnedSide: Point(x: x, y: y))
    ]
    let box = try #require(SceneFindings(scene).box("Moscow")).bounds
    #expect(x > 0 ? box.minX > center.x : x < 0 ? box.maxX < center.x : true)
    #expect(y > 0 ? box.minY > center.y : y < 0 ? box.maxY < center.y : true)
    if x == 0 { #expect(abs(box.center.x - center.x) < 1e-9) }
    if y == 0 { #expect(box.minY < center.y && box.maxY > center.y) }
  }

  @Test("An offset moves box and text alike")
  func offset() throws {
    func placed(_ offset: Point) throws -> (box: Rect, text: Point) {
      var scene = SampleScene.sea()
      scene.labels = [
        SampleScene.place("Moscow", at: center, pinnedSide: Point(x: 1, y: -1), offset: offset)
      ]
      let found = SceneFindings(scene)
      return (try #require(found.box("Moscow")).bounds, try #require(found.texts.first).origin)
    }
    let still = try placed(Point(x: 0, y: 0))
    let moved = try placed(Point(x: 6, y: -4))
    #expect(abs(moved.box.minX - still.box.minX - 6) < 1e-9)
    #expect(abs(moved.box.minY - still.box.minY + 4) < 1e-9)
    #expect(abs(moved.text.x - still.text.x - 6) < 1e-9)
    #expect(abs(moved.text.y - still.text.y + 4) < 1e-9)
  }

  @Test("Other labels give way to a pinned one, even those that come before it")
  func pinnedComesFirst() throws {
    let neighbour = center + Point(x: 30, y: -4)
    var scene = SampleScene.sea()
    scene.blocks = [SampleScene.symbol(at: center), SampleScene.symbol(at: neighbour)]
    scene.labels = [
      SampleScene.place("Automatic", at: neighbour),
      SampleScene.place(
        "Pinned", at: center, pinnedSide: Point(x: 1, y: 0), offset: Point(x: 32, y: -4)),
    ]
    let found = SceneFindings(scene)
    #expect(found.overlaps == [])
    #expect(found.box("Automatic") != nil)
    #expect(try #require(found.box("Pinned")).bounds.minX == center.x + 9 + 32)
  }

  @Test("The label of lower rank gives way")
  func priority() {
    // A lane of 24 × 90 pt has room for one name.
    var scene = SampleScene.sea(frame: Rect(x: 0, y: 0, width: 90, height: 24))
    let p = Point(x: 20, y: 12)
    scene.labels = [
      SampleScene.place("Second", at: p, priority: 2, isRequired: false),
      SampleScene.place("First", at: p, priority: 1, isRequired: false),
    ]
    let found = SceneFindings(scene)
    #expect(found.placement.boxes.map(\.name) == ["First"])
    #expect(found.placement.dropped == ["Second"])
  }

  @Test("A label that need not be there is dropped where it has no room, and told of")
  func dropped() {
    var scene = SampleScene.sea()
    scene.blocks = [scene.frame]
    scene.labels = [SampleScene.place("Nowhere", at: center, isRequired: false)]
    let found = SceneFindings(scene)
    #expect(found.placement.dropped == ["Nowhere"])
    #expect(found.texts.isEmpty)
  }

  @Test("Lines too many for the room are left out one by one before the name goes")
  func shortened() throws {
    // A lane 18 pt high has room for one line.
    var scene = SampleScene.sea(frame: Rect(x: 0, y: 0, width: 300, height: 24))
    scene.labels = [
      SampleScene.place(
        "Moscow", at: Point(x: 50, y: 12), details: ["UUEE/SVO", "arrived"], isRequired: false)
    ]
    let found = SceneFindings(scene)
    #expect(found.texts.map(\.text) == ["Moscow"])
  }

  @Test("An empty label takes no room and is no fault")
  func empty() {
    var scene = SampleScene.sea()
    scene.labels = [SampleScene.place("", at: center, isRequired: false)]
    #expect(SceneFindings(scene).texts.isEmpty)
  }
}
