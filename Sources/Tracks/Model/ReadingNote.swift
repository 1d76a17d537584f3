/// What to know of a file that was read, in words that stand in a report: `no time zone stated,
/// taken as UTC`.
public struct ReadingNote: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The file states no time zone; times are taken as UTC.
    case zoneAssumed = "zone-assumed"
    /// Times without a date.
    case dateUnknown = "date-unknown"
    /// Times that no clock of a recorder gives were left out, their positions kept.
    case timeImplausible = "time-implausible"
    /// Fixes without a time.
    case withoutTimes = "without-times"
    /// The clock of the file passed midnight, which it does not say itself.
    case midnightPassed = "midnight-passed"
    /// A figure was left out because its unit is not stated.
    case unitUnstated = "unit-unstated"
    /// What a figure means is not certain.
    case meaningUncertain = "meaning-uncertain"
    /// Part of the file is no track and was left out.
    case leftOut = "left-out"
  }

  public var kind: Kind
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
