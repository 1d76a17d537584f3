import Diagnostics
import Evidence
import Flightplot
import Foundation
import Synchronization
import Testing

@testable import Batch

@Suite("Batches")
struct BatchRunTests {
  private let folder: BatchFolder

  init() throws {
    folder = try BatchFolder()
    try folder.write(
      """
      route,id,size
      SVO-CCS,a,320x200
      LIS-GIG,b,320x200
      XXX-YYY,c,320x200
      HEL-TLL,d,reddish
      HEL-TLL,e,320x200
      """, to: "list.csv")
  }

  private func options(_ output: String = "out") -> BatchOptions {
    BatchOptions(outputDir: "\(folder.path)/\(output)", workerCount: 2)
  }

  private func run(_ options: BatchOptions) throws -> (BatchSummary, [JobOutcome]) {
    let jobs = try InputList.jobs(of: ["\(folder.path)/list.csv"])
    let summary = try BatchRun(jobs, options).run()
    let name = options.shard?.reportName ?? "report.jsonl"
    let output = options.outputDir.dropFirst(folder.path.count + 1)
    return (summary, folder.report("\(output)/\(name)"))
  }

  @Test("Bad jobs fail with their reasons, the others are done, and the report tells all in order")
  func outcomes() throws {
    let (summary, report) = try run(options())
    #expect(summary.text == "5 jobs: 3 done, 2 failed")
    #expect(summary.failedIDs == ["c", "d"])
    #expect(report.map(\.job) == [1, 2, 3, 4, 5])
    #expect(report.map(\.id) == ["a", "b", "c", "d", "e"])
    #expect(report.map(\.status) == [.done, .done, .failed, .failed, .done])
    #expect(report[2].diagnostics.first?.message.contains("XXX") == true)
    #expect(report[3].diagnostics.first?.message == "the size 'reddish' is not understood")
    let files = folder.files(in: "out")
    #expect(files.keys.sorted() == ["a.png", "b.png", "e.png"])
    for outcome in report where outcome.status == .done {
      let output = try #require(outcome.outputs.first)
      let bytes = try #require(files[output.path])
      #expect(SHA256Digest.hex(of: bytes) == output.sha256)
      #expect(bytes.count == output.byteCount)
    }
  }

  @Test("A second run does only what is missing or changed")
  func second() throws {
    _ = try run(options())
    let before = folder.files(in: "out")
    try FileManager.default.removeItem(atPath: "\(folder.path)/out/a.png")
    try folder.write("spoilt", to: "out/b.png")
    let (summary, report) = try run(options())
    #expect(summary.text == "5 jobs: 2 done, 1 unchanged, 2 failed")
    #expect(report.map(\.status) == [.done, .done, .failed, .failed, .unchanged])
    #expect(folder.files(in: "out") == before)
    var forced = options()
    forced.isForced = true
    #expect(try run(forced).0.doneCount == 3)
    var other = options()
    other.settings = ["theme": "print"]
    #expect(try run(other).0.doneCount == 3)
    #expect(folder.files(in: "out") != before)
  }

  @Test("A recording that a dossier names is part of what its map is made of")
  func track() throws {
    let rows = (0..<20).map { "2024-01-10T00:0\($0 / 10):\($0 % 10)0Z,\(50 + $0).0,1\($0).0,30000" }
    func write(_ count: Int) throws {
      try folder.write(
        (["time,lat,lon,altitude_ft"] + rows.prefix(count)).joined(separator: "\n") + "\n",
        to: "stories/day.csv")
    }
    try write(20)
    try folder.write(
      """
      flightplot: 1
      title: T
      flights: [{id: a, route: [SVO, LED], track: day.csv}]
      map: {size: 320x200}
      """, to: "stories/d.yaml")
    func outcome() throws -> JobOutcome.Status? {
      let jobs = try InputList.jobs(of: ["\(folder.path)/stories/d.yaml"])
      _ = try BatchRun(jobs, options()).run()
      return folder.report("out/report.jsonl").first?.status
    }
    #expect(try outcome() == .done)
    #expect(try outcome() == .unchanged)
    try write(19)
    #expect(try outcome() == .done)
  }

