internal import Cartography
internal import Layout
internal import Synchronization

/// The grounds of the last views that were asked for more than once.
///
/// Most batches are maps of as many views, which nobody asks for again: the first time only the asking
/// is remembered.
final class GroundCache: Sendable {
  struct Key: Hashable, Sendable {
    var view: MapView
    var size: Size
  }

  private struct State {
    /// Asked for once, the last at the end.
    var asked: [Key] = []
    /// The last one used at the end.
    var kept: [(key: Key, ground: GroundView)] = []

    mutating func ground(_ key: Key) -> GroundView? {
      guard let index = kept.firstIndex(where: { $0.key == key }) else { return nil }
      kept.append(kept.remove(at: index))
      return kept.last?.ground
    }

    mutating func note(_ ground: GroundView, _ key: Key) {
      guard let index = asked.firstIndex(of: key) else {
        asked.append(key)
        asked.removeFirst(max(0, asked.count - GroundCache.mostAsked))
        return
      }
      asked.remove(at: index)
      // Two workers may have made it at the same time.
      guard !kept.contains(where: { $0.key == key }) else { return }
      kept.append((key, ground))
      kept.removeFirst(max(0, kept.count - GroundCache.mostKept))
    }
  }

  static let shared = GroundCache()
  /// A ground takes some 3 MB.
  private static let mostKept = 4
  /// A dossier's sizes, themes and formats may come between two maps of one view.
  private static let mostAsked = 64

  private let state = Mutex(State())

  /// The ground kept for a view, else a new one.
  func ground(for key: Key, else make: () throws -> GroundView) rethrows -> GroundView {
    if let known = state.withLock({ $0.ground(key) }) { return known }
    // Not under the lock: another worker may draw another view.
    let ground = try make()
    state.withLock { $0.note(ground, key) }
    return ground
  }
}
