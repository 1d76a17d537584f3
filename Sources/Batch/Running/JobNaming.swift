internal import Diagnostics
internal import Flightplot

/// Gives the files of jobs their names.
struct JobNaming: Sendable {
  let options: BatchOptions

  /// - Throws: `FlightplotError` where the dossier cannot be read that a name depends on, or the
  ///   name will not do.
  func files(of job: BatchJob, _ product: BatchProduct) throws(FlightplotError) -> [JobFile] {
    let formats = job.formats ?? options.formats ?? product.standardFormats
    let pattern = options.name ?? .standard(for: product)
    if let output = job.output { return [try file(output, product, formats: job.formats)] }
    let fields =
      pattern.needsReading
      ? try BatchFields(job, product, options) : BatchFields(of: job, product, options.settings)
    guard formats.count == 1 || pattern.tellsFormats else {
      throw FlightplotError(
        .usage, "files in \(formats.count) formats would have one name",
        hint: "put {format} into --name")
    }
    return try formats.map { format throws(FlightplotError) in
      let path = pattern.name { fields.value(of: $0, format: format) }
      try Self.check(path, format: format)
      return try Self.file(path, format, product)
    }
  }

  /// The file that a manifest names.
  private func file(
    _ output: String, _ product: BatchProduct, formats: [OutputFormat]?
  ) throws(FlightplotError) -> JobFile {
    if let fault = OutputPath.fault(output) {
      throw FlightplotError(.usage, "the output “\(output.prefix(80))” \(fault)")
    }
    guard let format = OutputFormat(path: output) else {
      throw FlightplotError(
        .usage, "the output “\(output.prefix(80))” does not tell its format",
        hint: product == .map ? "end it in .png, .pdf or .svg" : "end it in .pdf or .png")
    }
    guard formats == nil || formats == [format] else {
      throw FlightplotError(
        .usage,
        "the output “\(output.prefix(80))” ends in .\(format.rawValue), but the format is "
          + (formats ?? []).map(\.rawValue).joined(separator: ","))
    }
    return try Self.file(output, format, product)
  }

  private static func file(
    _ path: String, _ format: OutputFormat, _ product: BatchProduct
  ) throws(FlightplotError) -> JobFile {
    guard product == .map || format != .svg else {
      throw FlightplotError(.usage, "a briefing is a PDF or PNG pictures, not an SVG")
    }
    return JobFile(format: format, path: path)
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
