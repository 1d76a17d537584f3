import Foundation
import Testing

/// `flightplot track` end to end, on a file of Flightradar24's form that is made here.
@Suite struct TrackCommandTests {
  /// From Helsinki to Tallinn in 20 minutes, a silence of 7 minutes on the way and one position far off.
  static let file: String = {
    var rows = ["Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction"]
    func row(_ second: Int, _ latitude: Double, _ longitude: Double, _ feet: Int, _ knots: Int) {
      let time = 1_553_342_400 + second
      let text = "\"\(latitude),\(longitude)\""
      let clock = "2019-03-23T12:\(String(format: "%02d:%02d", second / 60, second % 60))Z"
      rows.append("\(time),\(clock),FIN1,\(text),\(feet),\(knots),200")
    }
    row(0, 60.3172, 24.9633, 0, 10)
    row(60, 60.3160, 24.9600, 0, 130)
    for minute in 2...17 where !(7...12).contains(minute) {
      let share = Double(minute - 1) / 18
      row(
        minute * 60, 60.3160 - share * 0.9, 24.96 - share * 0.1,
        minute < 7 ? minute * 2000 : (18 - minute) * 2000, 260)
    }
    rows.insert("1553342590,2019-03-23T12:03:10Z,FIN1,\"10.5,-66.9\",5000,260,200", at: 5)
    row(1080, 59.4190, 24.8300, 300, 130)
    row(1140, 59.4150, 24.8280, 0, 20)
    return rows.joined(separator: "\n") + "\n"
  }()

  private func track(_ arguments: String..., file: String = Self.file) throws -> (
    outcome: Tool.Outcome, folder: ScratchFolder
  ) {
    let folder = try ScratchFolder()
    try Data(file.utf8).write(to: folder.url.appendingPathComponent("fin1.csv"))
    return (
      try Tool.run(Tool.built("flightplot"), ["track"] + arguments, in: folder.url), folder
    )
  }

  @Test func factsInWords() throws {
    let (outcome, _) = try track("fin1.csv")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for text in [
      "FIN1 (fin1.csv: Flightradar24 CSV", "2019-03-23T12:00:00Z to 2019-03-23T12:19:00Z, 19 min.",
      "taken out: 1 positions no aircraft could have reached", "Helsinki", "Tallinn",
      "Not seen for 7 min",
    ] {
      #expect(outcome.text.contains(text), "no “\(text)” in: \(outcome.text)")
    }
  }

  @Test func factsAsJSON() throws {
    let (outcome, _) = try track("fin1.csv", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let tracks = try #require(document["tracks"] as? [[String: Any]])
    #expect(tracks.count == 1)
    let track = tracks[0]
    #expect(track["recordedFixCount"] as? Int == 15)
    #expect(track["fixCount"] as? Int == 14)
    let rejected = try #require(track["rejected"] as? [[String: Any]])
    #expect(rejected.first?["reason"] as? String == "jumps")
    let identity = try #require(track["identity"] as? [String: Any])
    #expect((identity["callsigns"] as? [[String: Any]])?.first?["callsign"] as? String == "FIN1")
    let gaps = try #require(track["gaps"] as? [[String: Any]])
    #expect(gaps.count == 1)
    #expect(gaps.first?["durationSeconds"] as? Double == 420)
    let legs = try #require(track["legs"] as? [[String: Any]])
    #expect(legs.count == 1)
    let arrival = try #require(legs.first?["arrival"] as? [String: Any])
    #expect((arrival["airport"] as? [String: Any])?["icao"] as? String == "EETN")
    #expect(track["durationSeconds"] as? Double == 1140)
    let distances = try #require(track["distances"] as? [String: Double])
    let sum = (distances["observedMeters"] ?? 0) + (distances["bridgedMeters"] ?? 0)
    #expect(abs((distances["totalMeters"] ?? 0) - sum) < 0.001)
  }

  @Test func cleaningAndGapsAsAskedFor() throws {
    let (outcome, _) = try track("fin1.csv", "--json", "--no-clean", "all", "--gap", "10min")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let track = try #require((document["tracks"] as? [[String: Any]])?.first)
    #expect(track["fixCount"] as? Int == 15)
    #expect(track["leastGapSeconds"] as? Double == 600)
    #expect((track["gaps"] as? [Any])?.isEmpty == true)
  }

  @Test func aMapBesideTheFacts() throws {
    let (outcome, folder) = try track(
      "fin1.csv", "-o", "map.svg", "--profile", "--times", "--show-rejected")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("FIN1"))
    let map = try String(
      contentsOf: folder.url.appendingPathComponent("map.svg"), encoding: .utf8)
    for text in ["Helsinki", "Tallinn", "FIN1: ", "as recorded", "1 left out as faulty"] {
      #expect(map.contains(text), "no “\(text)”")
    }
    #expect(!map.contains("path flown"))
  }

  @Test func theMapAloneOnStandardOutput() throws {
    let (outcome, _) = try track("fin1.csv", "-o", "-", "--format", "svg")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.hasPrefix("<?xml") || outcome.text.hasPrefix("<svg"))
    #expect(!outcome.text.contains("Not seen for"))
  }

  @Test(arguments: [
    (["fin1.csv", "--color", "rainbow"], "rainbow"), (["fin1.csv", "--gap", "soon"], "soon"),
    (["fin1.csv", "--gap", "0s"], "0s"), (["fin1.csv", "--no-clean", "everything"], "everything"),
    (["fin1.csv", "--columns", "where=Here"], "where"), (["-", "-"], "read only once"),
    (["fin1.csv", "-o", "fin1.csv", "--format", "png"], "fin1.csv"), ([], "file"),
    (["fin1.csv", "--world-file"], "--output"),
    (["fin1.csv", "--to", "kml", "--json"], "either --to or --json"),
    (["fin1.csv", "-o", "-", "--format", "png", "--dossier"], "either the map or --dossier"),
    (["fin1.csv", "--export", "a.kml", "--export", "./a.kml"], "two files would be written"),
  ])
  func wrongCommandLines(_ arguments: [String], _ message: String) throws {
    let folder = try ScratchFolder()
    try Data(Self.file.utf8).write(to: folder.url.appendingPathComponent("fin1.csv"))
    let outcome = try Tool.run(
      Tool.built("flightplot"), ["track"] + arguments, in: folder.url)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(outcome.errors.contains(message), "no “\(message)” in: \(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func missingAndForeignFiles() throws {
    let (missing, _) = try track("none.csv", "-o", "map.png")
    #expect(missing.status == 66)
    #expect(missing.errors.contains("none.csv"))
    let (foreign, folder) = try track("fin1.csv", "-o", "map.png", file: "Dear diary,\n")
    #expect(foreign.status == 65)
    #expect(foreign.output.isEmpty)
    #expect(
      !FileManager.default.fileExists(
        atPath: folder.url.appendingPathComponent("map.png").path))
  }

  @Test func tooManyTracksAreToldOnce() throws {
    let folder = try ScratchFolder()
    try Data(Self.file.utf8).write(to: folder.url.appendingPathComponent("fin1.csv"))
    let files = [String](repeating: "fin1.csv", count: 503)
    let outcome = try Tool.run(Tool.built("flightplot"), ["track"] + files, in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.split(separator: "more than 500 tracks").count == 2)
  }

  /// An escape sequence in a file's name would colour the terminal, or worse.
  @Test func namesOfFilesGiveNoOrdersToTheTerminal() throws {
    let (outcome, _) = try track("\u{1B}[31mred.csv")
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("'\\u{1B}[31mred.csv'"))
  }
}
