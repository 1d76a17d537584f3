internal import Diagnostics

/// A source of which the beginning was looked at already.
final class PushbackSource: ByteSource {
  private let head: [UInt8]
  private var position = 0
  private let rest: any ByteSource

  init(_ head: [UInt8], then rest: any ByteSource) {
    self.head = head
    self.rest = rest
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    guard position < head.count else { return try rest.read(into: buffer) }
    let count = min(buffer.count, head.count - position)
    head.withUnsafeBytes { all in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
    }
    position += count
    return count
  }
}

extension ByteSource {
  /// So many bytes from where it stands, fewer where it ends before.
  func take(_ count: Int) throws(InputFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      var fault: InputFault?
      let came = bytes.withUnsafeMutableBytes { buffer -> Int in
        do throws(InputFault) {
          return try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
        } catch {
          fault = error
          return 0
        }
      }
      if let fault { throw fault }
      if came == 0 { break }
      filled += came
    }
    bytes.removeSubrange(filled...)
    return bytes
  }
}
