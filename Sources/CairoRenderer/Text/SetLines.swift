import Layout
internal import Synchronization

/// The lines that were set in this process, for all who set text.
///
/// Each worker of a batch has a shaper of its own, and most names on its maps stand on another's too. A
/// line found here is as one set anew; setting it takes some 30 µs.
final class SetLines: Sendable {
  struct Key: Hashable, Sendable {
    var text: String
    var typeface: TypefaceKey
    var language: String?
  }

  private struct State {
    var measures: [Key: LineMeasures] = [:]
    var outlines: [Key: Path] = [:]
    /// Points of all outlines.
    var pointCount = 0
  }

  static let shared = SetLines()
  private static let mostLines = 8192
  /// Some four megabytes; a map's text has a twentieth of it.
  private static let mostPoints = 200_000

  private let state = Mutex(State())

  func measures(of key: Key) -> LineMeasures? { state.withLock { $0.measures[key] } }

  func outline(of key: Key) -> Path? { state.withLock { $0.outlines[key] } }

  func note(_ measures: LineMeasures, of key: Key) {
    state.withLock { state in
      if state.measures.count >= Self.mostLines { state.measures.removeAll() }
      state.measures[key] = measures
    }
  }

  func note(_ outline: Path, of key: Key) {
    state.withLock { state in
      if state.pointCount + outline.points.count > Self.mostPoints {
        state.outlines.removeAll()
        state.pointCount = 0
      }
      guard state.outlines.updateValue(outline, forKey: key) == nil else { return }
      state.pointCount += outline.points.count
    }
  }
}
