import Foundation
import Testing

@testable import Layout

@Suite("Crowds of places")
struct CrowdTests {
  private static let frames = [
    Rect(x: 0, y: 60, width: 1440, height: 700), Rect(x: 0, y: 50, width: 595, height: 720),
    Rect(x: 0, y: 40, width: 480, height: 260), Rect(x: 0, y: 60, width: 300, height: 1000),
  ]

  /// How many crowds there are in a run; `FLIGHTPLOT_CROWDS` asks for more.
  private static let crowds =
    ProcessInfo.processInfo.environment["FLIGHTPLOT_CROWDS"].flatMap(Int.init) ?? 32

  /// Up to 25 places, on narrow pages up to 15: all keep their names.
  @Test("Every one of up to 25 places keeps its name", arguments: 1...crowds)
  func allPlaced(seed: Int) {
    let frame = Self.frames[seed % 4]
    // On 480 × 260 pt fifteen labels of two lines take a third of the ground; on 300 pt of width a
    // label takes a third of a line.
    let count = min(frame.width, frame.height) < 320 ? 8 + seed / 4 % 8 : 8 + seed / 4 % 18
    let spread = seed % 3 == 0 ? 0.4 : 0.85
    let crowd = CrowdScene(seed: seed, count: count, frame: frame, spread: spread)
    let found = SceneFindings(crowd.scene)
    #expect(found.placement.dropped == [])
    #expect(found.overlaps == [])
    #expect(found.trespassers == [])
    #expect(found.crossedByLeaders == [])
    // No text under 7 pt.
    #expect(found.texts.allSatisfy { $0.style.size >= 7 })
    for name in crowd.anchors.keys { #expect(found.texts.contains { $0.text == name }) }
    let lines = found.leaderLines
    for (i, a) in lines.enumerated() {
      for b in lines[..<i] { #expect(!SceneFindings.cross(a, b)) }
    }
  }

  /// 10 places of 35 crowds lost their names, and every third leader ran over a route, before labels
  /// pushed one another aside and leaders could turn.
  @Test("On a page 400 px wide 25 names in the smallest type find room")
  func narrow() {
    var (leaders, crossing) = (0, 0)
    for seed in 1...6 {
      let frame = Rect(x: 0, y: 40, width: 300, height: 360)
      let crowd = CrowdScene(
        seed: seed, count: 25, frame: frame, longestLeader: 55, size: 7)
      let found = SceneFindings(crowd.scene)
      #expect(found.placement.dropped == [])
      #expect(found.overlaps == [])
      leaders += found.leaderLines.count
      crossing += found.crossingLeaders.count
    }
    #expect(leaders > 30, "the case must need leaders")
    #expect(Double(crossing) <= Double(leaders) * 0.4)
  }

  @Test("Leaders keep off foreign symbols and, where there is room, off routes")
  func leaders() {
    var (all, crossing, longest) = (0, 0, 0.0)
    for seed in 1...8 {
      let crowd = CrowdScene(
        seed: seed, count: 16, frame: Self.frames[0], spread: 0.26, routes: 4)
      let found = SceneFindings(crowd.scene)
      for points in found.leaderLines {
        let own = crowd.anchors.values.min { ($0 - points[0]).length < ($1 - points[0]).length }
        for p in crowd.anchors.values where p != own {
          for (a, b) in zip(points, points.dropFirst()) {
            #expect(LineSegment(a, b).distance(to: p) > CrowdScene.radius)
          }
        }
        longest = max(longest, MeasuredLine(points).length)
      }
      all += found.leaderLines.count
      crossing += found.crossingLeaders.count
    }
    #expect(all > 12, "the case must need leaders")
    #expect(Double(crossing) <= Double(all) * 0.15)
    #expect(longest <= 220)
  }

  @Test(
    "No label without a leader is nearer to a foreign symbol than to its own", arguments: 1...10)
  func belonging(seed: Int) {
    let crowd = CrowdScene(seed: seed, count: 20, frame: Self.frames[0], spread: 0.35)
    let found = SceneFindings(crowd.scene)
    let tied = Set(
      crowd.anchors.filter { _, p in
        found.leaders.contains { ($0.from - p).length < CrowdScene.radius * 2 }
      }
      .map(\.key))
    for (name, own) in crowd.anchors where !tied.contains(name) {
      guard let rect = found.box(name)?.bounds else { continue }
      for (other, p) in crowd.anchors where other != name {
        #expect(rect.distance(to: p) > rect.distance(to: own), "\(name) could be \(other)")
      }
    }
  }

  @Test("The order of the wishes changes nothing", arguments: 1...5)
  func order(seed: Int) {
    var scene = RandomScene(seed: seed).scene
    let first = SceneFindings(scene).placement
    scene.labels.reverse()
    let second = SceneFindings(scene).placement
    #expect(first.page == second.page)
    #expect(first.dropped.sorted() == second.dropped.sorted())
  }

  @Test("Labels keep the margin where they can")
  func margin() throws {
    var scene = SampleScene.sea()
    scene.labelMargin = Size(width: 40, height: 20)
    let p = Point(x: scene.frame.maxX - 110, y: 330)
    scene.blocks = [SampleScene.symbol(at: p)]
    // 10 letters of 7.28 pt and 9 pt of distance: 82 pt, which would leave 28.
    scene.labels = [SampleScene.place("Tenletters", at: p)]
    let box = try #require(SceneFindings(scene).box("Tenletters")).bounds
    #expect(box.maxX <= scene.frame.maxX - 40)
  }

  @Test("A name read from the right stands left of its symbol, with its end at it")
  func rightToLeft() throws {
    var scene = SampleScene.sea()
    let p = Point(x: 470, y: 330)
    scene.blocks = [SampleScene.symbol(at: p)]
    scene.labels = [SampleScene.place("الدوحة", at: p, details: ["OTHH/DOH"])]
    let found = SceneFindings(scene)
    let box = try #require(found.box("الدوحة")).bounds
    #expect(abs(box.maxX - (p.x - 9)) < 1e-9)
    #expect(found.texts.allSatisfy { abs($0.origin.x + $0.width - box.maxX) < 1e-9 })
  }
}
