import Testing

@testable import Layout

@Suite("Labels of any map")
struct RandomSceneTests {
  @Test("Nothing covers anything, nothing is lost", arguments: 1...60)
  func placement(seed: Int) {
    let scene = RandomScene(seed: seed).scene
    let found = SceneFindings(scene)
    #expect(found.overlaps == [])
    #expect(found.trespassers == [])
    #expect(found.crossedByLeaders == [])
    // Every name is either on the map or told of.
    let names = found.placement.boxes.map(\.name) + found.placement.dropped
    #expect(names.sorted() == scene.labels.map(\.name).sorted())
    for label in scene.labels where found.box(label.name) != nil {
      switch label.target {
      case .water:
        #expect(found.grounds(of: label.name) == [RegionGrid.water])
      case .region(let id, _):
        let grounds = found.grounds(of: label.name)
        #expect(grounds.contains(id) && grounds.isSubset(of: [id, RegionGrid.water]))
      case .point, .along:
        break
      }
    }
    for text in found.texts {
      #expect(abs(text.rotation) <= .pi / 2 + 1e-9)
      #expect(text.origin.x.isFinite && text.origin.y.isFinite)
    }
  }

  @Test("The same scene gives the same page", arguments: [3, 17, 42])
  func repeatable(seed: Int) {
    let first = SceneFindings(RandomScene(seed: seed).scene).placement
    let second = SceneFindings(RandomScene(seed: seed).scene).placement
    #expect(first.page == second.page)
    #expect(first.dropped == second.dropped)
  }

  @Test("Most required labels find a place, the others are told of")
  func required() {
    var (placed, all) = (0, 0)
    for seed in 1...60 {
      let scene = RandomScene(seed: seed).scene
      let found = SceneFindings(scene)
      let required = scene.labels.filter(\.isRequired)
      all += required.count
      placed += required.count { found.box($0.name) != nil }
    }
    #expect(placed == all)
  }
}
