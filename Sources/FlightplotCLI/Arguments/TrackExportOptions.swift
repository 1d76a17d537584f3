import ArgumentParser
import Flightplot

/// What else is written of recorded tracks: other formats, a dossier.
struct TrackExportOptions: ParsableArguments {
  /// - Throws: `FlightplotError` where a file cannot be written.
  func run(_ map: TrackMap) throws(FlightplotError) {}
}
