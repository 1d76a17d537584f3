/// Closes the chains of a cut polygon along the edge, so that it stays whole.
enum RingJoiner {
  /// Positions that differ by less are told apart by their order only.
  private static let near = 1e-9

  /// Where a chain meets the edge.
  private struct Meeting {
    var position: Double
    var chain: Int
    var isEntry: Bool
  }

  /// The closed rings that the chains and the edge make.
  ///
  /// Each ring of the polygon has its inside on the left; so from where a chain goes out, the
  /// inside's border follows the edge counter-clockwise to the next chain that comes in.
  static func join<Cutter: SphereCutter>(
    _ chains: [Chain<Cutter.Point>], along cutter: Cutter
  ) -> [[Cutter.Point]] {
    var rings = chains.filter { $0.entry == nil && $0.exit == nil }.map(\.points)
    let open = chains.filter { $0.entry != nil && $0.exit != nil }
    guard !open.isEmpty else { return rings }
    let next = successors(open)
    var used = Array(repeating: false, count: open.count)
    for start in open.indices where !used[start] {
      var ring: [Cutter.Point] = []
      var index = start
      repeat {
        used[index] = true
        ring += open[index].points
        let (exit, entry) = (open[index].exit ?? 0, open[next[index]].entry ?? 0)
        // What comes in where it went out has nothing of the edge between.
        if !isSame(exit, entry, cutter.period) { ring += cutter.edge(from: exit, to: entry) }
        index = next[index]
      } while !used[index]
      rings.append(ring)
    }
    return rings
  }

  private static func isSame(_ a: Double, _ b: Double, _ period: Double) -> Bool {
    let gap = abs(a - b)
    return gap < near || period - gap < near
  }

  /// For each chain the one whose entry comes next along the edge after its exit.
  ///
  /// Round a polygon's edge exits and entries take turns. Where a ring only touches the edge, or two
  /// rings meet it in one point, rounding may have swapped them; they are put back in turn.
  private static func successors<Point>(_ chains: [Chain<Point>]) -> [Int] {
    var meetings: [Meeting] = []
    for (index, chain) in chains.enumerated() {
      meetings.append(Meeting(position: chain.entry ?? 0, chain: index, isEntry: true))
      meetings.append(Meeting(position: chain.exit ?? 0, chain: index, isEntry: false))
    }
    // An exit goes before an entry at the same place.
    meetings.sort { a, b in
      a.position != b.position ? a.position < b.position : !a.isEntry && b.isEntry
    }
    takeTurns(&meetings)
    var next = Array(0..<chains.count)
    var open: [Int] = []
    // Two rounds, so that exits before the seam of the count find entries after it.
    for meeting in meetings + meetings {
      if !meeting.isEntry {
        if !open.contains(meeting.chain) { open.append(meeting.chain) }
      } else if let exit = open.popLast() {
        next[exit] = meeting.chain
      }
    }
    return next
  }

  private static func takeTurns(_ meetings: inout [Meeting]) {
    let count = meetings.count
    for i in 0..<count {
      let before = meetings[(i + count - 1) % count]
      let (here, after) = (meetings[i], meetings[(i + 1) % count])
      guard i + 1 < count, here.isEntry == before.isEntry, after.isEntry != here.isEntry,
        after.position - here.position < near
      else { continue }
      meetings.swapAt(i, i + 1)
    }
  }
}
