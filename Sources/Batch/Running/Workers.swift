internal import Synchronization

/// Work shared out among threads of its own.
final class Workers: Sendable {
  /// What is left to do of a piece of work once its worker could begin the next.
  typealias Rest = @Sendable () -> Void

  private let next: Atomic<Int>
  private let end: Int
  private let body: @Sendable (Int) -> Rest?

  private init(_ indices: Range<Int>, body: @escaping @Sendable (Int) -> Rest?) {
    next = Atomic(indices.lowerBound)
    end = indices.upperBound
    self.body = body
  }

  /// Calls `body` once for each index, in about their order, on so many threads, one of them the
  /// caller's; returns when all are done.
  ///
  /// What `body` leaves to do, it does beside the worker's next piece: waiting for a disk takes a tenth
  /// of the time that a map takes. Of each worker no more than one such rest is under way.
  static func forEach(
    _ indices: Range<Int>, count: Int, _ body: @escaping @Sendable (Int) -> Rest?
  ) {
    let workers = Workers(indices, body: body)
    var threads: [WorkerThread] = []
    for _ in 1..<max(2, min(count, indices.count)) where count > 1 && indices.count > 1 {
      // Where the system gives no further thread, the others do its work.
      if let thread = WorkerThread({ workers.work() }) { threads.append(thread) }
    }
    workers.work()
    for thread in threads { thread.join() }
  }

  private func work() {
    var last: WorkerThread?
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < end else { break }
      let rest = body(index)
      last?.join()
      last = nil
      guard let rest else { continue }
      last = WorkerThread(rest)
      if last == nil { rest() }
    }
    last?.join()
  }
}
