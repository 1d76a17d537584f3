import Testing

@testable import Layout

@Suite("The grid of what lies where")
struct RegionGridTests {
  private func square(_ from: Double, _ to: Double) -> Path {
    .rectangle(Rect(x: from, y: from, width: to - from, height: to - from))
  }

  /// 10 × 10 cells of 3 pt.
  private let empty = RegionGrid(bounds: Rect(x: 0, y: 0, width: 30, height: 30))

  @Test("A square takes the cells whose centres it holds")
  func fill() {
    var grid = empty
    grid.fill(square(3, 12), with: 7)
    #expect(grid.cellCounts() == [RegionGrid.void: 91, 7: 9])
    #expect(grid.value(at: Point(x: 4, y: 4)) == 7)
    #expect(grid.value(at: Point(x: 11.9, y: 3.1)) == 7)
    #expect(grid.value(at: Point(x: 12.1, y: 4)) == RegionGrid.void)
  }

  @Test("A ring leaves its hole as it was")
  func hole() {
    var grid = empty
    grid.fill(square(0, 30), with: RegionGrid.water)
    var ring = square(3, 24)
    ring.append(square(9, 18))
    grid.fill(ring, with: 4)
    #expect(grid.cellCounts() == [RegionGrid.water: 60, 4: 40])
    #expect(grid.value(at: Point(x: 13.5, y: 13.5)) == RegionGrid.water)
    #expect(grid.value(at: Point(x: 6, y: 13.5)) == 4)
  }

  @Test("Of a shape partly outside, the part inside counts")
  func partlyOutside() {
    var grid = empty
    grid.fill(square(-40, 5), with: 1)
    grid.fill(square(26, 1e7), with: 2)
    grid.fill(square(100, 200), with: 3)
    #expect(grid.cellCounts() == [RegionGrid.void: 95, 1: 4, 2: 1])
  }

  @Test("A triangle takes half a square, whichever way it is drawn")
  func triangle() {
    let corners = [Point(x: 0, y: 0), Point(x: 30, y: 0), Point(x: 0, y: 30)]
    for points in [corners, corners.reversed()] {
      var grid = empty
      grid.fill(.polygon(points), with: 1)
      let count = grid.cellCounts()[1] ?? 0
      #expect((45...55).contains(count))
    }
  }

  @Test("A path left open is taken as closed")
  func open() {
    var (open, closed) = (empty, empty)
    let corners = [Point(x: 2, y: 2), Point(x: 28, y: 5), Point(x: 14, y: 27)]
    open.fill(.polyline(corners), with: 1)
    closed.fill(.polygon(corners), with: 1)
    #expect(open.cellCounts() == closed.cellCounts())
  }

  @Test("Every cell of a rectangle is asked, none beyond the grid passes")
  func allSatisfy() {
    var grid = empty
    grid.fill(square(3, 12), with: 7)
    func holds(_ from: Double, _ to: Double) -> Bool {
      grid.allSatisfy(in: Rect(x: from, y: from, width: to - from, height: to - from)) { $0 == 7 }
    }
    #expect(holds(3.5, 11.5))
    #expect(!holds(2.9, 11.5))
    #expect(!holds(3.5, 12.5))
    #expect(!grid.allSatisfy(in: Rect(x: -1, y: 0, width: 5, height: 5)) { _ in true })
    #expect(!grid.allSatisfy(in: Rect(x: 20, y: 20, width: 15, height: 5)) { _ in true })
    #expect(grid.allSatisfy(in: Rect(x: 0, y: 0, width: 30, height: 30)) { _ in true })
  }

  @Test("Counts within a rectangle")
  func counts() {
    var grid = empty
    grid.fill(square(3, 12), with: 7)
    let (passing, all) = grid.count(in: Rect(x: 0.5, y: 0.5, width: 13, height: 5)) { $0 == 7 }
    #expect(passing == 3 && all == 10)
    #expect(grid.regionCount(in: Rect(x: 0.5, y: 0.5, width: 13, height: 5)) == 2)
    #expect(grid.regionCount(in: Rect(x: 4, y: 4, width: 5, height: 5)) == 1)
    #expect(grid.count(in: Rect(x: -5, y: 0, width: 3, height: 3)) { _ in true }.all == 0)
  }

  @Test("The shape of a region: centres of some of its cells, and what all of them take")
  func shapes() {
    var grid = empty
    grid.fill(square(0, 6), with: 5)
    grid.fill(square(9, 15), with: 7)
    let all = grid.shapes(of: [5, 6], step: 1)
    #expect(all[5]?.count == 4)
    #expect(all[6] == nil && all[7] == nil)
    #expect(centers(all[5]) == [1.5, 4.5].flatMap { y in [1.5, 4.5].map { Point(x: $0, y: y) } })
    #expect(all[5]?.bounds == Rect(x: 1.5, y: 1.5, width: 3, height: 3))
    #expect(all[5]?.middle == Point(x: 3, y: 3))
    let some = grid.shapes(of: [5, 7], step: 2)
    #expect(centers(some[5]) == [Point(x: 1.5, y: 1.5)])
    #expect(centers(some[7]) == [Point(x: 13.5, y: 13.5)])
    #expect(some[7]?.extent == Rect(x: 9, y: 9, width: 6, height: 6))
  }

  private func centers(_ shape: RegionShape?) -> [Point] {
    var found: [Point] = []
    shape?.forEachCenter { found.append($0) }
    return found
  }

  @Test("A sample takes every so many-th centre across rows, after the point of choice")
  func sample() throws {
    var grid = empty
    grid.fill(.rectangle(Rect(x: 0, y: 0, width: 15, height: 9)), with: 4)
    let shape = try #require(grid.shapes(of: [4], step: 1)[4])
    let choice = Point(x: 100, y: 100)
    let all = centers(shape)
    #expect(all.count == 15)
    #expect(shape.sample(15, first: choice) == [choice] + all)
    #expect(
      shape.sample(4, first: choice)
        == [choice] + stride(from: 0, to: 15, by: 4).map { all[$0] })
  }

  @Test("Filling over and over leaves each cell its last value", arguments: 1...20)
  func overlaps(seed: Int) {
    var random = SeededGenerator(seed)
    // More columns than a word of the grid's marks has bits.
    let bounds = Rect(x: 0, y: 0, width: 200, height: 20)
    var grid = RegionGrid(bounds: bounds, cell: 1)
    var cells = [Int32](repeating: RegionGrid.void, count: 200 * 20)
    for value in Int32(0)..<40 {
      let left = Int.random(in: 0..<200, using: &random)
      let top = Int.random(in: 0..<20, using: &random)
      let width = Int.random(in: 1...(200 - left), using: &random)
      let height = Int.random(in: 1...min(6, 20 - top), using: &random)
      let rect = Rect(
        x: Double(left), y: Double(top), width: Double(width), height: Double(height))
      grid.fill(.rectangle(rect), with: value % 7)
      for row in top..<top + height {
        for column in left..<left + width { cells[row * 200 + column] = value % 7 }
      }
    }
    var counts: [Int32: Int] = [:]
    for cell in cells { counts[cell, default: 0] += 1 }
    #expect(grid.cellCounts() == counts)
    let found = (0..<20).flatMap { row in
      (0..<200).map { grid.value(at: Point(x: Double($0) + 0.5, y: Double(row) + 0.5)) }
    }
    #expect(found == cells)
  }

  @Test("Outside the grid is void")
  func outside() {
    for p in [Point(x: -0.1, y: 5), Point(x: 5, y: 30), Point(x: 1e12, y: 1)] {
      #expect(empty.value(at: p) == RegionGrid.void)
    }
  }
}
