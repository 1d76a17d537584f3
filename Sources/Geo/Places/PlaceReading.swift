/// How a place's text is to be read.
public enum PlaceReading: String, Sendable, Hashable, CaseIterable {
  /// A code if in capitals, else a coordinate, else a name.
  case any
  case icao
  case iata
  case faa
  case name
}
