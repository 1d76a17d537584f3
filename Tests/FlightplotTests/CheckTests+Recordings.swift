import Geo

/// Dossiers with one fault that their recording shows.
extension CheckTests {
  /// From Moscow to Latakia, the way that the sound dossier claims: 2,281 km at 230 m/s, in the air from
  /// 10:10 to 12:55 UTC.
  static func direct() -> RecordedFile {
    flight { $0.fly(TestAirport.uumu, TestAirport.oslk) }
  }

  /// With half an hour at Sochi.
  private static func bySochi() -> RecordedFile {
    flight { file in
      file.fly(TestAirport.uumu, TestAirport.urss)
      file.park(TestAirport.urss, minutes: 30)
      file.fly(TestAirport.urss, TestAirport.oslk)
    }
  }

  /// The same, unseen from an hour after take-off until 40 minutes before the landing.
  private static func bySochiUnseen() -> RecordedFile {
    flight { file in
      file.fly(TestAirport.uumu, TestAirport.urss, hidden: 60...200)
      file.hide(minutes: 60)
      file.fly(TestAirport.urss, TestAirport.oslk, hidden: 1...30)
    }
  }

  private static func onwards() -> RecordedFile {
    flight("2019-03-22T16:00:00Z", from: TestAirport.oslk, to: TestAirport.urss) { file in
      file.fly(TestAirport.oslk, TestAirport.urss)
    }
  }

  /// With ten minutes on the ground at either end.
  private static func flight(
    _ start: String = "2019-03-22T10:00:00Z", from: Coordinate = TestAirport.uumu,
    to: Coordinate = TestAirport.oslk, _ fly: (inout RecordedFile) -> Void
  ) -> RecordedFile {
    var file = RecordedFile(start: start)
    file.park(from, minutes: 10)
    fly(&file)
    file.park(to, minutes: 10)
    return file
  }

  private static func lateSeen() -> RecordedFile {
    var file = RecordedFile(start: "2019-03-22T10:10:00Z")
    file.fly(TestAirport.uumu, TestAirport.oslk, hidden: 1...60)
    file.park(TestAirport.oslk, minutes: 10)
    return file
  }

  static let track = "    track: x.csv"
  private static let sochi = "      - {place: URSS, by: [agency]}"

  private static func with(_ file: RecordedFile) -> [String: String] { ["x.csv": file.text] }

  static let recordings = [
    FaultyDossier(
      "a stop that the recording passes by",
      [
        10: track,
        12: """
              - {place: UUMU, by: [agency], departed: "2019-03-22 10:00Z"}
        \(sochi)
        """,
      ], .stopExcluded, line: 13, files: with(direct())),
    FaultyDossier(
      "a stop in a gap",
      [
        10: track,
        12: "      - {place: UUMU, by: [agency], departed: \"2019-03-22 10:00Z\"}\n\(sochi)",
        13: "      - {place: OSLK, by: [agency]}",
      ], .stopUnseen, line: 13, files: with(bySochiUnseen())),
    FaultyDossier(
      "an arrival an hour after the recorded one",
      [
        10: track,
        13: "      - {place: OSLK, by: [agency], arrived: \"2019-03-22 14:20Z\"}",
      ], .timeDiffers, files: with(direct())),
    FaultyDossier(
      "another address",
      [10: "    track: x.csv\n    address: {is: 155c1e, by: [agency]}"], .addressDiffers, line: 11,
      files: with(direct())),
    FaultyDossier(
      "another callsign",
      [10: "    track: x.csv\n    callsign: {is: RFF 8085, by: [agency]}"], .callsignDiffers,
      line: 11, files: with(direct())),
    FaultyDossier(
      "another registration",
      [10: "    track: x.json\n    registration: {is: RA-82042, by: [agency]}"],
      .registrationDiffers, line: 11,
      files: ["x.json": direct().trace(registration: "RA-82035", type: "A124")]),
    FaultyDossier(
      "another type", [10: "    track: x.json"], .typeDiffers, line: 9,
      files: ["x.json": direct().trace(registration: "RA-82035", type: "IL76")]),
    FaultyDossier(
      "the recording of the flight home", [10: track], .recordingOfNoLeg, files: with(onwards())),
    FaultyDossier(
      "a landing that nobody claims",
      [10: track, 13: "      - {place: OSLK, by: [agency], arrived: \"2019-03-22 13:50Z\"}"],
      .stopUnclaimed, line: 10, files: with(bySochi())),
    FaultyDossier(
      "a recording that begins on the way", [10: track], .endNotRecorded, line: 12,
      files: with(lateSeen())),
    FaultyDossier(
      "a record without a position", [10: track], .recordingIncomplete,
      files: ["x.csv": direct().text + "1553256000,155c1d,,,0,,,RFF8084,true\n"]),
    FaultyDossier("a track that is none", [10: track], .badTrack, files: ["x.csv": "lat\n"]),
    FaultyDossier(
      "a track of other aircraft",
      [10: "    track: {file: x.csv, aircraft: 4ca2d6}"], .badTrack, files: with(direct())),
    FaultyDossier(
      "an address of letters", [10: "    address: {is: moscow, by: [agency]}"],
      .badAircraftAddress),
  ]
}
