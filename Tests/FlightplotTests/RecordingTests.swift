import Diagnostics
import Dossiers
import Evidence
import Exports
import Flightplot
import Foundation
import Geo
import Routes
import Testing
import Tracks

/// A dossier with a recorded track, from its file to plan, export and a dossier of its own.
@Suite struct RecordingTests {
  private static let dossier = """
    flightplot: 1
    title: T
    sources: {agency: {name: An agency}}
    flights:
      - id: first
        aircraft: {is: An-124, by: [agency]}
        track: tracks/x.csv
        route:
          - {place: UUMU, certainty: inferred, note: not stated}
          - {place: OSLK, by: [agency]}

    """

  private static func map(
    _ dossier: String, _ files: [String: String], at path: String = "d.yaml"
  ) throws -> FlightMap {
    try FlightMap(
      dossier: path,
      environment: Environment { name, _ throws(InputFault) in
        if name == path { return Array(dossier.utf8) }
        guard let text = files[name] else {
          throw InputFault(.noInput, [Diagnostic(.error, "there is no file '\(name)'")])
        }
        return Array(text.utf8)
      })
  }

  @Test func theFileIsFoundBesideTheDossier() throws {
    let files = ["stories/tracks/x.csv": CheckTests.direct().text]
    let plan = try Self.map(Self.dossier, files, at: "stories/d.yaml").plan
    let flight = plan.flights[0]
    #expect(flight.recordings.count == 1 && flight.isRecorded(leg: 0))
    #expect(flight.stops.map(\.certainty) == [.confirmed, .confirmed])
    // What the file is called stays as the dossier has it, whoever keeps it where.
    #expect(flight.recordings[0].track.source.file == "tracks/x.csv")
    let source = try #require(plan.sources.last)
    #expect(source.name == "x.csv" && source.date == "2019-03-22")
    let sum = SHA256Digest.hex(of: Array(CheckTests.direct().text.utf8))
    #expect(source.note == "SHA-256 \(sum)")
  }

  /// It passed Sochi high up: the claimed legs by way of it stay beside the recorded line.
  @Test func theLegendTellsRecordedFromClaimedLines() throws {
    let files = ["tracks/x.csv": CheckTests.direct().text]
    func svg(_ dossier: String) throws -> String {
      let drawn = try Self.map(dossier, files).draw(RenderOptions())
      return String(decoding: try drawn.bytes(.svg), as: UTF8.self)
    }
    let mixed = Self.dossier.replacing(
      "      - {place: OSLK", with: "      - {place: URSS, by: [agency]}\n      - {place: OSLK")
    #expect(try svg(mixed).contains("Other lines are the shortest way"))
    let recorded = try svg(Self.dossier)
    #expect(!recorded.contains("ines are the shortest way"))
  }

  @Test func aFileThatIsNotThereIsAFaultOfItsLine() throws {
    do {
      _ = try Self.map(Self.dossier, [:])
      Issue.record("nothing was thrown")
    } catch let error as FlightplotError {
      #expect(error.kind == .data)
      #expect(error.diagnostics.map(\.code) == [.badTrack])
      #expect(error.diagnostics[0].location?.line == 7)
    }
  }

  /// Neither is waited for, nor read until the memory is full.
  @Test(arguments: ["track: /dev/zero", "track: pipe"])
  func whatIsNoFileIsNotRead(_ track: String) throws {
    let folder = try ScratchFolder()
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    let path = folder.path("d.yaml")
    let dossier = Self.dossier.replacing("track: tracks/x.csv", with: track)
    let error = #expect(throws: FlightplotError.self) { try Self.map(dossier, [:], at: path) }
    let fault = try #require(error?.diagnostics.first)
    #expect(fault.code == .badTrack && fault.message.contains("is a pipe or a device"))
  }

  @Test func faultsOfTheTrackNameItsLine() throws {
    do {
      _ = try Self.map(Self.dossier, ["tracks/x.csv": "time,lat\n2019-03-22T10:00:00Z,55\n"])
      Issue.record("nothing was thrown")
    } catch let error as FlightplotError {
      #expect(error.diagnostics[0].message.contains("tracks/x.csv"))
    }
  }

