/// What a dossier says about one label by hand.
public enum LabelOverride: Sendable, Hashable {
  /// Not drawn at all.
  case hide
  /// Set at this side of its anchor, then moved by so many points right and down;
  /// an absent side keeps the automatic one.
  case pin(side: Side?, offsetX: Double, offsetY: Double)

  /// The side of its anchor that a label stands on, by compass point.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    case n, ne, e, se, s, sw, w, nw
    case center
  }
}
