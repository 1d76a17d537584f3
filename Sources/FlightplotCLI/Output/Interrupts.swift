import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether an interrupt or a request to end has come.
private let asked = Atomic(false)

/// What happens when the user presses control-C, or a supervisor asks the program to end.
enum Interrupts {
  /// Ends with status 130 on an interrupt, at once and without a message.
  static func exitOnInterrupt() {
    signal(SIGINT) { _ in _exit(130) }
    // A file beyond the allowed size is then a failed write, which is reported and cleared away.
    signal(SIGXFSZ, SIG_IGN)
    // Whoever started us may have had signals blocked, as threads of Swift's own do.
    release()
  }

  /// From now on the first interrupt or request to end only asks; a second one ends at once.
  static func stopGently() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in
        if asked.exchange(true, ordering: .relaxed) { _exit(130) }
      }
    }
  }

  /// Whether the work is to end with what has been begun.
  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// Puts off interrupts and requests to end, so that files in the making are finished or removed.
  static func hold() { mask(SIG_BLOCK) }

  /// Lets through what has been put off.
  static func release() { mask(SIG_UNBLOCK) }

  private static func mask(_ how: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    pthread_sigmask(how, &signals, nil)
  }
}
