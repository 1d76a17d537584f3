import Foundation
import Testing

/// `flightplot batch` as a user runs it.
@Suite struct BatchCommandTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try "route,id\nSVO-CCS,a\nQQ9Q-CCS,b\nHEL-TLL,c\n".write(
      to: folder.file("list.csv"), atomically: true, encoding: .utf8)
  }

  private func batch(_ arguments: String...) throws -> (status: Int32, text: String, errors: String)
  {
    let outcome = try Tool.run(
      Tool.built("flightplot"), ["batch", "list.csv"] + arguments, in: folder.url)
    return (outcome.status, outcome.text, outcome.errors)
  }

  @Test func badJobsAreNamedAndTheOthersDone() throws {
    let (status, text, errors) = try batch("--output-dir", "maps", "--size", "320x200")
    #expect(status == 65)
    #expect(text == "")
    #expect(errors.contains("b: list.csv:3: error: ") || errors.contains("b: error: "))
    #expect(errors.hasSuffix("3 jobs: 2 done, 1 failed\nfailed: b\n"), "\(errors)")
    let again = try batch("--output-dir", "maps", "--size", "320x200", "--quiet")
    #expect(again.errors.hasSuffix("3 jobs: 0 done, 2 unchanged, 1 failed\nfailed: b\n"))
  }

  @Test func jsonTellsEachJobAndTheEnd() throws {
    let (_, _, errors) = try batch(
      "--output-dir", "maps", "--size", "320x200", "--log-format", "json", "--jobs", "1")
    let lines = try errors.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(lines.map { $0["status"] as? String } == ["done", "failed", "done", nil])
    #expect(lines.last?["failedIDs"] as? [String] == ["b"])
  }

  @Test func aDryRunWritesNothing() throws {
    let (status, text, _) = try batch("--output-dir", "maps", "--dry-run", "--format", "png,svg")
    #expect(status == 0)
    #expect(text == "a\ta.png a.svg\nb\tb.png b.svg\nc\tc.png c.svg\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path("maps")))
  }

  @Test func aReportThatCannotBeWrittenIsNamed() throws {
    try FileManager.default.createDirectory(
      at: folder.file("maps/report.jsonl"), withIntermediateDirectories: true)
    let (status, _, errors) = try batch("--output-dir", "maps", "--size", "320x200")
    #expect(status == 73)
    #expect(errors.contains("3 jobs: 2 done, 1 failed\n"))
    #expect(errors.contains("maps/report.jsonl': Is a directory"), "\(errors)")
  }

  @Test func briefingsAreMadeOfDossiers() throws {
    try Dossier.plain.write(to: folder.file("story.yaml"), atomically: true, encoding: .utf8)
    let outcome = try Tool.flightplot(
      "batch", "story.yaml", "--output-dir", "out", "--brief", "--summary-only", "--paper",
      "letter",
      in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let batch = try Data(contentsOf: folder.file("out/story-briefing.pdf"))
    let alone = try Tool.flightplot(
      "brief", "story.yaml", "-o", "alone.pdf", "--summary-only", "--paper", "letter",
      in: folder.url)
    #expect(alone.status == 0)
    #expect(try batch == Data(contentsOf: folder.file("alone.pdf")))
  }

  @Test(arguments: [
    (["--brief", "--size", "A4"], "--size is of maps"),
    (["--brief", "--format", "svg"], "not an SVG"), (["--paper", "A4"], "--paper is of briefings"),
    (["--brief", "--world-file"], "--world-file is of maps"),
    (["--brief", "--sections", "hull"], "no section 'hull'"),
    (["--brief", "--sections", "cover", "--summary-only"], "leave out --sections"),
  ])
  func optionsOfTheOtherProductAreUsage(_ options: [String], _ words: String) throws {
    try Dossier.plain.write(to: folder.file("story.yaml"), atomically: true, encoding: .utf8)
    let outcome = try Tool.run(
      Tool.built("flightplot"), ["batch", "story.yaml", "--output-dir", "out"] + options,
      in: folder.url)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }

  @Test(arguments: [
    [], ["--output-dir", "maps", "--jobs", "0"], ["--output-dir", "maps", "--shard", "4/3"],
    ["--output-dir", "maps", "--name", "../{id}.{format}"],
    ["--output-dir", "maps", "--name", "{nothing}.{format}"], ["--merge-reports", "maps"],
    ["--output-dir", "maps", "--size", "reddish"], ["--output-dir", "maps", "--format", "gif"],
  ])
  func wrongOptionsAreUsage(_ options: [String]) throws {
    let outcome = try Tool.run(
      Tool.built("flightplot"), ["batch", "list.csv"] + options, in: folder.url)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("error: "))
    #expect(!FileManager.default.fileExists(atPath: folder.path("maps")))
  }
}
