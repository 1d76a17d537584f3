/// One `gx:Track` while it is read: times and positions, which writers give in blocks or by turns.
struct KMLSection {
  private(set) var times: [Double] = []
  private(set) var positions: [KMLPosition] = []
  var altitudeMode = KMLAltitudeMode.clampToGround

  mutating func add(time: Double) { times.append(time) }
  mutating func add(_ position: KMLPosition) { positions.append(position) }

  var count: Int { max(times.count, positions.count) }

  /// The n-th record: what the n-th time and the n-th position say.
  @inline(__always)
  subscript(index: Int) -> (time: Double, position: KMLPosition?) {
    (
      index < times.count ? times[index] : .nan,
      index < positions.count ? positions[index] : nil
    )
  }
}
