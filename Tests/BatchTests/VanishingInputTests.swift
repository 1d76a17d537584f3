import Diagnostics
import Flightplot
import Foundation
import Synchronization
import Testing

@testable import Batch

/// Inputs that are there when the batch is listed and gone when their turn comes.
@Suite("Inputs that vanish")
struct VanishingInputTests {
  private let folder: BatchFolder

  init() throws {
    folder = try BatchFolder()
    for name in ["a", "b", "c"] {
      try folder.write(
        """
        flightplot: 1
        title: Flight \(name)
        map: {size: 320x200, theme: ./mine.yaml}
        flights: [{id: \(name), route: [SVO, CCS]}]
        """, to: "stories/\(name).yaml")
    }
    try folder.write(
      "flightplot-theme: 1\nname: mine\nextends: print\n", to: "stories/mine.yaml")
  }

  private var options: BatchOptions {
    BatchOptions(outputDir: "\(folder.path)/out", workerCount: 2)
  }

  private func listed() throws -> [BatchJob] {
    try InputList.jobs(of: ["\(folder.path)/stories"]).filter { $0.id != "mine" }
  }

  @Test("The job fails and says so; its neighbours are done, its older file stays whole")
  func dossier() throws {
    let run = BatchRun(try listed(), options)
    #expect(try run.run().doneCount == 3)
    let before = folder.files(in: "out")
    var forced = options
    forced.isForced = true
    let again = BatchRun(try listed(), forced)
    try FileManager.default.removeItem(atPath: "\(folder.path)/stories/b.yaml")
    #expect(try again.run().failedIDs == ["b"])
    let report = folder.report("out/report.jsonl")
    #expect(report.map(\.status) == [.done, .failed, .done])
    #expect(
      report[1].diagnostics.map(\.message) == ["there is no file '\(folder.path)/stories/b.yaml'"])
    #expect(report[1].outputs == [])
    #expect(folder.files(in: "out") == before)
  }

  @Test("A theme that vanishes fails those that ask for it, each with its name")
  func theme() throws {
    let run = BatchRun(try listed(), options)
    try FileManager.default.removeItem(atPath: "\(folder.path)/stories/mine.yaml")
    #expect(try run.run().failedCount == 3)
    for outcome in folder.report("out/report.jsonl") {
      #expect(outcome.diagnostics.first?.message.contains("mine.yaml") == true)
    }
    #expect(folder.files(in: "out").isEmpty)
  }

  @Test("A disk that fails in the middle of reading is told, and nothing is left behind")
  func breaking() throws {
    let reads = Mutex(0)
    var options = options
    options.workerCount = 1
    options.environment = Environment { path, limit throws(InputFault) in
      let isFirst = reads.withLock { count in
        if path.hasSuffix("b.yaml") { count += 1 }
        return count == 1 && path.hasSuffix("b.yaml")
      }
      if isFirst {
        throw InputFault(
          .readFault, [Diagnostic(.error, "reading '\(path)' broke off: Input/output error")])
      }
      return try WholeFile.read(path, limit: limit)
    }
    #expect(try BatchRun(listed(), options).run().failedIDs == ["b"])
    #expect(folder.files(in: "out").keys.sorted() == ["a.png", "c.png"])
    let second = try BatchRun(listed(), options).run()
    #expect((second.doneCount, second.unchangedCount) == (1, 2))
    let left = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/out")
    #expect(left.filter { $0.hasSuffix(".part") } == [])
  }
}
