import Diagnostics
import Tracks

/// Reads `track` of a flight: a file, a mapping
/// `{file: day.csv, columns: "time=Time,lat=Lat,lon=Lon", aircraft: 3c6444, by: [source], note: …}`, or a
/// list of either.
struct TrackDecoder {
  private let log: FaultLog
  private let claims: ClaimDecoder

  init(_ context: DecodingContext, _ claims: ClaimDecoder) {
    log = context.log
    self.claims = claims
  }

  /// More files of one flight are no recording of it.
  private static let mostFiles = 50

  func decode(_ node: MarkedNode?) -> [DossierTrack] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else { return track(node).map { [$0] } ?? [] }
    if items.isEmpty { log.error(.wrongKind, "“track” names no file", at: node.location) }
    if items.count > Self.mostFiles {
      log.error(
        .wrongKind, "“track” names \(items.count) files; the most is \(Self.mostFiles)",
        at: items[Self.mostFiles].location)
    }
    return items.prefix(Self.mostFiles).compactMap(track)
  }

  private func track(_ node: MarkedNode) -> DossierTrack? {
    guard case .mapping = node.content else {
      return node.text("track", log: log).map { DossierTrack(file: $0, location: node.location) }
    }
    guard let reader = MappingReader(node, name: "track", log: log) else { return nil }
    let file = reader.required(
      "file", hint: "the recorded file beside the dossier: file: day.json")?
      .text("file", log: log)
    let columns = reader.text("columns").flatMap(columns)
    let aircraft = reader.text("aircraft")
    let sources = claims.sources(in: reader)
    let note = reader.text("note")?.text
    reader.reportUnknownKeys(elsewhere: [
      "certainty": "what is recorded is confirmed; take the key out",
      "address": "write “aircraft”: address, registration or callsign of the one that is meant",
      "callsign": "write “aircraft”: address, registration or callsign of the one that is meant",
    ])
    return file.map {
      DossierTrack(
        file: $0, columns: columns, aircraft: aircraft, sources: sources, note: note,
        location: node.location)
    }
  }

  private func columns(_ text: MarkedText) -> ColumnMapping? {
    do throws(ColumnMappingFault) {
      return try ColumnMapping(text.text)
    } catch {
      log.error(.badTrack, "“columns”: \(error.message)", at: text.location, hint: error.hint)
      return nil
    }
  }
}
