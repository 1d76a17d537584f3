#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's own streams, with faults told instead of swallowed.
public enum StandardStream: Sendable {
  case output
  case error

  private var descriptor: Int32 {
    switch self {
    case .output: STDOUT_FILENO
    case .error: STDERR_FILENO
    }
  }

  /// Whether a person would see the bytes.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all bytes.
  /// - Throws: `FlightplotError` (`readOrWrite`) if the reader or the disk gives out.
  public func write(_ bytes: [UInt8]) throws(FlightplotError) {
    do throws(SystemFault) {
      try OpenFile(descriptor: descriptor).writeAll(bytes)
    } catch {
      throw FlightplotError(
        .readOrWrite, "writing to standard \(self) broke off: \(error.reason)")
    }
  }

  /// Writes a text in UTF-8.
  public func write(_ text: String) throws(FlightplotError) { try write(Array(text.utf8)) }
}
