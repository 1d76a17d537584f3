internal import Foundation

/// The processors this process may use.
enum Processors {
  /// At least one; those that a scheduler set aside for others do not count.
  static var count: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
