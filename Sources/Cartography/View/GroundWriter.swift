internal import Geo

/// Hands shapes of an atlas, as they lie on the page, to a sink: without the corners that nobody would
/// miss, many points at a time.
struct GroundWriter {
  private var thinning = PageThinning()
  private var chain: [PlanePoint] = []

  /// Writes a ring or a line.
  ///
  /// - Parameter grain: detail finer than this is left out, in page units.
  mutating func write(
    _ points: [PlanePoint], closed: Bool, grain: Double, into sink: inout some PathSink
  ) {
    guard thin(points, closed: closed, grain: grain) else {
      points.withUnsafeBufferPointer { sink.add($0, closed: closed) }
      return
    }
    gather(points, thinning.kept[...])
    chain.withUnsafeBufferPointer { sink.add($0, closed: closed) }
  }

  /// Writes a ring, and those of a polygon's coasts that are stretches of it as lines.
  ///
  /// - Parameter number: of the ring in its polygon.
  mutating func write(
    ring points: [PlanePoint], _ number: Int, coasts: [Coast], grain: Double,
    into fill: inout some PathSink, lines: inout some PathSink
  ) {
    let isThinned = thin(points, closed: true, grain: grain)
    if isThinned { gather(points, thinning.kept[...]) }
    (isThinned ? chain : points).withUnsafeBufferPointer { fill.add($0, closed: true) }
    for coast in coasts where coast.ring == number {
      stretch(coast, of: points, isThinned: isThinned)
      chain.withUnsafeBufferPointer { lines.add($0, closed: false) }
    }
  }

  /// - Returns: whether corners were left out, and so `thinning` says which stay.
  private mutating func thin(_ points: [PlanePoint], closed: Bool, grain: Double) -> Bool {
    guard grain > 0, points.count >= PageThinning.shortest else { return false }
    thinning.thin(points, closed: closed, least: 4 * grain * grain)
    return thinning.kept.count < points.count
  }

  /// Gathers what stays of a stretch of a ring, and its ends.
  private mutating func stretch(_ coast: Coast, of points: [PlanePoint], isThinned: Bool) {
    chain.removeAll(keepingCapacity: true)
    let end = coast.first + coast.sideCount
    guard isThinned else {
      chain += points[coast.first..<min(end + 1, points.count)]
      if end >= points.count { chain += points[...(end - points.count)] }
      return
    }
    chain.append(points[coast.first])
    let kept = thinning.kept
    let start = kept.partitioningIndex { $0 > coast.first }
    if end < points.count {
      add(points, kept[start...].prefix { $0 < end })
      chain.append(points[end])
    } else {
      add(points, kept[start...])
      add(points, kept.prefix { $0 < end - points.count })
      chain.append(points[end - points.count])
    }
  }

  private mutating func gather(_ points: [PlanePoint], _ indices: ArraySlice<Int>) {
    chain.removeAll(keepingCapacity: true)
    add(points, indices)
  }

  private mutating func add(_ points: [PlanePoint], _ indices: ArraySlice<Int>) {
    chain.reserveCapacity(chain.count + indices.count)
    for index in indices { chain.append(points[index]) }
  }
}

extension [Int] {
  /// Of numbers in ascending order, the first index for which the test holds.
  fileprivate func partitioningIndex(where belongs: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
