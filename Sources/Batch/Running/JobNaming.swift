internal import Diagnostics
internal import Flightplot

/// Gives the files of jobs their names.
struct JobNaming: Sendable {
  let options: BatchOptions

  /// - Throws: `FlightplotError` where the dossier cannot be read that a name depends on, or the
  ///   name will not do.
  func files(of job: BatchJob) throws(FlightplotError) -> [JobFile] {
    let formats = job.formats ?? options.formats
    if let output = job.output { return [try Self.file(output, formats: job.formats)] }
    let isRead = options.name.needsReading
    let fields = isRead ? try BatchFields(job, options) : BatchFields(of: job, options.settings)
    guard formats.count == 1 || options.name.tellsFormats else {
      throw FlightplotError(
        .usage, "files in \(formats.count) formats would have one name",
        hint: "put {format} into --name")
    }
    return try formats.map { format throws(FlightplotError) in
      let path = options.name.name { fields.value(of: $0, format: format) }
      try Self.check(path, format: format)
      return JobFile(format: format, path: path)
    }
  }

  /// The file that a manifest names.
  private static func file(
    _ output: String, formats: [OutputFormat]?
  ) throws(FlightplotError) -> JobFile {
    if let fault = OutputPath.fault(output) {
      throw FlightplotError(.usage, "the output “\(output.prefix(80))” \(fault)")
    }
    guard let format = OutputFormat(path: output) else {
      throw FlightplotError(
        .usage, "the output “\(output.prefix(80))” does not tell its format",
        hint: "end it in .png, .pdf or .svg")
    }
    guard formats == nil || formats == [format] else {
      throw FlightplotError(
        .usage,
        "the output “\(output.prefix(80))” ends in .\(format.rawValue), but the format is "
          + (formats ?? []).map(\.rawValue).joined(separator: ","))
    }
    return JobFile(format: format, path: output)
  }

  private static func check(_ path: String, format: OutputFormat) throws(FlightplotError) {
    if let fault = OutputPath.fault(path) {
      throw FlightplotError(.usage, "the name “\(path.prefix(80))” \(fault)")
    }
    guard OutputFormat(path: path) == format else {
      throw FlightplotError(
        .usage, "the name “\(path.prefix(80))” does not end in .\(format.rawValue)",
        hint: "end --name in .{format}")
    }
  }
}
