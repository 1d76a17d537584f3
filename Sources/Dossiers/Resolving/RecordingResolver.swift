import Diagnostics
import Evidence
import Geo
import Routes
import Tracks

/// Reads the recordings that flights name, each file once, and makes sources of them.
final class RecordingResolver {
  private let services: TrackServices?
  private let log: FaultLog
  private var files: [FileKey: TrackFile?] = [:]
  /// Those of the dossier, then a source for each file of tracks.
  private(set) var sources: [Source]

  private struct FileKey: Hashable {
    var file: String
    var columns: ColumnMapping?
  }

  init(_ dossier: Dossier, _ services: TrackServices?, log: FaultLog) {
    self.services = services
    self.log = log
    sources = dossier.sources
  }

  /// The recordings of a flight, cleaned and understood, without what lies outside its route.
  func recordings(of flight: DossierFlight, _ planned: PlannedFlight) -> [FlightRecording] {
    var all = flight.tracks.flatMap { recordings($0, flight) }
    var whole = planned
    whole.recordings = all
    for index in all.indices {
      guard let legs = whole.concernedLegs(ofRecording: index) else { continue }
      all[index] = narrowed(all[index], to: legs)
    }
    return all
  }

  private func recordings(_ named: DossierTrack, _ flight: DossierFlight) -> [FlightRecording] {
    guard let file = file(named) else { return [] }
    let tracks = TrackChoice(named, flight, log).tracks(of: file)
    guard !tracks.isEmpty else { return [] }
    tell(file.summary, at: named.location)
    let source = source(of: file)
    return tracks.compactMap { track in
      let cleaned = TrackCleaner().clean(track)
      guard !cleaned.fixes.isEmpty else {
        log.warning(
          .recordingIncomplete, "cleaning leaves nothing of the track in “\(named.file.text)”",
          at: named.location)
        return nil
      }
      return findings(cleaned).map { found in
        FlightRecording(
          track: cleaned, findings: found, summary: file.summary,
          sources: named.sources + [source], note: named.note, position: named.location.position)
      }
    }
  }

  /// `nil` if the log now says why it cannot be read.
  private func file(_ named: DossierTrack) -> TrackFile? {
    let key = FileKey(file: named.file.text, columns: named.columns)
    if let known = files[key] { return known }
    guard let services else { return nil }
    do throws(InputFault) {
      let file = try services.read(named.file.text, named.columns)
      files[key] = .some(file)
      return file
    } catch {
      for fault in error.diagnostics where fault.severity == .error {
        let place = fault.location.map { "\($0): " } ?? ""
        log.error(
          .badTrack, "the track cannot be read: \(place)\(fault.message)",
          at: named.file.location, hint: fault.hint)
      }
      files[key] = .some(nil)
      return nil
    }
  }

  private func findings(_ track: CleanedTrack) -> TrackFindings? {
    do throws(GeoDataError) {
      return try services?.findings(track)
    } catch {
      log.error("the gazetteer cannot be read: \(error)", at: nil)
      return nil
    }
  }

  /// The recording without the flights before and after those that have to do with the route.
  private func narrowed(
    _ recording: FlightRecording, to legs: ClosedRange<Int>
  ) -> FlightRecording {
    let all = recording.findings.legs
    let count = recording.track.fixes.count
    let from = max(0, all[legs.lowerBound].fixes.lowerBound)
    let to = min(count, all[legs.upperBound].fixes.upperBound)
    guard from < to else { return recording }
    let track = recording.track.part(from..<to)
    guard let found = findings(track) else { return recording }
    var narrow = recording
    narrow.track = track
    narrow.findings = found
    narrow.omittedLegs = all.count - legs.count
    return narrow
  }

  private func tell(_ summary: ReadingSummary, at location: FileLocation) {
    for skipped in summary.skipped {
      log.note(
        .recordingIncomplete,
        "\(skipped.count) of \(summary.recordCount) records of \(summary.source.file) "
          + "\(skipped.reason.words), the first at \(skipped.first), give no fix", at: location)
    }
    for note in summary.notes {
      log.note(.recordingIncomplete, "\(summary.source.file): \(note.text)", at: location)
    }
  }

  /// The id of the source that a file of tracks is, made if need be.
  private func source(of file: TrackFile) -> String {
    let origin = file.summary.source
    let id = "track \(origin.file)"
    guard !sources.contains(where: { $0.id == id }) else { return id }
    let name = origin.file.split(separator: "/").last.map(String.init) ?? origin.file
    let start = file.tracks.lazy.flatMap(\.fixes).first { $0.isDateKnown && $0.seconds != nil }
    sources.append(
      Source(
        id: id, name: name, medium: origin.maker ?? origin.format.title,
        date: start?.seconds.map {
          Wording.iso8601(CalendarDay(daysSince1970: Int(($0 / 86_400).rounded(.down))))
        }, note: "SHA-256 \(origin.sha256)"))
    return id
  }
}
