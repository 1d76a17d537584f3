#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's standard output, with faults told instead of swallowed.
public enum StandardOutput {
  /// Whether a person would see the bytes.
  public static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes all bytes.
  /// - Throws: `FlightplotError` (`readOrWrite`) if the reader or the disk gives out.
  public static func write(_ bytes: [UInt8]) throws(FlightplotError) {
    do throws(SystemFault) {
      try OpenFile(descriptor: STDOUT_FILENO).writeAll(bytes)
    } catch {
      throw FlightplotError(
        .readOrWrite, "writing to standard output broke off: \(error.reason)")
    }
  }
}
