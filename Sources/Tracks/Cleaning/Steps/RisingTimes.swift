/// The longest run of fixes, in the order of the file, whose times never go back.
///
/// What is not among them stands out of order. Patience sorting: n log n (M. L. Fredman, On
/// computing the length of longest increasing subsequences, Discrete Mathematics 11, 1975).
struct RisingTimes {
  /// Whether each fix is in the run.
  private(set) var isIn: [Bool]
  /// Whether the file runs backwards, so that the run was looked for from its end.
  let isReversed: Bool

  init(_ fixes: [Fix]) {
    var (rises, falls) = (0, 0)
    for index in fixes.indices.dropFirst() {
      if fixes[index].time > fixes[index - 1].time { rises += 1 }
      if fixes[index].time < fixes[index - 1].time { falls += 1 }
    }
    isReversed = falls > rises
    guard falls > 0 else {
      isIn = Array(repeating: true, count: fixes.count)
      return
    }
    isIn = Array(repeating: false, count: fixes.count)
    // By length of run, the fix that ends one with the earliest time; and of each its predecessor.
    var ends: [Int32] = []
    var before = [Int32](repeating: -1, count: fixes.count)
    for step in fixes.indices {
      let index = isReversed ? fixes.count - 1 - step : step
      let time = fixes[index].time
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if fixes[Int(ends[middle])].time <= time { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(Int32(index)) } else { ends[low] = Int32(index) }
    }
    var index = ends.last ?? -1
    while index >= 0 {
      isIn[Int(index)] = true
      index = before[Int(index)]
    }
  }
}
