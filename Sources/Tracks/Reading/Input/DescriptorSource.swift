internal import Diagnostics
internal import Evidence

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file of the disk or standard input, read piece by piece and summed up on the way.
final class DescriptorSource: ByteSource {
  private let name: String
  private let descriptor: Int32
  private var digest = SHA256Digest()
  /// Bytes that were given out before the last piece, of which some may not be used yet.
  private var usedCount = 0
  private var lastCount = 0
  /// How many bytes it holds; `nil` of what is no ordinary file.
  private let byteCount: Int?

  /// - Parameter path: `-` for standard input.
  /// - Throws: `InputFault` (`noInput`).
  init(path: String, name: String) throws(InputFault) {
    self.name = name
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    // Before anything else is asked of the system.
    let cause = errno
    byteCount = Self.byteCount(descriptor)
    guard descriptor >= 0 else {
      let message =
        cause == ENOENT
        ? "there is no file '\(name)'" : "cannot open '\(name)': \(Self.words(of: cause))"
      throw InputFault(.noInput, [Diagnostic(.error, message)])
    }
  }

  deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

  private static func byteCount(_ descriptor: Int32) -> Int? {
    var found = stat()
    guard fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(found.st_size)
  }

  var partRead: Double? {
    byteCount.flatMap { $0 > 0 ? min(1, Double(usedCount) / Double($0)) : nil }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 {
        usedCount += lastCount
        lastCount = count
        digest.add(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count]))
        return count
      }
      let cause = errno
      if cause == EINTR { continue }
      if cause == EISDIR {
        throw InputFault(.noInput, [Diagnostic(.error, "'\(name)' is a folder, not a file")])
      }
      let message = "reading '\(name)' broke off: \(Self.words(of: cause))"
      throw InputFault(.readFault, [Diagnostic(.error, message)])
    }
  }

  /// SHA-256 of the whole file, whose rest it reads.
  func sha256OfAll() throws(InputFault) -> String {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while try read(into: buffer) > 0 {}
    return digest.hex()
  }

  private static func words(of cause: Int32) -> String { String(cString: strerror(cause)) }
}
