/// Puts fixes in the order of their times; those of the same time stay as the file has them.
///
/// - A receiver's network brings fixes in late; some sites write the newest first.
enum FixOrder {
  /// How many fixes stand elsewhere: the fewest that had to be moved, or all that changed places in
  /// a file that ran backwards.
  static func clean(_ table: inout CleaningTable) -> Int {
    guard !table.isInOrder else { return 0 }
    let rising = RisingTimes(table.fixes)
    let inPlace = rising.isIn.reduce(0) { $0 + ($1 ? 1 : 0) }
    let count = table.fixes.count
    let moved = rising.isReversed ? count - count % 2 : count - inPlace
    let fixes = table.fixes
    // What has no time stands last; the step before takes it out, unless it is switched off.
    func time(_ index: Int32) -> Double {
      let time = fixes[Int(index)].time
      return time.isNaN ? .infinity : time
    }
    var order = Array(0..<Int32(clamping: count))
    if rising.isReversed { order.reverse() }
    let rank = rising.isReversed ? -1 : 1
    order.sort {
      (time($0), rank * Int(truncatingIfNeeded: $0)) < (
        time($1), rank * Int(truncatingIfNeeded: $1)
      )
    }
    table.reorder(order)
    return moved
  }
}
