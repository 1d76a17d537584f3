import Foundation
import Testing

/// The plan of a flight that a recording shows from end to end.
@Suite struct RecordedPlanTests {
  private static let dossier = """
    flightplot: 1
    title: Helsinki to Tallinn
    sources:
      agency: {name: An agency, kind: agency, date: 2019-03-23}
    flights:
      - id: fin1
        aircraft: {is: C-130J, by: [agency]}
        track: fin1.csv
        route:
          - {place: EFHK, by: [agency]}
          - {place: EETN, by: [agency]}

    """

  private func run(_ arguments: String...) throws -> Tool.Outcome {
    let folder = try ScratchFolder()
    try Data(TrackCommandTests.file.utf8)
      .write(to: folder.url.appendingPathComponent("fin1.csv"))
    try Data(Self.dossier.utf8).write(to: folder.url.appendingPathComponent("story.yaml"))
    return try Tool.run(Tool.built("flightplot"), arguments, in: folder.url)
  }

  @Test func tellsWhatWasFlownAndWhatIsInferred() throws {
    let outcome = try run("plan", "story.yaml")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for text in [
      "Helsinki Vantaa to Tallinn, 101 km", "Flown as recorded: ", "not seen (inferred)",
      "from take-off to landing", "by the line recorded", "Finland", "Estonia",
    ] {
      #expect(outcome.text.contains(text), "no “\(text)” in: \(outcome.text)")
    }
  }

  @Test func givesFiguresAsJSON() throws {
    let outcome = try run("plan", "story.yaml", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let flight = try #require((document["flights"] as? [[String: Any]])?.first)
    let route = try #require(flight["recordedRoute"] as? [String: Any])
    let leg = try #require((route["legs"] as? [[String: Any]])?.first)
    let total = try #require(leg["totalMeters"] as? Double)
    let parts =
      try #require(leg["observedMeters"] as? Double)
      + (try #require(leg["bridgedMeters"] as? Double))
    #expect(abs(total - parts) < 0.2)
    #expect(flight["flownMeters"] as? Double == total)
    let under = try #require(leg["overflight"] as? [[String: Any]])
    let lengths = under.compactMap { $0["lengthMeters"] as? Double }
    #expect(abs(lengths.reduce(0, +) - total) < 1)
    #expect(Set(under.compactMap { $0["isSeen"] as? Bool }) == [true, false])
    // On the ground at 12:00, in the air at 12:01; at 300 ft at 12:18, on the ground at 12:19.
    let seconds = try #require(leg["airSeconds"] as? Double)
    #expect(seconds > 900 && seconds <= 1_140)
  }

  @Test func theBriefingTellsItInItsLanguage() throws {
    let folder = try ScratchFolder()
    try Data(TrackCommandTests.file.utf8)
      .write(to: folder.url.appendingPathComponent("fin1.csv"))
    try Data(Self.dossier.utf8).write(to: folder.url.appendingPathComponent("story.yaml"))
    let outcome = try Tool.flightplot(
      "brief", "story.yaml", "--language", "ru", "-o", "story.pdf", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try Tool.installed(
      "pdftotext", "-raw", folder.url.appendingPathComponent("story.pdf").path, "-"
    ).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "пройдено всего, по записи", "17 мин в воздухе", "пробелы предположительно",
      "Взлёт: ", "Скорость на самом долгом", "взяты по записанной линии",
    ] {
      #expect(text.contains(words), "no “\(words)” in: \(text)")
    }
    for words in ["flown", "recorded", "Take-off", "Landing", "shortest"] {
      #expect(!text.contains(words), "“\(words)” in: \(text)")
    }
  }

  @Test func theExampleTellsWhatItsRecordingExcludes() throws {
    let outcome = try Tool.run(
      Tool.built("flightplot"), ["check", Tool.example("recorded-freighter.yaml")])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let said = outcome.text + outcome.errors
    #expect(said.contains("[FP601]") && said.contains("excludes the stop at Alice Springs"))
    #expect(said.contains("[FP603]"))
    #expect(!said.contains("error:"))
  }
}
