/// How well a fact is known, from best to worst but for `disputed`, which stands beside the scale.
public enum Certainty: String, Sendable, Hashable, CaseIterable, Codable {
  /// Seen by a named eyewitness, or recorded.
  case confirmed
  /// Said by at least one source.
  case reported
  /// Worked out by the author of the dossier.
  case inferred
  /// Sources differ.
  case disputed
  /// Plain in the dossier, without a source.
  case unstated
}
