/// How a position came to be known, as far as the recording says.
public enum PositionSource: UInt8, Sendable, Hashable, CaseIterable {
  case unstated = 0
  /// Sent by the aircraft itself (ADS-B).
  case adsb = 1
  /// ADS-B sent on by a ground station (ADS-R).
  case adsr = 2
  /// A ground station's radar, sent on (TIS-B).
  case tisb = 3
  /// Worked out from arrival times at several receivers (multilateration).
  case mlat = 4
  /// Sent by the aircraft by satellite (ADS-C).
  case adsc = 5
  /// A radar or a fusion of several sources (ASTERIX).
  case radar = 6
  /// Sent by a glider or light aircraft (FLARM).
  case flarm = 7
  /// A logger on board.
  case logger = 8
  /// Worked out by the recorder's maker where nothing was received.
  case estimated = 9
  /// Any other that the recording names.
  case other = 10
}
