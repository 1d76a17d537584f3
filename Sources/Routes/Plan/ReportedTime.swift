/// When something is said to have happened, no finer than it was said.
public enum ReportedTime: Sendable, Hashable {
  /// A year and a month: `2018-12`.
  case month(year: Int, month: Int)
  /// A calendar day: `2019-03-23`.
  case day(year: Int, month: Int, day: Int)
  /// An instant, in seconds since 1970-01-01T00:00Z, with the offset from UTC it was given in.
  case instant(unixSeconds: Double, offsetSeconds: Int)
}
