import Testing

@testable import Layout

@Suite("Where a panel goes")
struct PanelPlacerTests {
  private let frame = Rect(x: 0, y: 0, width: 400, height: 300)
  private let size = Size(width: 100, height: 80)
  private let margin = Size(width: 20, height: 10)

  private var sea: RegionGrid {
    var grid = RegionGrid(bounds: frame)
    grid.fill(.rectangle(frame), with: RegionGrid.water)
    return grid
  }

  private func place(
    _ grid: RegionGrid? = nil, blocks: [Rect] = [], barriers: [Scene.Barrier] = [],
    weight: (Int32) -> Double = { $0 > 0 ? 1 : 0 }
  ) -> Rect? {
    PanelPlacer(frame: frame, grid: grid ?? sea, blocks: blocks, barriers: barriers)
      .place(size, margin: margin, weight: weight)
  }

  private static let bottomRight = Rect(x: 280, y: 210, width: 100, height: 80)
  private static let bottomLeft = Rect(x: 20, y: 210, width: 100, height: 80)
  private static let topRight = Rect(x: 280, y: 10, width: 100, height: 80)
  private static let topLeft = Rect(x: 20, y: 10, width: 100, height: 80)

  @Test("On open sea the first corner wins, at its margins")
  func openSea() {
    #expect(place() == Self.bottomRight)
  }

  @Test("The corner that is free")
  func free() {
    let symbols = [Self.bottomRight, Self.bottomLeft, Self.topLeft].map { rect in
      Rect(x: rect.center.x - 3, y: rect.center.y - 3, width: 6, height: 6)
    }
    #expect(place(blocks: symbols) == Self.topRight)
  }

  @Test("A route through a corner bars it, and 6 pt are kept from it")
  func route() {
    func barrier(y: Double) -> Scene.Barrier {
      .init(points: [Point(x: 0, y: y), Point(x: 400, y: y)], clearance: 3)
    }
    #expect(place(barriers: [barrier(y: 250)]) == Self.topRight)
    // The panel begins at 210: 6 pt of air and 3 pt of clearance end at 201.
    #expect(place(barriers: [barrier(y: 202)]) == Self.topRight)
    #expect(place(barriers: [barrier(y: 200)]) == Self.bottomRight)
  }

  @Test("Of free corners the one that hides least")
  func leastHidden() {
    var grid = sea
    grid.fill(.rectangle(Rect(x: 200, y: 0, width: 200, height: 300)), with: 1)
    #expect(place(grid) == Self.bottomLeft)
    grid.fill(.rectangle(Rect(x: 0, y: 150, width: 60, height: 150)), with: 2)
    #expect(place(grid) == Self.topLeft)
    // A country of the story weighs more than the rest.
    grid.fill(.rectangle(Rect(x: 0, y: 0, width: 100, height: 40)), with: 3)
    #expect(place(grid) { $0 == 3 ? 50 : $0 > 0 ? 1 : 0 } == Self.bottomLeft)
  }

  @Test("No corner is free: none is taken")
  func none() {
    let diagonals = [
      Scene.Barrier(points: [Point(x: 0, y: 0), Point(x: 400, y: 300)], clearance: 3),
      Scene.Barrier(points: [Point(x: 0, y: 300), Point(x: 400, y: 0)], clearance: 3),
    ]
    #expect(place(barriers: diagonals) == nil)
  }

  @Test("A panel too large for the frame has no place")
  func tooLarge() {
    let placer = PanelPlacer(frame: frame, grid: sea, blocks: [], barriers: [])
    #expect(placer.place(Size(width: 390, height: 20), margin: margin) { _ in 0 } == nil)
    #expect(placer.place(Size(width: 20, height: 295), margin: margin) { _ in 0 } == nil)
  }

  @Test("Only the corners asked for")
  func corners() {
    let placer = PanelPlacer(frame: frame, grid: sea, blocks: [], barriers: [])
    let rect = placer.place(size, margin: margin, among: [.topLeft, .bottomRight]) { _ in 0 }
    #expect(rect == Self.topLeft)
  }
}
