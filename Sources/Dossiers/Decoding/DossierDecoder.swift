public import Diagnostics
import Evidence
import Routes

/// Reads a dossier's text. Every fault of it is reported in one run.
public enum DossierDecoder {
  /// The format that this program reads, the number behind `flightplot:`.
  public static let formatVersion = 1

  /// Reads the bytes of a dossier file.
  ///
  /// - Parameter file: how diagnostics name it.
  /// - Returns: the dossier, with warnings and notes.
  /// - Throws: every error found, with the warnings and notes beside them.
  public static func decode(bytes: [UInt8], file: String) throws(InputFault)
    -> (Dossier, [Diagnostic])
  {
    let log = FaultLog()
    let dossier = try decode(bytes: bytes, file: file, log: log)
    try log.throwIfErrors()
    return (dossier, log.diagnostics)
  }

  /// Reads what can be read of a dossier; the faults of its parts go to the log.
  ///
  /// - Throws: what keeps it from being read at all.
  static func decode(bytes: [UInt8], file: String, log: FaultLog) throws(InputFault) -> Dossier {
    let root = YAMLReader.read(bytes, file: file, log: log)
    try log.throwIfErrors()
    guard let root, let reader = MappingReader(root, name: "the dossier", log: log) else {
      try log.throwIfErrors()
      throw InputFault(
        .data,
        [
          Diagnostic(
            .error, "the file is empty", at: FileLocation(file: file), code: .notReadable)
        ])
    }
    return decode(reader, file: file, log: log)
  }

  private static func decode(_ reader: MappingReader, file: String, log: FaultLog) -> Dossier {
    checkVersion(reader, log: log)
    var context = DecodingContext(log: log)
    let sources = SourceDecoder(context).decode(reader.node("sources"))
    context.sourceIDs = sources.map(\.id)
    let claims = ClaimDecoder(context)
    let heading = StatedHeading(
      title: claims.statement(reader.required("title"), "title"),
      subtitle: claims.statement(reader.node("subtitle"), "subtitle"),
      dateline: dateline(reader.node("dateline"), claims: claims, log: log))
    let flights = FlightDecoder(context, claims).decode(
      reader.required("flights", hint: "a dossier tells of at least one flight"))
    context.flightIDs = flights.map(\.id)
    let cargo = cargoEntries(reader, log: log)
      .compactMap { CargoDecoder(context, claims).decode($0) }
    let aircraftTypes = AircraftTypeDecoder(context, claims, sources: sources)
      .decode(reader.node("aircraft-types"))
    let events = reader.items("events").compactMap { EventDecoder(context, claims).decode($0) }
    let map = MapDecoder(context, claims).decode(reader.node("map"))
    reader.reportUnknownKeys(elsewhere: MapDecoder.misplacedKeyHints)
    return Dossier(
      file: file, heading: heading, sources: sources, flights: flights, cargoStatements: cargo,
      aircraftTypes: aircraftTypes, events: events, map: map.options, highlight: map.highlight,
      rings: map.rings, points: map.points, mapLocations: map.locations)
  }

  /// Beyond this the sums by flight would take minutes, and nobody could read them.
  private static let mostCargoEntries = 1000

  private static func cargoEntries(_ reader: MappingReader, log: FaultLog) -> [MarkedNode] {
    let entries = reader.items("cargo")
    guard entries.count > mostCargoEntries else { return entries }
    log.error(
      .notReadable,
      "“cargo” has \(entries.count) entries; more than \(mostCargoEntries) are not read",
      at: entries[mostCargoEntries].location, hint: "sum up what is alike on a flight")
    return Array(entries.prefix(mostCargoEntries))
  }

  private static func checkVersion(_ reader: MappingReader, log: FaultLog) {
    let hint = "write “flightplot: \(formatVersion)” in the first line"
    guard let node = reader.required("flightplot", hint: hint),
      let version = node.text("flightplot", log: log)
    else { return }
    if version.text != String(formatVersion) {
      log.error(
        .unknownFormat,
        "format “\(version.text)” is not known; this program reads format \(formatVersion)",
        at: version.location, hint: hint)
    }
  }

  private static func dateline(_ node: MarkedNode?, claims: ClaimDecoder, log: FaultLog)
    -> Claim<Dateline>?
  {
    guard let node, let reader = MappingReader(node, name: "dateline", log: log) else { return nil }
    let place = reader.text("place")
    let time = reader.text("date").flatMap { claims.time($0) }
    let evidence = claims.evidence(in: reader)
    reader.reportUnknownKeys()
    return Claim(
      Dateline(place: place?.text, time: time), evidence, position: node.location.position)
  }
}
