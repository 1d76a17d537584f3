import Diagnostics
import Flightplot
import Testing

@testable import Batch

@Suite("Manifests of a batch")
struct ManifestTests {
  private func jobs(_ text: String, _ file: String = "list.csv") throws -> [BatchJob] {
    try Manifest.jobs(Array(text.utf8), file: file)
  }

  @Test("A row is a job; quotes, line ends and a byte order mark as spreadsheets write them")
  func rows() throws {
    let jobs = try jobs(
      "\u{FEFF}route,title,size\r\n\"SVO-CCS,JFK-LHR\",\"Two \"\"ways\"\"\",640x400\r\n\r\nLIS-GIG,,\n"
    )
    #expect(jobs.map(\.source) == [.routes("SVO-CCS,JFK-LHR"), .routes("LIS-GIG")])
    #expect(jobs[0].title == "Two \"ways\"")
    #expect(jobs[0].settings == ["size": "640x400"])
    #expect(jobs[1].title == nil)
    #expect(jobs[1].settings == [:])
    #expect(jobs.map(\.location?.line) == [2, 4])
    #expect(jobs.filter { !$0.faults.isEmpty }.isEmpty)
  }

  @Test("Lines within quotes count")
  func linesInQuotes() throws {
    let jobs = try jobs("route,title\nSVO-CCS,\"two\nlines\"\nX-Y,z,extra\n")
    #expect(jobs[0].title == "two\nlines")
    #expect(jobs[1].location?.line == 4)
    #expect(jobs[1].faults.map(\.message) == ["the row has 3 cells, the first one 2"])
  }

  @Test("Semicolons and tabs part cells where the first line has them", arguments: [";", "\t"])
  func delimiters(_ delimiter: String) throws {
    let jobs = try jobs("route\(delimiter)id\nSVO-CCS,JFK-LHR\(delimiter)a\n")
    #expect(jobs.map(\.source) == [.routes("SVO-CCS,JFK-LHR")])
    #expect(jobs.map(\.id) == ["a"])
  }

  @Test("Names of columns and keys may be written in other ways")
  func normalized() throws {
    let jobs = try jobs("Route,North Arrow,colour\nSVO-CCS,none,flight\n")
    #expect(jobs[0].settings == ["north-arrow": "none", "color": "flight"])
  }

  @Test("A column nobody knows stops the batch, with line and hint")
  func unknownColumn() throws {
    let error = try #require(throws: FlightplotError.self) {
      try jobs("route,titel,route\nSVO-CCS,a,b\n")
    }
    #expect(
      error.description == """
        list.csv:1: error: there is no column “titel”
          hint: did you mean “title”?
        list.csv:1: error: two columns are called “route”
        """)
  }

  @Test(
    "What is no manifest is refused",
    arguments: ["", "\n\n", "title\nx\n", "{\"route\": 1}\n", "route\0\nx\n"])
  func refused(_ text: String) {
    #expect(throws: FlightplotError.self) { try jobs(text) }
  }

  @Test("Text in another encoding is refused")
  func encoding() {
    #expect(throws: FlightplotError.self) {
      try Manifest.jobs([0x72, 0xFF, 0xFE, 0x0A], file: "list.csv")
    }
  }

  @Test("A row that cannot be is a job that fails, and its neighbours stand")
  func faultyRows() throws {
    let jobs = try jobs(
      """
      route,dossier,title,format,id
      SVO-CCS,a.yaml,,,1
      ,,,,2
      ,a.yaml,My title,,3
      SVO-CCS,,,gif,4
      SVO-CCS,,,"png,pdf",5
      """)
    #expect(
      jobs.map { $0.faults.map(\.message) } == [
        ["it names both a route and a dossier"], ["it names neither a route nor a dossier"],
        ["a dossier has its own title"], ["there is no format “gif”"], [],
      ])
    #expect(jobs[4].formats == [.png, .pdf])
  }

  @Test("A quote that is never closed fails its row")
  func openQuote() throws {
    let jobs = try jobs("route,title\nA-B,x\nSVO-CCS,\"open\nX-Y,z\n")
    #expect(jobs.map { $0.faults.map(\.message) } == [[], ["a quoted cell is never closed"]])
  }

  @Test("JSON Lines: an object a line, numbers and lists too")
  func jsonLines() throws {
    let jobs = try jobs(
      """
      {"route": "SVO-CCS", "dpi": 144, "zoom": 1.5, "transparent": true, "ring": ["CCS:300km", "SVO:1NM"], "title": null}

      {"rout": "SVO-CCS"}
      {"route": ["a", {}]}
      [1, 2
      """, "list.jsonl")
    #expect(
      jobs[0].settings == [
        "dpi": "144", "zoom": "1.5", "transparent": "true", "ring": "CCS:300km;SVO:1NM",
      ])
    #expect(jobs.map(\.location?.line) == [1, 3, 4, 5])
    #expect(jobs.map(\.faults.isEmpty) == [true, false, false, false])
    #expect(jobs[1].faults[0].hint == "did you mean “route”?")
  }

  @Test("A JSON nested a hundred thousand deep is a job that fails")
  func nested() throws {
    let jobs = try jobs(String(repeating: "[", count: 100_000) + "\n", "list.jsonl")
    #expect(jobs.map(\.faults.isEmpty) == [false])
  }

  @Test("Paths are taken from the manifest's folder")
  func paths() throws {
    let jobs = try jobs(
      "dossier,theme,atlas\na.yaml,mine.yaml,b.gpkg\n/x/b.yaml,print,\n", "stories/list.csv")
    #expect(jobs.map(\.source) == [.dossier(path: "stories/a.yaml"), .dossier(path: "/x/b.yaml")])
    #expect(jobs[0].settings == ["theme": "stories/mine.yaml", "atlas": "stories/b.gpkg"])
    #expect(jobs[1].settings == ["theme": "print"])
    #expect(jobs.map(\.id) == ["a", "b"])
  }
}
