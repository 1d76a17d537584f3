import Testing

@testable import Layout

@Suite("Names of long and of small countries")
struct TurnedNameTests {
  /// A strip 24 pt wide and 400 pt long through its neighbour, turned from level.
  private func strip(degrees: Double) -> Scene {
    var scene = SampleScene.sea()
    let (x, y) = unitVector(degrees * .pi / 180)
    let (u, v) = (Point(x: x, y: y), Point(x: -y, y: x))
    let middle = Point(x: 470, y: 330)
    let corners = [(-200.0, -12.0), (200, -12), (200, 12), (-200, 12)].map { a, b in
      middle + u * a + v * b
    }
    scene.regions = [
      .init(id: 2, path: .rectangle(scene.frame)), .init(id: 1, path: .polygon(corners)),
    ]
    scene.labels = [SampleScene.area("LONGLAND", .region(1, preferred: middle))]
    return scene
  }

  @Test(
    "A name too long for the width runs along the country", arguments: [-75.0, -40, 30, 60, 90])
  func turned(degrees: Double) throws {
    let found = SceneFindings(strip(degrees: degrees))
    let text = try #require(found.texts.first)
    let difference = (text.rotation * 180 / .pi - degrees).remainder(dividingBy: 180)
    #expect(abs(difference) <= 18.001)
    #expect(abs(text.rotation) <= .pi / 2 + 1e-9)
    let box = try #require(found.box("LONGLAND"))
    let grid = found.scene.grid()
    #expect(box.corners.allSatisfy { grid.value(at: $0) == 1 })
  }

  @Test("On a level strip it stands level")
  func level() {
    let found = SceneFindings(strip(degrees: 0))
    #expect(found.texts.map(\.rotation) == [0])
  }

  @Test("The name of an island too small for it stands beside it, in the water")
  func island() throws {
    var scene = SampleScene.sea()
    scene.regions = [
      .init(id: 1, path: .rectangle(Rect(x: 400, y: 300, width: 18, height: 15)))
    ]
    scene.labels = [SampleScene.area("BARBADOS", .region(1, preferred: Point(x: 409, y: 307)))]
    let found = SceneFindings(scene)
    #expect(found.grounds(of: "BARBADOS") == [RegionGrid.water])
    let box = try #require(found.box("BARBADOS")).bounds
    #expect(box.distance(to: Point(x: 409, y: 307)) < 20)
    // With another island as near it would name both.
    scene.regions.append(
      .init(id: 2, path: .rectangle(Rect(x: 350, y: 270, width: 30, height: 70))))
    scene.regions.append(
      .init(id: 3, path: .rectangle(Rect(x: 430, y: 250, width: 60, height: 90))))
    scene.regions.append(
      .init(id: 4, path: .rectangle(Rect(x: 380, y: 270, width: 50, height: 20))))
    scene.regions.append(
      .init(id: 5, path: .rectangle(Rect(x: 380, y: 322, width: 50, height: 20))))
    #expect(SceneFindings(scene).placement.dropped == ["BARBADOS"])
  }
}
