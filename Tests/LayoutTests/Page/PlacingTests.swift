import Layout
import Testing

/// Items and pages placed elsewhere, and larger.
@Suite struct PlacingTests {
  @Test func typeAndStrokesGrowWithTheRest() throws {
    let black = Color(red: 0, green: 0, blue: 0)
    let type = TextStyle(
      families: ["Test"], size: 7, letterSpacing: 1, color: black,
      halo: .init(color: black, width: 2))
    let page = Page(
      size: Size(width: 100, height: 50), background: black,
      layers: [
        PageLayer(
          name: "a", clip: .rectangle(Rect(x: 0, y: 0, width: 10, height: 10)),
          items: [
            .text(TextItem("x", style: type, origin: Point(x: 10, y: 20), width: 4)),
            .path(
              PathItem(
                .line(from: Point(x: 0, y: 0), to: Point(x: 10, y: 10)),
                stroke: Stroke(color: black, width: 3, dash: [4, 5]))),
          ])
      ])
    guard case .group(let whole) = page.placed(scale: 2, x: 100, y: 1000, name: "map") else {
      Issue.record("no group")
      return
    }
    #expect(whole.name == "map")
    #expect(whole.clip?.bounds == Rect(x: 100, y: 1000, width: 200, height: 100))
    #expect(whole.items.count == 2)  // the ground, the layer
    guard case .group(let layer) = whole.items[1], case .text(let text) = layer.items[0],
      case .path(let path) = layer.items[1]
    else {
      Issue.record("no layer")
      return
    }
    #expect(layer.clip?.bounds == Rect(x: 100, y: 1000, width: 20, height: 20))
    #expect(text.origin == Point(x: 120, y: 1040))
    #expect(text.width == 8)
    #expect(text.style.size == 14)
    #expect(text.style.letterSpacing == 2)
    #expect(text.style.halo?.width == 4)
    #expect(path.path.points == [Point(x: 100, y: 1000), Point(x: 120, y: 1020)])
    #expect(path.stroke?.width == 6)
    #expect(path.stroke?.dash == [8, 10])
  }
}
