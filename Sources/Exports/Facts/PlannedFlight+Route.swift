internal import Evidence
internal import Routes

extension PlannedFlight {
  /// `Moscow – Khmeimim – Maiquetía`.
  var route: String { stops.map(\.name).joined(separator: " – ") }
}

extension Claim<String> {
  /// The value, or all of them where sources differ: `B747 or B777`.
  var allValues: String { ([value] + rivals.map(\.value)).joined(separator: " or ") }
}
