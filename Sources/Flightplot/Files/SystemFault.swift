#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A call to the system that failed.
struct SystemFault: Error {
  let number: Int32

  /// Takes `errno`, so it has to be made right after the call.
  init() { number = errno }

  /// In words: `No space left on device`.
  var reason: String { String(cString: strerror(number)) }
}
