public import Flightplot

/// The reports of all shards as one.
public enum ReportMerge {
  /// Puts `report-1-of-N.jsonl` to `report-N-of-N.jsonl` of a folder together into `report.jsonl`.
  /// - Throws: `FlightplotError`: `noInput` where there are none or some are missing, `usage` where
  ///   there are sets of several N.
  public static func merge(in folder: String) throws(FlightplotError) -> BatchSummary {
    guard let names = Folder.names(in: folder) else {
      throw FlightplotError(.noInput, "cannot open the folder '\(folder)'")
    }
    let shards = names.compactMap(shard)
    let counts = Set(shards.map(\.count)).sorted()
    guard let count = counts.first else {
      throw FlightplotError(
        .noInput, "'\(folder)' holds no report of a shard",
        hint: "they are called report-1-of-8.jsonl and so on")
    }
    guard counts.count == 1 else {
      throw FlightplotError(
        .usage,
        "'\(folder)' holds reports of several divisions: into "
          + counts.map(String.init).joined(separator: " and "),
        hint: "remove those of the older one")
    }
    let missing = Set(1...count).subtracting(shards.map(\.index)).sorted()
    guard missing.isEmpty else {
      throw FlightplotError(
        .noInput,
        "reports of \(missing.count) of \(count) shards are missing: "
          + missing.prefix(10).map(String.init).joined(separator: ", ")
          + (missing.count > 10 ? " …" : ""))
    }
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let record = try BatchRecord(report: "\(base)/report.jsonl", jobCount: 0)
    for shard in shards.sorted(by: { $0.index < $1.index }) {
      let file = try LineFile(path: "\(base)/\(shard.reportName)")
      file.forEachLine { _, line in
        guard let outcome = JSONLine.value(JobOutcome.self, line) else { return }
        record.add(outcome) { _, _ in }
      }
    }
    return try record.finish()
  }

  private static func shard(_ name: String) -> Shard? {
    guard name.hasPrefix("report-"), name.hasSuffix(".jsonl") else { return nil }
    let parts = name.dropFirst(7).dropLast(6).split(separator: "-")
    guard parts.count == 3, parts[1] == "of" else { return nil }
    return Shard("\(parts[0])/\(parts[2])")
  }
}
