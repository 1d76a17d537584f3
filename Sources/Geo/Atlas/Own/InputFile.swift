internal import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A user's file, read whole.
enum InputFile {
  /// Larger files are no atlas for a page.
  static let largest = 200_000_000

  /// Reads a file, or enough of it to hold its first `count` bytes.
  static func read(_ path: String, upTo count: Int = .max) throws(InputFault) -> [UInt8] {
    let wanted = count
    let location = FileLocation(file: path)
    guard let file = fopen(path, "rb") else {
      let reason = errno == ENOENT ? "no such file" : String(cString: strerror(errno))
      throw InputFault(
        .noInput, [Diagnostic(.error, "cannot open the atlas: \(reason)", at: location)])
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    let chunk = min(wanted, 1 << 20)
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: chunk))
      let count = bytes.withUnsafeMutableBytes { buffer in
        fread(buffer.baseAddress.map { $0 + start }, 1, chunk, file)
      }
      bytes.removeLast(chunk - count)
      guard ferror(file) == 0 else {
        let reason = String(cString: strerror(errno))
        throw InputFault(
          .readFault, [Diagnostic(.error, "cannot read the atlas: \(reason)", at: location)])
      }
      guard bytes.count <= largest else {
        throw InputFault(
          .data,
          [
            Diagnostic(
              .error, "the atlas is larger than 200 MB", at: location,
              hint: "simplify it, for instance with mapshaper or QGIS")
          ])
      }
      if count == 0 || bytes.count >= wanted { return bytes }
    }
  }
}
