/// What FlightAware's KML says beside times and positions.
enum FlightAwareKML {
  /// Says who was recorded: the track bears the callsign, and the airports are points before it.
  static func identify(_ reader: KMLReader, _ assembly: TrackAssembly) {
    assembly.maker = "FlightAware"
    let airports = reader.places.prefix(2).enumerated().map { index, place in
      StatedAirport(
        index == 0 ? .origin : .destination,
        code: place.name.split(separator: " ").first.map(String.init), name: place.name,
        coordinate: place.position.coordinate)
    }
    assembly.forEachTrack { builder in
      if let name = builder.identity.name, !name.contains(" ") {
        builder.identity.callsigns = [RecordedCallsign(name, firstFix: 0)]
      }
      builder.identity.airports = airports
    }
    assembly.log.note(
      .meaningUncertain,
      "altitudes are taken as pressure altitudes, which FlightAware marks as heights above the sea")
  }
}
