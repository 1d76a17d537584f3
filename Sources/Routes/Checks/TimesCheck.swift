import Diagnostics

/// Finds times that cannot be right: an error where no version of them can be, else a warning.
enum TimesCheck {
  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    subject.flights.flatMap { report in
      report.schedule.findings.map { finding in
        let words = "flight \(report.flight.id): \(Wording.finding(finding, in: report.flight))"
        switch finding.kind {
        case .arrivalBeforeDeparture, .departureBeforeArrival, .outOfOrder:
          return subject.finding(
            finding.isOfAllVersions ? .error : .warning, .arrivalBeforeDeparture, words,
            at: finding.position)
        case .offsetDiffers:
          return subject.finding(
            .warning, .offsetOfAnotherZone, words, at: finding.position,
            hint: "write the time in UTC, or with the place's zone")
        case .dateNeverWas:
          return subject.finding(.error, .dateNeverWas, words, at: finding.position)
        }
      }
    }
  }
}
