/// What sort of aircraft a type is.
public enum AircraftKind: String, Sendable, Hashable, CaseIterable, Codable {
  case transport
  case tanker
  case bomber
  /// Over the sea, against ships and submarines.
  case patrol
  case reconnaissance
  /// With a radar that looks for aircraft.
  case earlyWarning = "early warning"
  /// From which forces are led, or which relays orders to them.
  case commandPost = "command post"
  case businessJet = "business jet"
  case freighter
  case airliner
  case helicopter
}
