#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that grows by whole lines, from any number of threads and processes at once.
public final class LineFile: Sendable {
  public let path: String
  /// What messages call it.
  private let name: String
  private let descriptor: Int32

  /// Opens a file for lines to be added, and makes it where there is none.
  ///
  /// - Parameter name: what messages call it; its path unless it has a passing one.
  /// - Throws: `FlightplotError` (`cannotCreate`).
  public init(path: String, name: String? = nil) throws(FlightplotError) {
    self.path = path
    self.name = name ?? path
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw FlightplotError(.cannotCreate, "cannot write '\(self.name)': \(SystemFault().reason)")
    }
  }

  deinit { close(descriptor) }

  /// Adds a line in one piece: POSIX moves to the end and writes in one step.
  /// - Throws: `FlightplotError` (`readOrWrite`) where the disk is full or fails.
  public func append(_ line: String) throws(FlightplotError) {
    try append(Array((line + "\n").utf8))
  }

  /// Adds lines that have their ends.
  public func append(_ bytes: [UInt8]) throws(FlightplotError) {
    do throws(SystemFault) {
      try OpenFile(descriptor: descriptor).writeAll(bytes)
    } catch {
      throw FlightplotError(.readOrWrite, "writing '\(name)' broke off: \(error.reason)")
    }
  }

  /// Waits until the disk has all lines.
  /// - Throws: `FlightplotError` (`readOrWrite`).
  public func flush() throws(FlightplotError) {
    guard fsync(descriptor) == 0 else {
      throw FlightplotError(
        .readOrWrite, "writing '\(name)' broke off: \(SystemFault().reason)")
    }
  }

  /// Moves it to a name, over what was there.
  /// - Throws: `FlightplotError` (`cannotCreate`).
  public func rename(to name: String) throws(FlightplotError) {
    #if canImport(Glibc)
      let status = Glibc.rename(path, name)
    #elseif canImport(Musl)
      let status = Musl.rename(path, name)
    #else
      let status = Darwin.rename(path, name)
    #endif
    guard status == 0 else {
      throw FlightplotError(.cannotCreate, "cannot write '\(name)': \(SystemFault().reason)")
    }
  }

  /// Takes it out of its folder.
  public func remove() { unlink(path) }

  /// Some bytes of it; fewer where it ends before.
  public func bytes(from offset: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let read = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled)
        )
        if read < 0, errno == EINTR { continue }
        guard read > 0 else { break }
        filled += read
      }
    }
  }

  /// Every line with where it begins, without its end; a last line that has no end is left out.
  public func forEachLine(_ body: (_ offset: Int, _ line: Substring) -> Void) {
    var (rest, offset, next) = ([UInt8](), 0, 0)
    while true {
      let chunk = bytes(from: next, count: 1 << 18)
      if chunk.isEmpty { return }
      next += chunk.count
      rest += chunk
      var start = rest.startIndex
      while let end = rest[start...].firstIndex(of: 0x0A) {
        body(offset + start, Substring(decoding: rest[start..<end], as: UTF8.self))
        start = end + 1
      }
      rest.removeFirst(start)
      offset += start
    }
  }
}