  @Test func ofSeveralAircraftTheFlightsOwnIsTaken() throws {
    var other = CheckTests.direct()
    other.address = "4ca2d6"
    var both = RecordedFile(start: "2019-03-22T10:00:00Z")
    both.park(TestAirport.oslk, minutes: 3)
    let text =
      CheckTests.direct().text
      + both.rows.map {
        $0.replacing("155c1d", with: "4ca2d6").replacing("RFF8084", with: "RYR1") + "\n"
      }.joined()
    let files = ["tracks/x.csv": text]
    #expect(throws: FlightplotError.self) { try Self.map(Self.dossier, files) }
    let named = Self.dossier.replacing(
      "aircraft: {is: An-124, by: [agency]}", with: "callsign: {is: RFF 8084, by: [agency]}")
    let plan = try Self.map(named, files).plan
    #expect(plan.flights[0].recordings.map { $0.track.identity.address?.description } == ["155c1d"])
  }

  @Test func flightsOutsideTheRouteAreLeftOut() throws {
    var file = CheckTests.direct()
    file.hide(minutes: 120)
    file.park(TestAirport.oslk, minutes: 10)
    file.fly(TestAirport.oslk, TestAirport.urss)
    file.park(TestAirport.urss, minutes: 10)
    let map = try Self.map(Self.dossier, ["tracks/x.csv": file.text])
    let recording = map.plan.flights[0].recordings[0]
    #expect(recording.findings.legs.count == 1 && recording.omittedLegs == 1)
    #expect(recording.track.fixes.count < file.rows.count)
    #expect(try map.findings().map(\.code) == [.recordingOfNoLeg])
  }

  @Test func thePlanTellsWhatWasRecorded() throws {
    let map = try Self.map(Self.dossier, ["tracks/x.csv": CheckTests.direct().text])
    let text = PlanExport.document(try map.report()).text
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let flight = try #require((root?["flights"] as? [[String: Any]])?.first)
    let recording = try #require((flight["recordings"] as? [[String: Any]])?.first)
    #expect(recording["address"] as? String == "155c1d")
    #expect(recording["firstSeen"] as? String == "2019-03-22T10:00:00Z")
    #expect((recording["sha256"] as? String)?.count == 64)
    let route = try #require(flight["recordedRoute"] as? [String: Any])
    let stops = try #require(route["stops"] as? [[String: Any]])
    #expect(stops.compactMap { $0["verdict"] as? String } == ["seen", "seen"])
  }

  @Test(arguments: [ExportFormat.geojson, .kml, .gpx])
  func anExportOfTheDossierHoldsTheTrack(_ format: ExportFormat) throws {
    let map = try Self.map(Self.dossier, ["tracks/x.csv": CheckTests.direct().text])
    let file = try TrackReader.read(bytes: format.bytes(map.plan), name: "export")
    let timed = file.tracks.filter { $0.fixes.contains { $0.seconds != nil } }
    #expect(timed.map(\.fixes.count) == [map.plan.flights[0].recordings[0].track.fixes.count])
  }

