#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Lets one thread at a time deal with fonts; the same thread may enter again.
///
/// Cairo 1.16 shares FreeType's faces among all threads, opens them outside its lock, and closes one
/// of more than ten although another thread may just have taken it
/// (`_cairo_ft_unscaled_font_lock_face` in cairo-ft-font.c): two threads that set text crash now
/// and then. Whatever shapes, measures, traces or shows letters, and whatever lets go of fonts,
/// comes through here; filling shapes and packing files do not.
final class FontLock: @unchecked Sendable {
  // Unchecked: the mutex is made for use by several threads and lives as long as the process.

  static let shared = FontLock()

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  private init() {
    var attributes = pthread_mutexattr_t()
    pthread_mutexattr_init(&attributes)
    pthread_mutexattr_settype(&attributes, Int32(PTHREAD_MUTEX_RECURSIVE))
    pthread_mutex_init(mutex, &attributes)
    pthread_mutexattr_destroy(&attributes)
  }

  /// Runs `body` while no other thread is inside.
  static func withLock<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(shared.mutex)
    defer { pthread_mutex_unlock(shared.mutex) }
    return body()
  }
}
