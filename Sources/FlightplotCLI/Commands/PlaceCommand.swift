import ArgumentParser
import Diagnostics
import Exports
import Flightplot
import Geo

extension PlaceReading: ExpressibleByArgument {}

/// `flightplot place`: what a code, a name or a coordinate stands for.
struct PlaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place",
    abstract: "Tell what a code, a name or a coordinate is taken for.",
    discussion: """
      Codes count in capitals only, in the order ICAO, IATA, FAA: LIMA is an airfield at Turin, \
      Lima the capital of Peru. A name that several places bear stands for the capital or the \
      largest, and a note tells what else it could mean.

      With --near and a name, the nearest to that point of the name's eleven likeliest bearers is \
      taken. With --near alone, the ten airports nearest to it are listed:

        flightplot place Maiquetía
        flightplot place Santiago --near 42.9,-8.5
        flightplot place --near -33.9,151.2
      """)

  @Argument(help: ArgumentHelp("A code, a name or a coordinate.", valueName: "place"))
  var words: [ArgumentText] = []

  @Flag(help: "Print JSON, whose keys end in their units.")
  var json = false

  @Option(help: ArgumentHelp("A point: latitude,longitude, or any place.", valueName: "lat,lon"))
  var near: ArgumentText?

  @Option(name: .customLong("as"), help: "Read the text as icao, iata, faa or name only.")
  var reading: PlaceReading = .any

  func validate() throws {
    guard !words.isEmpty || near != nil else {
      throw ValidationError("Name a place, or give a point with --near.")
    }
  }

  func run() throws {
    let search = try PlaceSearch()
    let origin = try near.map { try search.place($0.text).place.coordinate }
    guard !words.isEmpty else {
      guard let origin else { return }
      try StandardStream.output.write(try airports(near: origin, search))
      return
    }
    var match = try search.place(words.map(\.text).joined(separator: " "), reading: reading)
    if let origin { match = PlaceSearch.nearest(of: match, to: origin) }
    if let note = match.note { StandardError.print([Diagnostic(.note, note)]) }
    try StandardStream.output.write(description(of: match, from: origin))
  }

  private func description(of match: PlaceMatch, from origin: Coordinate?) -> String {
    guard json else { return PlaceText.card(match.place, from: origin) }
    var document = PlaceExport.document(match.place, from: origin)
    if case .object(var members) = document {
      let others = match.alternatives.map { PlaceExport.document($0, from: origin) }
      members.append(JSONValue.Member("alternatives", .array(others)))
      document = .object(members)
    }
    return document.text
  }

  private func airports(near origin: Coordinate, _ search: PlaceSearch) throws -> String {
    let places = try search.airports(near: origin, limit: 10)
    guard json else { return PlaceText.list(places, from: origin) }
    let list = places.map { PlaceExport.document($0, from: origin) }
    return JSONValue.members([
      "latitudeDegrees": .number(origin.latitude), "longitudeDegrees": .number(origin.longitude),
      "airports": .array(list),
    ]).text
  }
}