  @Test("A theme's file is part of what a map is made of")
  func theme() throws {
    try folder.write("flightplot-theme: 1\nname: mine\nextends: print\n", to: "mine.yaml")
    var options = options()
    options.settings = ["theme": "\(folder.path)/mine.yaml"]
    #expect(try run(options).0.doneCount == 3)
    #expect(try run(options).0.unchangedCount == 3)
    try folder.write("flightplot-theme: 1\nname: mine\nextends: midnight\n", to: "mine.yaml")
    #expect(try run(options).0.doneCount == 3)
  }

  @Test(
    "Any number of workers and any division into shards give the same bytes",
    .timeLimit(.minutes(5)))
  func sameBytes() throws {
    var one = options("one")
    one.workerCount = 1
    _ = try run(one)
    var many = options("many")
    many.workerCount = 8
    _ = try run(many)
    for index in 1...3 {
      var part = options("parts")
      part.shard = Shard(index: index, count: 3)
      _ = try run(part)
    }
    let files = folder.files(in: "one")
    #expect(files.count == 3)
    #expect(folder.files(in: "many") == files)
    #expect(folder.files(in: "parts") == files)
    let merged = try ReportMerge.merge(in: "\(folder.path)/parts")
    #expect(merged.text == "5 jobs: 3 done, 2 failed")
    #expect(merged.failedIDs == ["c", "d"])
    #expect(folder.report("parts/report.jsonl").map(\.job) == [1, 2, 3, 4, 5])
    #expect(
      folder.report("parts/report.jsonl").map(\.inputSHA256)
        == folder.report("one/report.jsonl").map(\.inputSHA256))
  }

  @Test("What one shard made another run leaves as it is")
  func shardThenWhole() throws {
    var part = options()
    part.shard = Shard(index: 2, count: 2)
    #expect(try run(part).0.text == "2 jobs: 1 done, 1 failed")
    #expect(try run(options()).0.text == "5 jobs: 2 done, 1 unchanged, 2 failed")
  }

  @Test("No report of a shard is missed, and none of another division taken along")
  func merging() throws {
    var part = options()
    part.shard = Shard(index: 1, count: 3)
    _ = try run(part)
    let error = try #require(throws: FlightplotError.self) {
      try ReportMerge.merge(in: part.outputDir)
    }
    #expect(error.description == "error: reports of 2 of 3 shards are missing: 2, 3")
    part.shard = Shard(index: 1, count: 2)
    _ = try run(part)
    #expect(throws: FlightplotError.self) { try ReportMerge.merge(in: part.outputDir) }
    #expect(throws: FlightplotError.self) { try ReportMerge.merge(in: folder.path) }
  }

  @Test("Two jobs for one file: the later one fails and names the earlier")
  func collision() throws {
    try folder.write("route,id\nSVO-CCS,same\nHEL-TLL,same\n", to: "list.csv")
    let (_, report) = try run(options())
    #expect(report.map(\.status) == [.done, .failed])
    #expect(report[1].diagnostics.first?.message == "job 1 writes 'same.png' already")
  }

  @Test("No output leaves the folder, by name or by link")
  func confined() throws {
    try folder.write(
      """
      route,output,id
      HEL-TLL,../out.png,1
      HEL-TLL,/tmp/out.png,2
      HEL-TLL,a/../../b.png,3
      HEL-TLL,.flightplot/journal.png,4
      HEL-TLL,away/x.png,5
      HEL-TLL,,../../../6
      """, to: "list.csv")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/out", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/out/away", withDestinationPath: "\(folder.path)")
    let (summary, report) = try run(options())
    #expect(summary.failedCount == 5)
    #expect(
      report[4].diagnostics.first?.message
        == "'away/x.png' leads out of the output folder by a link")
    #expect(folder.bytes("x.png") == nil)
    #expect(report[5].outputs.map(\.path) == ["_._.._.._6.png"])
  }

  @Test("With failing fast nothing begins after a failure")
  func failFast() throws {
    var options = options()
    options.failsFast = true
    options.workerCount = 1
    let (summary, _) = try run(options)
    #expect(summary.text == "5 jobs: 2 done, 1 failed, 2 not begun")
  }

  @Test("With failing fast nothing begins after a file that cannot be written")
  func failFastWriting() throws {
    try folder.write("route,output\nHEL-TLL,a.png\nHEL-ARN,b.png\n", to: "list.csv")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/out/a.png", withIntermediateDirectories: true)
    var options = options()
    options.failsFast = true
    options.workerCount = 1
    let (summary, report) = try run(options)
    #expect(summary.text == "2 jobs: 0 done, 1 failed, 1 not begun")
    #expect(report.map(\.status) == [.failed])
  }

  @Test("A run that is stopped reports what it did")
  func stopped() throws {
    var options = options()
    options.workerCount = 1
    let count = Mutex(0)
    let jobs = try InputList.jobs(of: ["\(folder.path)/list.csv"])
    let summary = try BatchRun(jobs, options).run(shouldStop: {
      count.withLock {
        $0 += 1
        return $0 > 1
      }
    })
    #expect(summary.text == "5 jobs: 1 done, 4 not begun")
    #expect(folder.report("out/report.jsonl").map(\.id) == ["a"])
  }

  @Test("What a killed process left is cleared away, what a living one works on is not")
  func abandoned() throws {
    let host = Folder.hostName
    // No process has the largest number.
    try folder.write("half", to: "out/.flightplot-\(host)-4194304-1.part")
    try folder.write("half", to: "out/.flightplot-elsewhere-4194304-1.part")
    try folder.write("half", to: "out/.flightplot-\(host)-\(getpid())-999999.part")
    _ = try run(options())
    let left = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/out")
      .filter { $0.hasSuffix(".part") }
    #expect(
      left.sorted()
        == [
          ".flightplot-\(host)-\(getpid())-999999.part", ".flightplot-elsewhere-4194304-1.part",
        ].sorted())
  }

  @Test("A journal that is torn or full of rubbish costs work, not truth")
  func rubbish() throws {
    _ = try run(options())
    let files = folder.files(in: "out")
    let journal = String(
      decoding: try #require(folder.bytes("out/.flightplot/journal.txt")), as: UTF8.self)
    try folder.write("rubbish\n\n" + journal.dropLast(20), to: "out/.flightplot/journal.txt")
    let (summary, _) = try run(options())
    #expect(summary.doneCount + summary.unchangedCount == 3)
    #expect(summary.doneCount >= 1)
    #expect(folder.files(in: "out") == files)
  }

  @Test("Folders are searched in the order of names, below too, and keep their folders")
  func folders() throws {
    for name in ["b.yaml", "a/c.yml", ".hidden.yaml", "notes.txt", "a/z/d.yaml"] {
      try folder.write("title: x\n", to: "stories/\(name)")
    }
    // Nobody writes into it: a batch would wait for ever.
    #expect(mkfifo("\(folder.path)/stories/a/pipe.yml", 0o600) == 0)
    let jobs = try InputList.jobs(of: ["\(folder.path)/stories/"])
    #expect(jobs.map(\.id) == ["a/c", "a/z/d", "b"])
    let run = BatchRun(jobs, options())
    #expect(run.forecast.map(\.paths) == [["a/c.png"], ["a/z/d.png"], ["b.png"]])
    let matches = try InputList.jobs(of: ["\(folder.path)/stories/a/*.yml"])
    #expect(matches.map(\.id) == ["c"])
  }

  @Test("Fields of the name are read from the dossier")
  func fields() throws {
    try folder.write(
      """
      flightplot: 1
      title: A night of flights
      dateline: {place: Caracas, date: 2019-03-25}
      map: {theme: midnight}
      flights: [{id: a, route: [SVO, CCS]}]
      """, to: "story.yaml")
    var options = options()
    options.name = try NamePattern("{date}/{id}-{theme}-{size}.{format}")
    options.formats = [.png, .svg]
    let jobs = try InputList.jobs(of: ["\(folder.path)/story.yaml"])
    let run = BatchRun(jobs, options)
    #expect(
      run.forecast.map(\.paths) == [
        ["2019-03-25/story-midnight-1920x1080.png", "2019-03-25/story-midnight-1920x1080.svg"]
      ])
    options.settings = ["theme": "print"]
    #expect(BatchRun(jobs, options).forecast.first?.paths.first?.contains("-print-") == true)
  }

  @Test("An input that is not there is a job that fails")
  func missing() throws {
    let jobs = try InputList.jobs(of: ["\(folder.path)/nowhere.yaml"])
    let summary = try BatchRun(jobs, options()).run()
    #expect(summary.failedIDs == ["nowhere"])
    #expect(throws: FlightplotError.self) {
      try InputList.jobs(of: ["\(folder.path)/no*.yaml"])
    }
  }
}
