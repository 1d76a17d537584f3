import Diagnostics
import Flightplot
import Foundation
import Testing

@testable import Batch

@Suite("Briefings of a batch")
struct BriefingJobTests {
  private let folder: BatchFolder

  init() throws {
    folder = try BatchFolder()
    for (name, route) in [("a", "[SVO, CCS]"), ("b", "[LIS, GIG]")] {
      try folder.write(
        """
        flightplot: 1
        title: Flight \(name)
        map: {theme: midnight}
        flights: [{id: \(name), route: \(route)}]
        """, to: "stories/\(name).yaml")
    }
  }

  private func options(_ output: String = "out", _ settings: [String: String] = [:])
    -> BatchOptions
  {
    BatchOptions(
      outputDir: "\(folder.path)/\(output)", workerCount: 2, product: .briefing,
      settings: settings.merging(["sections": "notes"]) { own, _ in own })
  }

  private func jobs() throws -> [BatchJob] { try InputList.jobs(of: ["\(folder.path)/stories"]) }

  @Test("Each dossier gives a PDF, and the report says that it is a briefing")
  func briefings() throws {
    #expect(try BatchRun(jobs(), options()).run().text == "2 jobs: 2 done")
    let files = folder.files(in: "out")
    #expect(files.keys.sorted() == ["a-briefing.pdf", "b-briefing.pdf"])
    #expect(files.values.allSatisfy { $0.starts(with: Array("%PDF-".utf8)) })
    #expect(folder.report("out/report.jsonl").map(\.make) == [.briefing, .briefing])
    #expect(
      folder.bytes("out/report.jsonl").map { String(decoding: $0, as: UTF8.self) }?
        .contains(#""make":"briefing""#) == true)
  }

  @Test("Only what briefings depend on makes them anew")
  func unchanged() throws {
    _ = try BatchRun(jobs(), options()).run()
    #expect(try BatchRun(jobs(), options()).run().unchangedCount == 2)
    // A mixed batch has options of maps too.
    #expect(try BatchRun(jobs(), options("out", ["size": "640x400"])).run().unchangedCount == 2)
    #expect(try BatchRun(jobs(), options("out", ["paper": "letter"])).run().doneCount == 2)
    #expect(try BatchRun(jobs(), options("out", ["language": "es"])).run().doneCount == 2)
    #expect(
      try BatchRun(jobs(), options("out", ["sections": "evidence,notes"])).run().doneCount == 2)
  }

  @Test("A table of phrases is part of what a briefing is made of")
  func phrases() throws {
    try folder.write("key,comment,en\n", to: "words.csv")
    let options = options("out", ["phrases": "\(folder.path)/words.csv"])
    let first = try BatchRun(jobs(), options).run()
    try #require(first.doneCount == 2, "\(folder.report("out/report.jsonl"))")
    #expect(try BatchRun(jobs(), options).run().unchangedCount == 2)
    try folder.write("key,comment,en\n\n", to: "words.csv")
    #expect(try BatchRun(jobs(), options).run().doneCount == 2)
  }

  @Test(
    "Any number of workers and any division into shards give the same bytes",
    .timeLimit(.minutes(5)))
  func sameBytes() throws {
    func run(_ output: String, _ change: (inout BatchOptions) -> Void) throws {
      var options = options(output, ["dpi": "40", "sections": "flights,notes"])
      options.formats = [.pdf, .png]
      change(&options)
      _ = try BatchRun(jobs(), options).run()
    }
    try run("one") { $0.workerCount = 1 }
    try run("many") { $0.workerCount = 8 }
    for index in 1...2 { try run("parts") { $0.shard = Shard(index: index, count: 2) } }
    let files = folder.files(in: "one")
    #expect(files.keys.contains("a-briefing.pdf"))
    #expect(files.keys.contains { $0.hasPrefix("b-briefing") && $0.hasSuffix(".png") })
    #expect(folder.files(in: "many") == files)
    #expect(folder.files(in: "parts") == files)
  }

