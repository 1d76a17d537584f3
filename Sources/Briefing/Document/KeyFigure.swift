/// A figure to be read across a room, and what it counts.
public struct KeyFigure: Sendable, Hashable {
  public var figure: String
  public var label: String
  /// The anchor of its evidence.
  public var evidence: String?

  public init(_ figure: String, _ label: String, evidence: String? = nil) {
    self.figure = figure
    self.label = label
    self.evidence = evidence
  }
}
