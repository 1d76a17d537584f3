internal import Synchronization

/// Lets one thread at a time open, use and drop font faces.
///
/// Cairo 1.16 keeps at most ten faces open for the whole process and opens the next one outside its
/// own lock, which FreeType does not allow: two pages drawn at once then crash. Text is a small part
/// of a page; all else is drawn side by side.
enum FontLock {
  private static let mutex = Mutex(())

  static func hold(_ body: () -> Void) {
    mutex.withLock { _ in body() }
  }
}
