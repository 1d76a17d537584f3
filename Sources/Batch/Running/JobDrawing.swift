internal import Diagnostics
internal import Flightplot

/// What a job comes to: its files' contents, and what was found on the way.
struct JobDrawing {
  private(set) var contents: [WholeFile.Content] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads, lays out and draws.
  ///
  /// - Parameter settings: those that the job's product takes.
  init(
    _ planned: PlannedJob, settings: [String: String], hasWorldFiles: Bool,
    reading: RecordedReading
  ) throws(FlightplotError) {
    switch planned.product {
    case .map: try draw(planned, settings, hasWorldFiles, reading)
    case .briefing: try set(planned, settings, reading)
    }
  }

  private mutating func draw(
    _ planned: PlannedJob, _ settings: [String: String], _ hasWorldFiles: Bool,
    _ reading: RecordedReading
  ) throws(FlightplotError) {
    let options = try RenderOptions(settings: settings)
    try reading.record(options.atlas)
    let drawn = try FlightMap(planned.job, environment: reading.environment).draw(options)
    diagnostics = drawn.diagnostics
    for file in planned.files {
      contents.append(WholeFile.Content(path: file.path, bytes: try drawn.bytes(file.format)))
      if hasWorldFiles, file.format == .png {
        contents += try drawn.worldFile().files(besides: file.path)
      }
    }
  }

  private mutating func set(
    _ planned: PlannedJob, _ settings: [String: String], _ reading: RecordedReading
  ) throws(FlightplotError) {
    let options = try BriefingOptions(settings: settings)
    let drawn = try FlightMap(planned.job, environment: reading.environment).briefing(options)
    diagnostics = drawn.diagnostics
    for file in planned.files {
      if file.format == .png {
        let pictures = try drawn.pictures()
        for (index, bytes) in pictures.enumerated() {
          let path = DrawnBriefing.pictureName(file.path, page: index + 1, of: pictures.count)
          contents.append(WholeFile.Content(path: path, bytes: bytes))
        }
      } else {
        contents.append(WholeFile.Content(path: file.path, bytes: try drawn.pdf()))
      }
    }
  }
}
