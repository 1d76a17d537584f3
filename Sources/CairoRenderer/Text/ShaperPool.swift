internal import Synchronization

/// Shapers that were used and may be used again: a map's measurer leaves its lines to the renderer,
/// and one map of a batch its fonts to the next.
enum ShaperPool {
  /// Unchecked: a shaper is in the pool or in one user's hands, never both.
  private struct Resting: @unchecked Sendable {
    var shapers: [TextShaper] = []
  }

  private static let resting = Mutex(Resting())
  /// As many as are likely to be in use at once.
  private static let most = 16

  /// A shaper of this library for one user, who gives it back.
  static func take(_ library: FontLibrary) -> TextShaper {
    let rested = resting.withLock { resting -> Resting in
      guard let index = resting.shapers.lastIndex(where: { $0.library === library }) else {
        return Resting()
      }
      return Resting(shapers: [resting.shapers.remove(at: index)])
    }
    return rested.shapers.first ?? TextShaper(library: library)
  }

  static func give(_ shaper: TextShaper) {
    let rested = Resting(shapers: [shaper])
    resting.withLock { resting in
      if resting.shapers.count < most { resting.shapers += rested.shapers }
    }
  }
}
