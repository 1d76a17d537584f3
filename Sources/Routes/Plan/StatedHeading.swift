public import Evidence

/// Title, subtitle and dateline as a dossier states them: where they stand in its text, and what it
/// says of how they are known, which for most is nothing.
public struct StatedHeading: Sendable, Hashable {
  public var title: Claim<String>?
  public var subtitle: Claim<String>?
  public var dateline: Claim<Dateline>?

  public init(
    title: Claim<String>? = nil, subtitle: Claim<String>? = nil, dateline: Claim<Dateline>? = nil
  ) {
    self.title = title
    self.subtitle = subtitle
    self.dateline = dateline
  }
}
