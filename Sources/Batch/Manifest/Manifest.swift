internal import Diagnostics
internal import Flightplot
internal import Foundation

/// A list of jobs in a file: CSV with a row of names, or JSON Lines.
enum Manifest {
  /// The most that is read of one, in bytes.
  static let largest = 256_000_000

  /// Endings by which a file is taken for a manifest.
  static let endings = [".csv", ".tsv", ".jsonl", ".ndjson"]

  /// The jobs, faulty ones with their faults.
  /// - Throws: `FlightplotError`: `data` for a file that is no text, a column nobody knows.
  static func jobs(_ bytes: [UInt8], file: String) throws(FlightplotError) -> [BatchJob] {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw FlightplotError(
        .data,
        [Diagnostic(.error, "it is not in UTF-8", at: FileLocation(file: file, line: 1))])
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = bytes[(hasMark ? 3 : 0)...]
    let folder = file.contains("/") ? Folder.of(file) : nil
    let isJSON = file.hasSuffix(".jsonl") || file.hasSuffix(".ndjson")
    return isJSON ? lines(content, file, folder) : try rows(content, file, folder)
  }

  // MARK: CSV

  private static func rows(
    _ bytes: ArraySlice<UInt8>, _ file: String, _ folder: String?
  ) throws(FlightplotError) -> [BatchJob] {
    var scanner = CSVScanner(bytes)
    guard let head = scanner.next() else {
      throw FlightplotError(
        .data,
        [
          Diagnostic(
            .error, "the manifest is empty", at: FileLocation(file: file, line: 1),
            hint: "its first line names the columns, as route,title,output")
        ])
    }
    let columns = try columns(head, file)
    var jobs: [BatchJob] = []
    while let row = scanner.next() {
      jobs.append(job(row, columns, file, folder))
    }
    return jobs
  }

  private static func columns(
    _ head: CSVScanner.Row, _ file: String
  ) throws(FlightplotError) -> [String] {
    let location = FileLocation(file: file, line: head.line)
    let names = head.cells.map(ManifestKeys.normalized)
    var faults: [Diagnostic] = []
    for (index, name) in names.enumerated() {
      if !ManifestKeys.all.contains(name) {
        faults.append(
          Diagnostic(
            .error, "there is no column “\(head.cells[index].prefix(60))”", at: location,
            hint: Spelling.hint(for: name, among: ManifestKeys.all)))
      } else if names[..<index].contains(name) {
        faults.append(Diagnostic(.error, "two columns are called “\(name)”", at: location))
      }
    }
    if !names.contains("route"), !names.contains("dossier"), faults.isEmpty {
      faults.append(
        Diagnostic(
          .error, "no column is called route or dossier", at: location,
          hint: "the first line names the columns, as route,title,output"))
    }
    guard faults.isEmpty else { throw FlightplotError(.data, faults) }
    return names
  }

  private static func job(
    _ row: CSVScanner.Row, _ columns: [String], _ file: String, _ folder: String?
  ) -> BatchJob {
    let location = FileLocation(file: file, line: row.line)
    var faults: [Diagnostic] = []
    if row.isOpen {
      faults.append(Diagnostic(.error, "a quoted cell is never closed", at: location))
    } else if row.cells.count != columns.count {
      faults.append(
        Diagnostic(
          .error, "the row has \(row.cells.count) cells, the first one \(columns.count)",
          at: location, hint: "quote cells with a delimiter in them: \"SVO-CCS,JFK-LHR\""))
    }
    var values: [String: String] = [:]
    for (name, cell) in zip(columns, row.cells) where !cell.isEmpty { values[name] = cell }
    return ManifestKeys.job(values, faults: faults, at: location, folder: folder)
  }

  // MARK: JSON Lines

  private static func lines(
    _ bytes: ArraySlice<UInt8>, _ file: String, _ folder: String?
  ) -> [BatchJob] {
    var jobs: [BatchJob] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      jobs.append(job(line, FileLocation(file: file, line: number), folder))
    }
    return jobs
  }

  private static func job(
    _ line: ArraySlice<UInt8>, _ location: FileLocation, _ folder: String?
  ) -> BatchJob {
    guard let members = try? JSONDecoder().decode([String: JSONScalar].self, from: Data(line))
    else {
      return ManifestKeys.job(
        [:],
        faults: [
          Diagnostic(
            .error, "the line is no JSON object of texts, numbers and yes or no", at: location,
            hint: "write {\"route\": \"SVO-CCS\", \"size\": \"640x400\"}")
        ], at: location, folder: folder)
    }
    var faults: [Diagnostic] = []
    var values: [String: String] = [:]
    for key in members.keys.sorted() {
      let name = ManifestKeys.normalized(key)
      if !ManifestKeys.all.contains(name) {
        faults.append(
          Diagnostic(
            .error, "there is no key “\(key.prefix(60))”", at: location,
            hint: Spelling.hint(for: name, among: ManifestKeys.all)))
      }
      values[name] = members[key]?.text
    }
    return ManifestKeys.job(values, faults: faults, at: location, folder: folder)
  }
}
