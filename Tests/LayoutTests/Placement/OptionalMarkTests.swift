import Testing

@testable import Layout

@Suite("Symbols that come with their label or not at all")
struct OptionalMarkTests {
  private let center = Point(x: 470, y: 330)

  private func city(at p: Point) -> LabelWish {
    var wish = SampleScene.place("Lyon", at: p, radius: 3, priority: 60, isRequired: false)
    let dot = Path.circle(center: p, radius: 2)
    wish.marks = [.path(PathItem(dot, fill: Color(red: 0, green: 0, blue: 0)))]
    return wish
  }

  private func paths(_ found: SceneFindings) -> [Path] {
    found.placement.page.layers.flatMap(\.items).compactMap { item in
      if case .path(let item) = item { item.path } else { nil }
    }
  }

  @Test("With room both are drawn, the symbol below the text")
  func both() {
    var scene = SampleScene.sea()
    scene.labels = [city(at: center)]
    let found = SceneFindings(scene)
    #expect(paths(found) == [.circle(center: center, radius: 2)])
    #expect(found.texts.map(\.text) == ["Lyon"])
    if case .path = found.placement.page.layers.flatMap(\.items).first {
    } else {
      Issue.record("the symbol is not the first item")
    }
  }

  @Test("No room for the text: no symbol either")
  func neither() {
    var scene = SampleScene.sea()
    scene.labels = [city(at: center)]
    scene.blocks = [
      Rect(x: 300, y: 230, width: 160, height: 200), Rect(x: 480, y: 230, width: 160, height: 200),
      Rect(x: 300, y: 200, width: 340, height: 120), Rect(x: 300, y: 340, width: 340, height: 120),
    ]
    let found = SceneFindings(scene)
    #expect(paths(found).isEmpty && found.texts.isEmpty)
    #expect(found.placement.dropped == ["Lyon"])
  }

  @Test("A symbol that would stand on a route or another symbol is left out with its text")
  func covered() {
    var scene = SampleScene.sea()
    scene.labels = [city(at: center)]
    scene.blocks = [SampleScene.symbol(at: center + Point(x: 6, y: 0))]
    #expect(paths(SceneFindings(scene)).isEmpty)
    scene.blocks = []
    scene.barriers = [
      .init(points: [center + Point(x: -90, y: 4), center + Point(x: 90, y: 4)], clearance: 3)
    ]
    #expect(SceneFindings(scene).texts.isEmpty)
  }

  @Test("What is placed later keeps off the symbol")
  func keptFree() {
    var scene = SampleScene.sea()
    let second = city(at: center + Point(x: 4, y: 2))
    scene.labels = [city(at: center), second]
    #expect(paths(SceneFindings(scene)).count == 1)
  }
}
