#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

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
