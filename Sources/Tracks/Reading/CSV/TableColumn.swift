/// What is done with a field of a row.
enum TableColumn: UInt8 {
  case skip
  case time
  /// A date beside a time of day.
  case date
  case clock
  case latitude
  case longitude
  /// `lat,lon` in one quoted field.
  case position
  case pressureAltitude
  case geometricAltitude
  case speed
  case track
  case verticalRate
  case onGround
  case address
  case callsign
  case registration
  case type
  case id
  /// When the position was received, where `time` is another.
  case positionTime
  /// When anything was received.
  case contactTime

  /// Whether a row without it gives no fix.
  var isPosition: Bool { self == .latitude || self == .longitude || self == .position }
}
