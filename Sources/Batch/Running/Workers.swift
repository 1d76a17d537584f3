internal import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work shared out among threads of its own.
///
/// Drawing and writing block, which tasks on Swift's few shared threads must not.
final class Workers: Sendable {
  private let next: Atomic<Int>
  private let end: Int
  private let body: @Sendable (Int) -> Void

  private init(_ indices: Range<Int>, body: @escaping @Sendable (Int) -> Void) {
    next = Atomic(indices.lowerBound)
    end = indices.upperBound
    self.body = body
  }

  /// Calls `body` once for each index, in about their order, on so many threads; returns when all are
  /// done. One of the threads is the caller's.
  static func forEach(
    _ indices: Range<Int>, count: Int, _ body: @escaping @Sendable (Int) -> Void
  ) {
    let workers = Workers(indices, body: body)
    var threads: [pthread_t] = []
    for _ in 1..<max(2, min(count, indices.count)) where count > 1 && indices.count > 1 {
      if let thread = workers.start() { threads.append(thread) }
    }
    workers.work()
    for thread in threads { pthread_join(thread, nil) }
  }

  private func work() {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < end else { return }
      body(index)
    }
  }

  /// `nil` where the system gives no further thread; the others do its work.
  private func start() -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As the main thread has; other systems give new ones less.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let context = Unmanaged.passRetained(self)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, &attributes,
      { context in
        #if canImport(Darwin)
          Unmanaged<Workers>.fromOpaque(context).takeRetainedValue().work()
        #else
          if let context { Unmanaged<Workers>.fromOpaque(context).takeRetainedValue().work() }
        #endif
        return nil
      }, context.toOpaque())
    guard status == 0 else {
      context.release()
      return nil
    }
    return thread
  }
}
