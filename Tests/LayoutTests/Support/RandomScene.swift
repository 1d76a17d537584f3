@testable import Layout

/// A map of nonsense: countries, seas, places, routes, each where chance puts it.
struct RandomScene {
  private(set) var scene = SampleScene.sea()
  private var random: SeededGenerator
  private let frame = SampleScene.frame

  init(seed: Int) {
    random = SeededGenerator(seed)
    addRegions()
    addPlacesAndRoutes()
    for index in 0..<4 {
      scene.labels.append(
        SampleScene.area("Sea number \(index)", .water(point(), reach: 120), priority: 45))
    }
  }

  private mutating func number(_ range: ClosedRange<Double>) -> Double {
    .random(in: range, using: &random)
  }

  private mutating func point(_ margin: Double = 0) -> Point {
    Point(
      x: number(frame.minX + margin...frame.maxX - margin),
      y: number(frame.minY + margin...frame.maxY - margin))
  }

  /// Stars with up to nine corners; the later covers the earlier.
  private mutating func addRegions() {
    for id in 1...Int.random(in: 2...7, using: &random) {
      let center = point()
      let corners = Int.random(in: 4...9, using: &random)
      let points = (0..<corners).map { corner in
        let (x, y) = unitVector(2 * .pi * Double(corner) / Double(corners))
        return center + Point(x: x, y: y) * number(40...220)
      }
      scene.regions.append(.init(id: Int32(id), path: .polygon(points)))
      scene.labels.append(
        SampleScene.area("COUNTRY \(id)", .region(Int32(id), preferred: center), priority: 40 + id))
    }
  }

  private mutating func addPlacesAndRoutes() {
    let places = (0..<Int.random(in: 3...14, using: &random)).map { _ in point(12) }
    for (index, p) in places.enumerated() {
      let r = number(4...7)
      scene.blocks.append(SampleScene.symbol(at: p, radius: r))
      let details = index % 3 == 0 ? [] : ["reported by one source", "arrived 23 March"]
      scene.labels.append(
        SampleScene.place(
          "Place \(index)", at: p, radius: r, details: Array(details.prefix(index % 3))))
    }
    for (index, (a, b)) in zip(places, places.dropFirst()).prefix(4).enumerated() {
      let line = SampleScene.arc(from: a, to: b, bend: number(-0.2...0.2))
      scene.barriers.append(.init(points: line, clearance: 3))
      scene.labels.append(SampleScene.alongLine("distance of route \(index)", line))
    }
  }
}
