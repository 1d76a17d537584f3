/// What sort of aircraft a type is.
public enum AircraftKind: String, Sendable, Hashable, CaseIterable, Codable {
  case transport
  case tanker
  case bomber
  /// Maritime patrol, early warning and reconnaissance.
  case patrol
  case businessJet = "business jet"
  case freighter
  case airliner
  case helicopter
}
