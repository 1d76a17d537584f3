/// Closes the chains of a cut polygon along the edge, so that it stays whole.
enum RingJoiner {
  /// The closed rings that the chains and the edge make, as longitude and latitude in radians.
  ///
  /// Each ring of the polygon has its inside on the left; so from where a chain goes out, the
  /// inside's border follows the edge counter-clockwise to the next chain that comes in.
  static func join(_ chains: [Chain], along cutter: some SphereCutter) -> [[PlanePoint]] {
    var rings: [[PlanePoint]] = []
    let open = chains.filter { $0.entry != nil && $0.exit != nil }
    rings += chains.filter { $0.entry == nil && $0.exit == nil }.map(\.points)
    guard !open.isEmpty else { return rings }
    let entries = open.indices.sorted { (open[$0].entry ?? 0) < (open[$1].entry ?? 0) }
    var used = Array(repeating: false, count: open.count)
    for start in open.indices where !used[start] {
      var ring: [PlanePoint] = []
      var index = start
      repeat {
        used[index] = true
        ring += open[index].points
        let exit = open[index].exit ?? 0
        let next = following(exit, entries, open, used, start)
        ring += cutter.edge(from: exit, to: open[next].entry ?? 0)
        index = next
      } while index != start
      rings.append(ring)
    }
    return rings
  }

  /// The chain whose entry comes next after `exit`, among those unused and the ring's own first.
  private static func following(
    _ exit: Double, _ entries: [Int], _ chains: [Chain], _ used: [Bool], _ start: Int
  ) -> Int {
    let isFree = { (i: Int) in i == start || !used[i] }
    return entries.first { (chains[$0].entry ?? 0) >= exit && isFree($0) }
      ?? entries.first(where: isFree) ?? start
  }
}
