public import Cartography
public import Layout

/// A finished map page, and what had to be left out of it.
public struct MapDrawing: Sendable {
  public var page: Page
  /// Where coordinates lie on the page.
  public var view: MapView
  /// What every user has to know, one sentence each: a title cut off, a panel left out.
  public var warnings: [String]
  /// Names for which there was no room, one sentence each, for a user who asks.
  public var omissions: [String]
  /// What is good to know: names in another language than asked for.
  public var notes: [String] = []
  /// Names under the dossier's `labels` that no label of the map bears.
  public var unknownLabels: [String] = []
  /// Names by which a dossier may call the map's labels.
  public var labelNames: [String] = []
  /// Where labels stand, in the order placed: for tests that nothing overlaps.
  public var labelBoxes: [(name: String, box: OrientedBox)]
  /// Where something of the plan is shown, for those who want to lead on from there; without insets.
  public var regions: [MapRegion] = []
  /// What the map shows, in plain sentences, for who does not see it.
  public var description = ""
  /// Ids of the routes' places for whose names there was no room.
  var lostStops: Set<String> = []
  /// Ids of all places that the map shows and nobody wants nameless.
  var shownStops: Set<String> = []
  /// What the source line takes of the page, in points.
  var sourceHeight = 0.0
}
