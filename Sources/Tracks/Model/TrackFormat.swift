/// A kind of file that tracks are read from.
public enum TrackFormat: String, Sendable, Hashable, CaseIterable {
  /// Trace of an aircraft by readsb, as tar1090 and others serve it.
  case readsbTrace = "readsb-trace"
  /// State vectors of the OpenSky Network's historical data.
  case openSkyCSV = "opensky-csv"
  /// State vectors of the OpenSky Network's REST interface.
  case openSkyStates = "opensky-states"
  /// A track of the OpenSky Network's REST interface.
  case openSkyTrack = "opensky-track"
  case flightradar24CSV = "flightradar24-csv"
  case flightradar24JSON = "flightradar24-json"
  case flightradar24KML = "flightradar24-kml"
  case flightAwareKML = "flightaware-kml"
  case kml
  case gpx
  case igc
  case geoJSON = "geojson"
  /// Messages as dump1090 and others send them on port 30003.
  case sbs
  /// Rows whose columns the header or a mapping names.
  case csv

  /// What messages call it.
  public var title: String {
    switch self {
    case .readsbTrace: "readsb trace"
    case .openSkyCSV: "OpenSky state vectors (CSV)"
    case .openSkyStates: "OpenSky states (JSON)"
    case .openSkyTrack: "OpenSky track (JSON)"
    case .flightradar24CSV: "Flightradar24 CSV"
    case .flightradar24JSON: "Flightradar24 JSON"
    case .flightradar24KML: "Flightradar24 KML"
    case .flightAwareKML: "FlightAware KML"
    case .kml: "KML"
    case .gpx: "GPX"
    case .igc: "IGC"
    case .geoJSON: "GeoJSON"
    case .sbs: "BaseStation messages"
    case .csv: "CSV"
    }
  }
}
