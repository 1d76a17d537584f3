import Layout
import Testing

@Suite struct GroundThinningTests {
  private func page(_ paths: [Path], isGround: Bool = true) -> Page {
    let black = Color(red: 0, green: 0, blue: 0)
    return Page(
      size: Size(width: 100, height: 100),
      layers: [
        PageLayer(
          name: "land",
          items: [
            .group(
              ItemGroup(
                items: paths.map { .path(PathItem($0, fill: black, isGround: isGround)) }))
          ])
      ])
  }

  private func paths(_ page: Page) -> [Path] {
    func paths(_ items: [Item]) -> [Path] {
      items.flatMap { item -> [Path] in
        switch item {
        case .path(let path): [path.path]
        case .group(let group): paths(group.items)
        case .text: []
        }
      }
    }
    return paths(page.layers.flatMap(\.items))
  }

  private func thinned(_ all: [Path], below size: Double = 0.5) -> [Path] {
    paths(page(all).withoutDetail(below: size))
  }

  /// A line from (0, y) to (100, y) whose points stray by up to `amount`, the same for every caller.
  private func wavy(_ y: Double, amount: Double) -> [Point] {
    (0...400).map { index in
      let noise = Double((index * 7919) % 101) / 50 - 1
      return Point(x: Double(index) / 4, y: y + (index % 400 == 0 ? 0 : noise * amount))
    }
  }

  private func distance(_ p: Point, _ line: [Point]) -> Double {
    zip(line, line.dropFirst()).map { a, b in
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let t = min(max(((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy), 0), 1)
      return
        ((p.x - a.x - t * dx) * (p.x - a.x - t * dx)
        + (p.y - a.y - t * dy) * (p.y - a.y - t * dy)).squareRoot()
    }.min() ?? .infinity
  }

  @Test func linesKeepWithinTheSize() throws {
    let line = wavy(50, amount: 3)
    let kept = try #require(thinned([.polyline(line)]).first?.points)
    #expect(kept.count < line.count && kept.count > 50)
    #expect(kept.first == line.first && kept.last == line.last)
    for point in line { #expect(distance(point, kept) <= 0.5 + 0.045) }
  }

  @Test func whatIsFineIsGone() {
    #expect(thinned([.polyline(wavy(50, amount: 0.2))]).map(\.points.count) == [2])
  }

  @Test func neighborsStayNeighbors() throws {
    // Two lands above and below one border, drawn in opposite directions, and the border itself.
    let border = wavy(50, amount: 2)
    let corners = [Point(x: 100, y: 0), Point(x: 0, y: 0)]
    let upper = Path.polygon(border + corners)
    let lower = Path.polygon(border.reversed() + [Point(x: 0, y: 100), Point(x: 100, y: 100)])
    for order in [
      [upper, lower, .polyline(border)], [.polyline(border), lower, upper], [lower, upper],
    ] {
      let kept = thinned(order).map { path in
        Set(path.points.filter { $0.y > 40 && $0.y < 60 }.map { "\($0.x) \($0.y)" })
      }
      #expect(Set(kept).count == 1, "a point that one keeps all keep")
      #expect(kept[0].count < border.count)
    }
  }

  @Test func whereThreeMeetThePointStays() {
    // The middle of a straight edge of the first is the corner of two others.
    let middle = Point(x: 50, y: 50)
    let (a, b) = (Point(x: 0, y: 50), Point(x: 100, y: 50))
    let first = Path.polygon([a, middle, b, Point(x: 100, y: 0), Point(x: 0, y: 0)])
    let second = Path.polygon([a, Point(x: 0, y: 100), Point(x: 50, y: 100), middle])
    let third = Path.polygon([middle, Point(x: 50, y: 100), Point(x: 100, y: 100), b])
    for path in thinned([first, second, third]) { #expect(path.points.contains(middle)) }
  }

  @Test func specksAreLeftOut() {
    func square(_ size: Double) -> Path {
      .rectangle(Rect(x: 20, y: 20, width: size, height: size))
    }
    #expect(thinned([square(0.4)]).isEmpty)
    #expect(thinned([square(0.6)]).map(\.points.count) == [4])
  }

  @Test func onlyTheGroundIsThinned() {
    let route = page([.polyline(wavy(50, amount: 0.2))], isGround: false)
    #expect(route.withoutDetail(below: 0.5) == route)
    let circle = page([.circle(center: Point(x: 50, y: 50), radius: 0.1)])
    #expect(circle.withoutDetail(below: 0.5) == circle)
  }

  @Test func strangePathsDoNoHarm() {
    var odd = Path()
    odd.move(to: Point(x: .nan, y: 1))
    odd.line(to: Point(x: .infinity, y: 2))
    odd.line(to: Point(x: 1e300, y: 2))
    odd.close()
    odd.move(to: Point(x: 1, y: 1))
    _ = thinned([odd, Path(), .polygon([Point(x: 5, y: 5), Point(x: 5, y: 5), Point(x: 5, y: 5)])])
  }
}
