public import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The outside world as the library sees it: what it reads comes in through here, so that the
/// same values give the same bytes. It never reads the clock.
public struct Environment: Sendable {
  /// `SOURCE_DATE_EPOCH` as set: the date files carry, in seconds since 1970-01-01T00:00Z.
  public var sourceDateEpoch: String?
  /// The whole of a file; a fault if it holds more than `limit` bytes.
  public var readFile: @Sendable (_ path: String, _ limit: Int) throws(InputFault) -> [UInt8]

  public init(
    sourceDateEpoch: String? = nil,
    readFile: @escaping @Sendable (_ path: String, _ limit: Int) throws(InputFault) -> [UInt8]
  ) {
    self.sourceDateEpoch = sourceDateEpoch
    self.readFile = readFile
  }

  /// The files and variables of this process.
  public static var process: Environment {
    Environment(
      sourceDateEpoch: getenv("SOURCE_DATE_EPOCH").map { String(cString: $0) },
      readFile: { path, limit throws(InputFault) in try WholeFile.read(path, limit: limit) })
  }

  /// The date that files carry, in seconds since 1970; `nil` where none is set.
  /// - Throws: `FlightplotError` (`usage`) if the variable holds no whole number from 0 to
  ///   253,402,300,799, the last second of the year 9999: PDF's years have four digits.
  public func documentDate() throws(FlightplotError) -> Int? {
    guard let text = sourceDateEpoch, !text.isEmpty else { return nil }
    guard let seconds = Int(text), (0...253_402_300_799).contains(seconds) else {
      throw FlightplotError(
        .usage, "SOURCE_DATE_EPOCH is '\(text)', not a number of seconds since 1970",
        hint: "unset it, or set it to a whole number such as 1553472000")
    }
    return seconds
  }
}