  @Test func aDossierStartedFromATrackIsAccepted() throws {
    var file = CheckTests.direct()
    file.fly(TestAirport.oslk, TestAirport.urss, hidden: 40...200)
    let first = try Self.map(
      Self.dossier.replacing("- {place: OSLK, by: [agency]}", with: "- OSLK\n      - URSS"),
      ["tracks/x.csv": file.text])
    let text = StarterDossier.text(of: first.plan.flights[0].recordings)
    let map = try Self.map(text, ["tracks/x.csv": file.text])
    let findings = try map.findings()
    #expect(
      findings.allSatisfy { $0.severity == .note },
      "\(findings.map(\.description).joined(separator: "\n"))\n\(text)")
    let flight = map.plan.flights[0]
    #expect(flight.id == "rff8084" && flight.address?.value == "155c1d")
    #expect(flight.stops.prefix(2).map { $0.place.icao } == ["UUMU", "OSLK"])
    #expect(flight.stops.map(\.certainty) == [.confirmed, .confirmed, .inferred])
    #expect(flight.stops[2].name == "Last seen")
    #expect(flight.stops[2].note?.contains("where it landed is not recorded") == true)
    #expect(flight.isRecorded(leg: 0) && flight.isRecorded(leg: 1))
    #expect(
      flight.stops[0].departed?.value
        == .instant(unixSeconds: 1_553_249_340, offsetSeconds: 0))
  }

  @Test func aFlightThatCameBackIsWrittenWithWhereItTurned() throws {
    var file = RecordedFile(start: "2019-03-22T10:00:00Z")
    file.park(TestAirport.uumu, minutes: 5)
    file.fly(TestAirport.uumu, TestAirport.urss, hidden: nil)
    var back = RecordedFile(start: "2019-03-22T11:45:00Z")
    back.fly(TestAirport.urss, TestAirport.uumu)
    back.park(TestAirport.uumu, minutes: 5)
    // The twenty minutes about the turn, where it comes down, are cut out.
    let rows = file.rows.dropLast(15) + back.rows.dropFirst(15)
    let text = file.text.split(separator: "\n")[0] + "\n" + rows.joined(separator: "\n") + "\n"
    let first = try Self.map(
      Self.dossier.replacing(
        "      - {place: UUMU, certainty: inferred, note: not stated}\n      - {place: OSLK, by: [agency]}\n",
        with: ""
      ).replacing("route:", with: "route: unknown"),
      ["tracks/x.csv": String(text)])
    let written = StarterDossier.text(of: first.plan.flights[0].recordings)
    let map = try Self.map(written, ["tracks/x.csv": String(text)])
    let errors = try map.findings().filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors)\n\(written)")
    #expect(map.plan.flights[0].stops.count > 2, "\(written)")
  }

  /// Seen only on its way: circuits of 3 km that begin and end north of the runway, so that the first
  /// fix is farthest from the airport, and the airport from the first fix.
  @Test func circuitsOverAnAirportAreWrittenWithWhereTheyTurned() throws {
    var file = RecordedFile(start: "2019-03-22T10:00:00Z")
    for circuit in 0..<4 {
      for step in 0..<(circuit == 3 ? 11 : 10) {
        let north = abs(Double(step) - 5) / 5 * 3
        file.pass(
          Coordinate(latitude: TestAirport.oslk.latitude + north / 111, longitude: 35.9487),
          height: [0, 3].contains(circuit) ? 200 : 600, speed: 100)
      }
    }
    let first = try Self.map(
      Self.dossier.replacing("{place: OSLK, by: [agency]}", with: "OSLK"),
      ["tracks/x.csv": file.text])
    let text = StarterDossier.text(of: first.plan.flights[0].recordings)
    let flight = try Self.map(text, ["tracks/x.csv": file.text]).plan.flights[0]
    #expect(flight.stops.map { $0.place.icao } == ["OSLK", nil, "OSLK"], "\(text)")
  }

  /// The briefing names the file, what it bears out and its checksum, in its own language.
  @Test(arguments: [("en", "Confirmed:", "Recording"), ("fr", "Confirmé", "Enregistrement")])
  func theBriefingTellsOfTheRecording(_ language: String, _ verdict: String, _ part: String) throws
  {
    let folder = try ScratchFolder()
    let file = CheckTests.direct()
    try Data(file.text.utf8).write(to: folder.file("x.csv"))
    try Data(Self.dossier.replacing("tracks/x.csv", with: "x.csv").utf8)
      .write(to: folder.file("d.yaml"))
    let outcome = try Tool.flightplot(
      "brief", "d.yaml", "--language", language, "-o", "b.pdf", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try Tool.installed("pdftotext", folder.path("b.pdf"), "-").text
    for words in [verdict, part, "x.csv", "Latakia", "SHA-256"] {
      #expect(text.contains(words), "no \(words)")
    }
    let sum = SHA256Digest.hex(of: Array(file.text.utf8))
    #expect(text.filter { !$0.isWhitespace }.contains(sum))
  }
}
