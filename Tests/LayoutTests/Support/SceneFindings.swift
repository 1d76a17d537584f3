@testable import Layout

/// What a test asks of a finished placement.
struct SceneFindings {
  let scene: Scene
  let placement: ScenePlacement

  init(_ scene: Scene) {
    self.scene = scene
    placement = scene.place(FixedWidthMeasurer())
  }

  func box(_ name: String) -> OrientedBox? {
    placement.boxes.first { $0.name == name }?.box
  }

  var texts: [TextItem] {
    placement.page.layers.flatMap(\.items).compactMap { item in
      if case .text(let text) = item { text } else { nil }
    }
  }

  /// Leader lines, from symbol to text: two points, or three where they turn.
  var leaderLines: [[Point]] {
    placement.page.layers.flatMap(\.items).compactMap { item in
      guard case .path(let line) = item, (2...3).contains(line.path.points.count) else {
        return nil
      }
      return line.path.points
    }
  }

  /// The straight parts of leader lines, the one at the symbol first.
  var leaders: [(from: Point, to: Point)] {
    leaderLines.flatMap { Array(zip($0, $0.dropFirst())) }.map { (from: $0, to: $1) }
  }

  /// Leader lines that run over a route.
  var crossingLeaders: [[Point]] {
    leaderLines.filter { points in
      let parts = zip(points, points.dropFirst()).map { LineSegment($0, $1) }
      return scene.barriers.contains { barrier in
        zip(barrier.points, barrier.points.dropFirst()).contains { a, b in
          parts.contains { LineSegment(a, b).crosses($0) }
        }
      }
    }
  }

  /// Pairs of names whose boxes share area.
  var overlaps: [String] {
    let boxes = placement.boxes
    return boxes.indices.flatMap { i in
      boxes[..<i].filter { $0.box.intersects(boxes[i].box) }.map { "\($0.name) / \(boxes[i].name)" }
    }
  }

  /// Names whose box touches a symbol, comes too near a line, or is not wholly in the frame.
  var trespassers: [String] {
    placement.boxes.compactMap { name, box in
      if !scene.frame.contains(box.bounds) { return "\(name) leaves the frame" }
      if scene.blocks.contains(where: { OrientedBox($0).intersects(box) }) {
        return "\(name) covers a symbol"
      }
      for barrier in scene.barriers {
        for (a, b) in zip(barrier.points, barrier.points.dropFirst())
        where box.intersects(from: a, to: b, clearance: barrier.clearance - 1e-9) {
          return "\(name) stands on a line"
        }
      }
      return nil
    }
  }

  /// Whether two leader lines have a point in common.
  static func cross(_ a: [Point], _ b: [Point]) -> Bool {
    zip(a, a.dropFirst()).contains { p, q in
      zip(b, b.dropFirst()).contains { LineSegment(p, q).crosses(LineSegment($0, $1)) }
    }
  }

  /// Names whose box a leader runs through.
  var crossedByLeaders: [String] {
    placement.boxes.filter { _, box in
      leaders.contains { box.intersects(from: $0.from, to: $0.to, clearance: -0.01) }
    }
    .map(\.name)
  }

  /// What the grid holds under a box, at its corners, its middle and between.
  func grounds(of name: String) -> Set<Int32> {
    guard let box = box(name) else { return [] }
    let grid = scene.grid()
    let (x, y) = unitVector(box.rotation)
    return (0...20).reduce(into: []) { found, i in
      for j in 0...6 {
        let along = Point(x: x, y: y) * (box.halfWidth * (Double(i) / 10 - 1))
        let across = Point(x: -y, y: x) * (box.halfHeight * (Double(j) / 3 - 1))
        found.insert(grid.value(at: box.center + along + across))
      }
    }
  }
}
