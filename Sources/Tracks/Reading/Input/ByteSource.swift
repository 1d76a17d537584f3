internal import Diagnostics

/// The bytes of one file, given piece by piece.
protocol ByteSource: AnyObject {
  /// Fills as much of a buffer as comes at once; 0 only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int
  /// Which part of the file was surely used, from 0 to 1; `nil` where nobody knows.
  var partRead: Double? { get }
}

extension ByteSource {
  var partRead: Double? { nil }
}
