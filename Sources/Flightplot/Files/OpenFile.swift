#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading and writing on an open descriptor, taken up again where a signal broke in.
struct OpenFile {
  let descriptor: Int32

  /// All bytes to the end, or `nil` if there are more than `limit`.
  func readAll(limit: Int) throws(SystemFault) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else {
        let fault = SystemFault()
        if fault.number == EINTR { continue }
        throw fault
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { return nil }
    }
  }

  func writeAll(_ bytes: [UInt8]) throws(SystemFault) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else {
        let fault = SystemFault()
        if fault.number == EINTR { continue }
        throw fault
      }
      done += count
    }
  }
}
