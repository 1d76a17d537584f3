internal import Flightplot

/// The report of a run in the making: outcomes as they come, then all in the order of their jobs.
final class RunReport {
  private struct Line {
    var job: Int
    var offset: Int
    var length: Int
  }

  private let passing: LineFile
  private let path: String
  private var lines: [Line] = []
  private var end = 0

  /// - Parameter path: of the report to be.
  init(path: String) throws(FlightplotError) {
    self.path = path
    passing = try LineFile(path: Folder.passingPath(besides: path), name: path)
  }

  func add(_ outcome: JobOutcome) throws(FlightplotError) {
    let line = JSONLine.text(outcome)
    try passing.append(line)
    let length = line.utf8.count + 1
    lines.append(Line(job: outcome.job, offset: end, length: length))
    end += length
  }

  /// Gives up; the last report stays.
  func discard() { passing.remove() }

  /// Writes the whole report over the last one.
  func finish() throws(FlightplotError) {
    defer { passing.remove() }
    let sorted = try LineFile(path: Folder.passingPath(besides: path), name: path)
    do throws(FlightplotError) {
      var lines = lines.sorted { $0.job < $1.job }[...]
      while !lines.isEmpty {
        var chunk: [UInt8] = []
        while chunk.count < 1 << 18, let line = lines.popFirst() {
          chunk += passing.bytes(from: line.offset, count: line.length)
        }
        try sorted.append(chunk)
      }
      try sorted.flush()
      try sorted.rename(to: path)
    } catch {
      sorted.remove()
      throw error
    }
  }
}
