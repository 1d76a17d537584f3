import Testing

@testable import Layout

@Suite("Names of areas")
struct AreaLabelTests {
  /// Sea with one square country of 200 pt.
  private func country(_ name: String, preferred: Point?, offset: Point? = nil) -> Scene {
    var scene = SampleScene.sea()
    scene.regions = [
      .init(id: 1, path: .rectangle(Rect(x: 400, y: 200, width: 200, height: 200)))
    ]
    var wish = SampleScene.area(name, .region(1, preferred: preferred))
    if let offset { wish.offset = offset }
    scene.labels = [wish]
    return scene
  }

  @Test("A name that fits stays in its country, at the point wanted")
  func fits() throws {
    let wanted = Point(x: 500, y: 300)
    let found = SceneFindings(country("FINLAND", preferred: wanted))
    let box = try #require(found.box("FINLAND"))
    #expect((box.center - wanted).length < 1e-9)
    #expect(found.grounds(of: "FINLAND") == [1])
  }

  @Test("Pushed off the point wanted by a route it still stays in its country")
  func pushed() throws {
    var scene = country("FINLAND", preferred: Point(x: 500, y: 300))
    scene.barriers = [
      .init(points: [Point(x: 500, y: 0), Point(x: 500, y: 600)], clearance: 4)
    ]
    let found = SceneFindings(scene)
    #expect(found.trespassers == [])
    #expect(found.grounds(of: "FINLAND") == [1])
  }

  @Test("A name wider than its country is broken in two lines")
  func broken() throws {
    // 28 letters of 5.6 pt are 156.8 pt; a country of 120 pt holds the halves.
    var scene = SampleScene.sea()
    scene.regions = [
      .init(id: 1, path: .rectangle(Rect(x: 400, y: 200, width: 120, height: 200))),
      .init(id: 2, path: .rectangle(Rect(x: 20, y: 30, width: 380, height: 600))),
      .init(id: 3, path: .rectangle(Rect(x: 520, y: 30, width: 400, height: 600))),
    ]
    let name = "UNITED REPUBLIC OF SOMEWHERE"
    scene.labels = [SampleScene.area(name, .region(1, preferred: nil))]
    let found = SceneFindings(scene)
    #expect(found.texts.map(\.text) == ["UNITED REPUBLIC", "OF SOMEWHERE"])
    #expect(found.grounds(of: name) == [1])
  }

  @Test("A name with no room in its country is dropped, not set on the neighbours")
  func tooSmall() {
    var scene = SampleScene.sea()
    scene.regions = [
      .init(id: 2, path: .rectangle(scene.frame)),
      .init(id: 1, path: .rectangle(Rect(x: 400, y: 200, width: 30, height: 30))),
    ]
    scene.labels = [SampleScene.area("LUXEMBOURG", .region(1, preferred: Point(x: 415, y: 215)))]
    let found = SceneFindings(scene)
    #expect(found.placement.dropped == ["LUXEMBOURG"])
    #expect(found.texts.isEmpty)
  }

  @Test("The name of a country by the sea may reach over the coast, never over a border")
  func overTheCoast() throws {
    var scene = SampleScene.sea()
    scene.regions = [
      .init(id: 1, path: .rectangle(Rect(x: 400, y: 250, width: 60, height: 100))),
      .init(id: 2, path: .rectangle(Rect(x: 20, y: 30, width: 380, height: 600))),
    ]
    scene.labels = [SampleScene.area("NORWEGIANLAND", .region(1, preferred: Point(x: 430, y: 300)))]
    let found = SceneFindings(scene)
    #expect(found.grounds(of: "NORWEGIANLAND") == [1, RegionGrid.water])
  }

  @Test("An offset moves a name from the point wanted, even out of its country")
  func offset() throws {
    let wanted = Point(x: 500, y: 300)
    let scene = country("FINLAND", preferred: wanted, offset: Point(x: 150, y: -20))
    let box = try #require(SceneFindings(scene).box("FINLAND"))
    #expect((box.center - Point(x: 650, y: 280)).length < 1e-9)
  }

  @Test("A lake is no place for its country's name")
  func lake() throws {
    var scene = country("FINLAND", preferred: Point(x: 500, y: 300))
    scene.lakes = .rectangle(Rect(x: 440, y: 240, width: 120, height: 120))
    let found = SceneFindings(scene)
    #expect(found.grounds(of: "FINLAND") == [1])
  }

  @Test("The name of a sea stays on water within its reach")
  func sea() throws {
    var scene = country("FINLAND", preferred: nil)
    scene.labels = [
      SampleScene.area("Baltic Sea", .water(Point(x: 420, y: 300), reach: 120))
    ]
    let found = SceneFindings(scene)
    #expect(found.grounds(of: "Baltic Sea") == [RegionGrid.water])
    let box = try #require(found.box("Baltic Sea"))
    #expect((box.center - Point(x: 420, y: 300)).length <= 120)
    scene.labels = [SampleScene.area("Baltic Sea", .water(Point(x: 500, y: 300), reach: 60))]
    #expect(SceneFindings(scene).placement.dropped == ["Baltic Sea"])
  }

  @Test("Beyond the globe there is no water")
  func void() {
    var scene = SampleScene.sea()
    scene.sphere = .circle(center: Point(x: 470, y: 330), radius: 200)
    scene.labels = [SampleScene.area("Nothing", .water(Point(x: 100, y: 100), reach: 50))]
    #expect(SceneFindings(scene).placement.dropped == ["Nothing"])
  }

  @Test("A sea with several anchors is named once")
  func unique() {
    var scene = SampleScene.sea()
    scene.labels = [100.0, 450, 800].map {
      SampleScene.area("Pacific", .water(Point(x: $0, y: 300), reach: 50), isUnique: true)
    }
    let found = SceneFindings(scene)
    #expect(found.placement.boxes.map(\.name) == ["Pacific"])
    #expect(found.placement.dropped == [])
  }

  @Test("The second anchor serves where the first has no room; a name without room is told once")
  func uniqueElsewhere() throws {
    var scene = country("FINLAND", preferred: nil)
    scene.labels = [500.0, 800].map {
      SampleScene.area("Pacific", .water(Point(x: $0, y: 300), reach: 20), isUnique: true)
    }
    let found = SceneFindings(scene)
    #expect(abs(try #require(found.box("Pacific")).center.x - 800) <= 20)
    #expect(found.placement.dropped == [])
    scene.blocks = [scene.frame]
    #expect(SceneFindings(scene).placement.dropped == ["Pacific"])
  }
}