  @Test("A manifest asks for maps and briefings side by side, with the options of each")
  func mixed() throws {
    try folder.write(
      """
      dossier,route,make,id,size,paper,sections,output
      stories/a.yaml,,map,1,320x200,,,
      stories/a.yaml,,Briefing,2,,letter,notes,
      stories/b.yaml,,briefing,3,,,notes,papers/b.pdf
      ,SVO-CCS,,4,320x200,,,
      ,SVO-CCS,briefing,5,,,,
      stories/a.yaml,,briefing,6,320x200,,,
      stories/a.yaml,,map,7,,A4,,
      stories/a.yaml,,poster,8,,,,
      stories/a.yaml,,briefing,9,,,,x.svg
      stories/a.yaml,,briefing,10,,A7,,
      """, to: "list.csv")
    let options = BatchOptions(outputDir: "\(folder.path)/out", workerCount: 2)
    let run = BatchRun(try InputList.jobs(of: ["\(folder.path)/list.csv"]), options)
    let summary = try run.run()
    #expect((summary.doneCount, summary.failedCount) == (4, 6))
    let report = folder.report("out/report.jsonl")
    #expect(
      report.map { $0.outputs.map(\.path) }
        == [["1.png"], ["2-briefing.pdf"], ["papers/b.pdf"], ["4.png"], [], [], [], [], [], []])
    #expect(
      report.dropFirst(4).map { $0.diagnostics.first?.message } == [
        "a briefing is made of a dossier, not of a route",
        "size is of maps, and this is a briefing", "paper is of briefings, and this is a map",
        "nothing is called “poster”", "a briefing is a PDF or PNG pictures, not an SVG",
        "paper: there is no “A7”",
      ])
    #expect(report.dropFirst(4).prefix(4).map { $0.diagnostics.first?.line } == [6, 7, 8, 9])
  }

  @Test("Pictures have the numbers of their pages, and no other job takes their names")
  func pictures() throws {
    try folder.write(
      """
      dossier,route,make,id,output,dpi
      stories/a.yaml,,briefing,1,x.png,40
      ,SVO-CCS,map,2,x-1.png,40
      ,SVO-CCS,map,3,y-07.png,40
      stories/b.yaml,,briefing,4,y.png,40
      """, to: "list.csv")
    let options = BatchOptions(outputDir: "\(folder.path)/out", workerCount: 1)
    let run = BatchRun(try InputList.jobs(of: ["\(folder.path)/list.csv"]), options)
    #expect(try run.run().failedIDs == ["2", "4"])
    let report = folder.report("out/report.jsonl")
    let pages = report[0].outputs.map(\.path)
    #expect(pages.count > 1)
    #expect(pages.first == "x-1.png")
    #expect(folder.files(in: "out").keys.sorted() == (pages + ["y-07.png"]).sorted())
    #expect(report[1].diagnostics.first?.message == "job 1 writes 'x-1.png' already")
    #expect(report[3].diagnostics.first?.message == "job 3 writes 'y-07.png' already")
  }

  @Test("Names are filled in as the briefing has it: no dark theme, its paper as size")
  func names() throws {
    var options = options()
    options.name = try NamePattern("{make}/{id}-{theme}-{size}.{format}")
    #expect(
      try BatchRun(jobs(), options).forecast.map(\.paths)
        == [["briefing/a-newsprint-A4.pdf"], ["briefing/b-newsprint-A4.pdf"]])
    options.settings["paper"] = "letter"
    options.settings["theme"] = "midnight"
    options.name = try NamePattern("{id}-{theme}-{size}.{format}")
    #expect(
      try BatchRun(jobs(), options).forecast.first?.paths == ["a-midnight-letter.pdf"])
  }

  @Test("Options that no job has a use for are refused before anything is made")
  func idle() throws {
    let jobs = try jobs()
    #expect(throws: Never.self) { try options("out", ["theme": "print"]).refuseIdle(among: jobs) }
    let error = try #require(throws: FlightplotError.self) {
      try options("out", ["size": "A4", "zoom": "2"]).refuseIdle(among: jobs)
    }
    #expect(
      error.diagnostics.map(\.message) == [
        "--size is of maps, and no job makes one", "--zoom is of maps, and no job makes one",
      ])
    var maps = options("out", ["paper": "A4"])
    maps.product = .map
    #expect(throws: FlightplotError.self) { try maps.refuseIdle(among: jobs) }
    var mixed = jobs
    mixed[0].product = .map
    #expect(throws: Never.self) { try options("out", ["size": "A4"]).refuseIdle(among: mixed) }
  }
}
