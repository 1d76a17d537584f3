public import Layout

/// A finished map page, and what had to be left out of it.
public struct MapDrawing: Sendable {
  public var page: Page
  /// One sentence each, for a user who asks.
  public var warnings: [String]
  /// Where labels stand, in the order placed: for tests that nothing overlaps.
  public var labelBoxes: [(name: String, box: OrientedBox)]
}
