internal import Diagnostics

/// Bytes that are in memory already.
final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0
  private var lastCount = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var partRead: Double? { bytes.isEmpty ? nil : Double(position - lastCount) / Double(bytes.count) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    let count = min(buffer.count, bytes.count - position)
    bytes.withUnsafeBytes { all in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
    }
    position += count
    lastCount = count
    return count
  }
}
