import Testing

@testable import Layout

@Suite("Text along a line")
struct LineLabelTests {
  private func label(along line: [Point], offset: Point? = nil) throws -> (
    box: OrientedBox, text: TextItem
  ) {
    var scene = SampleScene.sea()
    scene.barriers = [.init(points: line, clearance: 3)]
    var wish = SampleScene.alongLine("9,958 km", line)
    if let offset { wish.offset = offset }
    scene.labels = [wish]
    let found = SceneFindings(scene)
    if offset == nil { #expect(found.trespassers == []) }
    return (try #require(found.box("9,958 km")), try #require(found.texts.first))
  }

  @Test("On any bearing it can be read without turning the head over", arguments: 0..<48)
  func upright(step: Int) throws {
    let turn = Double(step) * .pi / 24
    let (x, y) = unitVector(turn)
    let middle = Point(x: 470, y: 330)
    let half = Point(x: x, y: y) * 250
    let (box, text) = try label(along: [middle - half, middle + half])
    #expect(abs(text.rotation) <= .pi / 2 + 1e-9)
    // Parallel to the line, whichever way that runs.
    let (u, v) = unitVector(text.rotation)
    #expect(abs(u * y - v * x) < 1e-9)
    // Beside the middle, by the clearance, half its own height and a little air.
    let away = box.center - middle
    #expect(away.length < 3 + box.halfHeight + 4)
    #expect(away.length > 3 + box.halfHeight)
  }

  @Test("Above the line where it can be, so that it reads as a caption")
  func above() throws {
    let (box, text) = try label(along: [Point(x: 100, y: 300), Point(x: 800, y: 300)])
    #expect(box.center.y < 300 && text.rotation == 0)
    let (back, _) = try label(along: [Point(x: 800, y: 300), Point(x: 100, y: 300)])
    #expect(back.center.y < 300)
  }

  @Test("The text stands in its box")
  func textInBox() throws {
    let (box, text) = try label(along: [Point(x: 100, y: 500), Point(x: 700, y: 200)])
    let (x, y) = unitVector(text.rotation)
    let end = text.origin + Point(x: x, y: y) * text.width
    for p in [text.origin, end] {
      let away = p - box.center
      #expect(abs(away.dot(Point(x: x, y: y))) <= box.halfWidth + 1e-9)
      #expect(abs(away.dot(Point(x: -y, y: x))) <= box.halfHeight)
    }
  }

  @Test("A curve is cleared by its whole bend", arguments: [-0.2, -0.1, 0.1, 0.2])
  func curve(bend: Double) throws {
    let line = SampleScene.arc(
      from: Point(x: 150, y: 330), to: Point(x: 790, y: 350), bend: bend, count: 64)
    let (box, _) = try label(along: line)
    for (a, b) in zip(line, line.dropFirst()) {
      #expect(!box.intersects(from: a, to: b, clearance: 3))
    }
  }

  @Test("An obstacle at the middle moves it along the line")
  func moved() throws {
    let line = [Point(x: 100, y: 300), Point(x: 800, y: 300)]
    var scene = SampleScene.sea()
    scene.barriers = [.init(points: line, clearance: 3)]
    scene.blocks = [Rect(x: 438, y: 270, width: 24, height: 60)]
    scene.labels = [SampleScene.alongLine("9,958 km", line)]
    let found = SceneFindings(scene)
    #expect(found.trespassers == [])
    #expect(try #require(found.box("9,958 km")).bounds.maxX < 438)
  }

  @Test("An offset moves it")
  func offset() throws {
    let line = [Point(x: 100, y: 300), Point(x: 800, y: 300)]
    let still = try label(along: line)
    let moved = try label(along: line, offset: Point(x: 10, y: -20))
    #expect((moved.box.center - still.box.center - Point(x: 10, y: -20)).length < 1e-9)
    #expect((moved.text.origin - still.text.origin - Point(x: 10, y: -20)).length < 1e-9)
  }

  @Test("A line too short for its text bears none")
  func tooShort() {
    var scene = SampleScene.sea()
    // Eight letters of 9 pt are 40.3 pt.
    scene.labels = [
      SampleScene.alongLine("9,958 km", [Point(x: 100, y: 300), Point(x: 140, y: 300)])
    ]
    #expect(SceneFindings(scene).placement.dropped == ["9,958 km"])
  }
}
