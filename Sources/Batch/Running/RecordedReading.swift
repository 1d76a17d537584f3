internal import Diagnostics
internal import Evidence
internal import Flightplot
internal import Synchronization

/// Reads a job's files and remembers which, so that a later run can tell whether they changed.
final class RecordedReading: Sendable {
  private let base: Environment
  private let found = Mutex<Found>(Found())

  private struct Found {
    var source: (path: String, bytes: [UInt8])?
    var inputs: [Journal.Input] = []
  }

  init(_ base: Environment) { self.base = base }

  /// What was read beside the source.
  var inputs: [Journal.Input] { found.withLock(\.inputs) }

  /// The bytes of the dossier, or of the route.
  func source(of job: BatchJob) throws(FlightplotError) -> [UInt8] {
    switch job.source {
    case .routes(let text): return Array(text.utf8)
    case .dossier(let path):
      let bytes = try read(path, FlightMap.largestDossier)
      found.withLock { $0.source = (path, bytes) }
      return bytes
    }
  }

  /// Remembers a file that the drawing reads by itself.
  func record(_ path: String?) throws(FlightplotError) {
    guard let path else { return }
    let input = Journal.Input(
      path: path, sha256: SHA256Digest.hex(of: try read(path, 1 << 30)))
    found.withLock { $0.inputs.append(input) }
  }

  /// The outside world, seen through this: the source is not read twice.
  var environment: Environment {
    Environment(sourceDateEpoch: base.sourceDateEpoch) { path, limit throws(InputFault) in
      if let bytes = self.found.withLock({ $0.source?.path == path ? $0.source?.bytes : nil }) {
        return bytes
      }
      let bytes = try self.base.readFile(path, limit)
      let input = Journal.Input(path: path, sha256: SHA256Digest.hex(of: bytes))
      self.found.withLock { if !$0.inputs.contains(input) { $0.inputs.append(input) } }
      return bytes
    }
  }

  private func read(_ path: String, _ limit: Int) throws(FlightplotError) -> [UInt8] {
    do throws(InputFault) {
      return try base.readFile(path, limit)
    } catch {
      throw FlightplotError(error)
    }
  }
}
