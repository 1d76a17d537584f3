public import Diagnostics
internal import Geo
public import Routes
public import Tracks

/// Recorded tracks from files, cleaned and understood, ready to be told and drawn.
public struct TrackMap: Sendable {
  /// In order of the files, and of each file's tracks.
  public let recordings: [FlightRecording]
  /// What each file held.
  public let files: [ReadingSummary]
  /// What to know of the files: records left out, assumptions made.
  public let diagnostics: [Diagnostic]
  /// The tracks as a plan without flights.
  public let map: FlightMap

  /// The most tracks that are drawn and told together.
  public static let mostTracks = 500

  /// Reads, cleans and works out all tracks of some files. `-` is standard input.
  ///
  /// - Parameter title: of the map; by default made of the tracks; none if empty.
  /// - Throws: `FlightplotError` with the faults of all files: `noInput`, `readOrWrite`, or `data` for
  ///   one that holds no track or too many; `internal` if the built-in data cannot be read.
  public init(
    files paths: [String], options: TrackOptions = TrackOptions(), title: String? = nil,
    environment: Environment = .process
  ) throws(FlightplotError) {
    let gazetteer = try PlaceSearch.gazetteer()
    var (recordings, files, notes): ([FlightRecording], [ReadingSummary], [Diagnostic]) =
      ([], [], [])
    var (kind, faults): (FlightplotError.Kind?, [Diagnostic]) = (nil, [])
    // Of the files after the one that is too many the same would be said.
    var isFull = false
    for path in paths where !isFull {
      do throws(InputFault) {
        let file = try TrackReader.read(file: path, columns: options.columns)
        files.append(file.summary)
        notes += Self.notes(file.summary)
        guard recordings.count + file.tracks.count <= Self.mostTracks else {
          isFull = true
          throw Self.tooMany(path)
        }
        for track in file.tracks {
          recordings.append(
            try Self.recording(track, of: file.summary, options, gazetteer))
        }
      } catch {
        let fault = FlightplotError(error)
        kind = kind ?? fault.kind
        faults += fault.diagnostics
      }
    }
    if let kind { throw FlightplotError(kind, faults) }
    self.init(recordings, files: files, notes: notes, title: title, environment: environment)
  }

  /// Cleans and works out tracks that are in memory.
  ///
  /// - Parameter title: as with files.
  /// - Throws: `FlightplotError`: `data` where cleaning leaves nothing of a track, or for too many of
  ///   them; `internal` if the built-in data cannot be read.
  public init(
    tracks: [RecordedTrack], options: TrackOptions = TrackOptions(), title: String? = nil,
    environment: Environment = .process
  ) throws(FlightplotError) {
    let gazetteer = try PlaceSearch.gazetteer()
    var recordings: [FlightRecording] = []
    do throws(InputFault) {
      guard tracks.count <= Self.mostTracks else { throw Self.tooMany(tracks[0].source.file) }
      for track in tracks {
        let count = track.fixes.count
        let summary = ReadingSummary(source: track.source, recordCount: count, fixCount: count)
        recordings.append(try Self.recording(track, of: summary, options, gazetteer))
      }
    } catch {
      throw FlightplotError(error)
    }
    self.init(
      recordings, files: recordings.map(\.summary), notes: [], title: title,
      environment: environment)
  }

  private init(
    _ recordings: [FlightRecording], files: [ReadingSummary], notes: [Diagnostic], title: String?,
    environment: Environment
  ) {
    self.recordings = recordings
    self.files = files
    diagnostics = notes
    let heading = TrackHeading(recordings)
    var plan = FlightPlan(
      title: title.map { $0.isEmpty ? nil : $0 } ?? heading.title, subtitle: heading.subtitle,
      flights: [], hasClaims: false)
    plan.recordings = recordings
    map = FlightMap(plan: plan, environment: environment)
  }

  private static func tooMany(_ path: String) -> InputFault {
    InputFault(
      .data,
      [
        Diagnostic(
          .error, "there are more than \(mostTracks) tracks in all",
          at: FileLocation(file: path), hint: "take fewer files, or files of single aircraft")
      ])
  }

  private static func recording(
    _ track: RecordedTrack, of summary: ReadingSummary, _ options: TrackOptions,
    _ gazetteer: Gazetteer
  ) throws(InputFault) -> FlightRecording {
    let cleaned = TrackCleaner(options.cleaning).clean(track)
    guard !cleaned.fixes.isEmpty else {
      throw InputFault(
        .data,
        [
          Diagnostic(
            .error, "cleaning leaves nothing of the track “\(track.title)”",
            at: FileLocation(file: track.source.file),
            hint: "look at it uncleaned, with --no-clean all")
        ])
    }
    do throws(GeoDataError) {
      var recording = FlightRecording(
        track: cleaned,
        findings: try TrackFindings(of: cleaned, in: gazetteer, options: options.findings),
        summary: summary)
      recording.leastGap = options.findings.leastGap
      return recording
    } catch {
      throw InputFault(.data, [Diagnostic(.error, "the gazetteer cannot be read: \(error)")])
    }
  }

  /// What was left out of a file, and what its reader took for granted.
  private static func notes(_ summary: ReadingSummary) -> [Diagnostic] {
    let file = summary.source.file
    let skipped = summary.skipped.map { skipped in
      var location = FileLocation(file: file)
      if case .line(let line) = skipped.first { location = FileLocation(file: file, line: line) }
      let records = skipped.count == 1 ? "1 record" : "\(skipped.count) records"
      return Diagnostic(
        .warning, "\(records) left out: \(skipped.reason.words)",
        at: location)
    }
    return skipped
      + summary.notes.map { Diagnostic(.note, $0.text, at: FileLocation(file: file)) }
  }

  /// Lays the map out.
  ///
  /// - Throws: as `FlightMap.draw`.
  public func draw(_ options: RenderOptions = RenderOptions()) throws(FlightplotError) -> DrawnMap {
    try map.draw(options)
  }
}
