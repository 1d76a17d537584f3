@testable import Layout

/// Places of routes, as many and as near to each other as chance has it.
struct CrowdScene {
  private(set) var scene: Scene
  private(set) var anchors: [String: Point] = [:]
  static let radius = 5.0

  /// - Parameter spread: how far from the frame's middle places lie, as a part of half its size.
  init(
    seed: Int, count: Int, frame: Rect, spread: Double = 0.8, routes: Int = 12,
    longestLeader: Double = 110, size: Double = 13
  ) {
    var random = SeededGenerator(seed)
    scene = SampleScene.sea(frame: frame)
    scene.labelMargin = Size(width: 12, height: 12)
    scene.regions = [
      .init(
        id: 1,
        path: .rectangle(
          Rect(x: frame.minX, y: frame.minY, width: frame.width * 0.4, height: frame.height)))
    ]
    var points: [Point] = []
    while points.count < count {
      let p = Point(
        x: frame.center.x + frame.width / 2 * spread * .random(in: -1...1, using: &random),
        y: frame.center.y + frame.height / 2 * spread * .random(in: -1...1, using: &random))
      // Symbols that cover each other are another matter.
      if points.allSatisfy({ ($0 - p).length > 2.4 * Self.radius }) { points.append(p) }
    }
    for (index, p) in points.enumerated() {
      let name =
        "Place \(index)" + String(repeating: "x", count: .random(in: 0...6, using: &random))
      anchors[name] = p
      scene.blocks.append(SampleScene.symbol(at: p, radius: Self.radius))
      let details = index % 3 == 0 ? [] : ["ABCD/EFG · Some airport"]
      var wish = SampleScene.place(name, at: p, radius: Self.radius, details: details, size: size)
      wish.longestLeader = longestLeader
      scene.labels.append(wish)
    }
    for (a, b) in zip(points, points.dropFirst()).prefix(routes) {
      let line = SampleScene.arc(from: a, to: b, bend: .random(in: -0.15...0.15, using: &random))
      scene.barriers.append(.init(points: line, clearance: 3))
    }
  }
}
