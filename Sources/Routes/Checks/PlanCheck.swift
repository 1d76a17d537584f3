public import Diagnostics

/// Looks for what in a dossier cannot be right, or has no evidence, before it goes to print.
///
/// A finding is an error where no reading of the dossier can be true, a warning where something
/// should be looked at, a note where it is only worth knowing.
public enum PlanCheck {
  /// One kind of thing to look for.
  typealias Rule = @Sendable (CheckSubject) -> [Diagnostic]

  static let rules: [Rule] = [
    EvidenceCheck.findings, HeadingCheck.findings, StoryDatesCheck.findings, TimesCheck.findings,
    AircraftCheck.findings, LoadCheck.findings, RepeatedFlightCheck.findings,
    NearestAirportCheck.findings, RecordedStopsCheck.findings, RecordedTimesCheck.findings,
    RecordedIdentityCheck.findings, RecordedRouteCheck.findings,
  ]

  /// Everything found, in the order of the file.
  public static func findings(in subject: CheckSubject) -> [Diagnostic] {
    let log = FaultLog()
    for rule in rules { rule(subject).forEach(log.add) }
    return log.diagnostics
  }
}
