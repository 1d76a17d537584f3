@testable import Layout

/// Scenes for tests.
enum SampleScene {
  static let frame = Rect(x: 20, y: 30, width: 900, height: 600)

  /// Open sea.
  static func sea(frame: Rect = frame) -> Scene {
    var scene = Scene(
      size: Size(width: frame.maxX + 20, height: frame.maxY + 20), background: nil, frame: frame)
    scene.sphere = .rectangle(frame.inset(by: -50))
    scene.labelLayers = ["areas", "lines", "places"]
    scene.leader = Stroke(color: Color(red: 0, green: 0, blue: 0), width: 0.75)
    return scene
  }

  static func place(
    _ name: String, at p: Point, radius: Double = 5, details: [String] = [], priority: Int = 0,
    isRequired: Bool = true, pinnedSide: Point? = nil, offset: Point = Point(x: 0, y: 0),
    size: Double = 13
  ) -> LabelWish {
    let lines = [LabelWish.Line(name, style: .plain(size))]
    let more = details.map { LabelWish.Line($0, style: .plain(max(7, size * 9 / 13))) }
    return LabelWish(
      name: name, lines: lines + more, alternatives: more.isEmpty ? [] : [lines],
      lastResorts: [10.0, 7].filter { $0 < size }.map { [LabelWish.Line(name, style: .plain($0))] },
      target: .point(p, radius: radius), priority: priority, isRequired: isRequired,
      pinnedSide: pinnedSide, offset: offset, layer: "places")
  }

  static func area(
    _ name: String, _ target: LabelWish.Target, size: Double = 10, priority: Int = 40,
    isUnique: Bool = false
  ) -> LabelWish {
    let broken = TextWrapper.halves(name).map { $0.map { LabelWish.Line($0, style: .plain(size)) } }
    return LabelWish(
      name: name, lines: [.init(name, style: .plain(size))],
      alternatives: [broken].compactMap { $0 }, target: target, priority: priority,
      isUnique: isUnique, layer: "areas")
  }

  static func alongLine(_ name: String, _ points: [Point], clearance: Double = 3) -> LabelWish {
    LabelWish(
      name: name, lines: [.init(name, style: .plain(9))],
      target: .along(points, clearance: clearance), priority: 10, layer: "lines")
  }

  static func symbol(at p: Point, radius r: Double = 5) -> Rect {
    Rect(x: p.x - r, y: p.y - r, width: 2 * r, height: 2 * r)
  }

  /// A line bent sideways by a share of its length, as routes are on maps.
  static func arc(from a: Point, to b: Point, bend: Double, count: Int = 32) -> [Point] {
    let side = Point(x: a.y - b.y, y: b.x - a.x) * bend
    return (0...count).map { i in
      let t = Double(i) / Double(count)
      return a + (b - a) * t + side * (4 * t * (1 - t))
    }
  }
}
