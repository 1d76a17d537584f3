internal import CAtlas
internal import Evidence
internal import Flightplot

/// The checksum of all that a job's files depend on, but for further files it reads and the fonts.
enum Fingerprint {
  static func key(
    of planned: PlannedJob, source: [UInt8], settings: [String: String], hasWorldFiles: Bool,
    environment: Environment
  ) -> String {
    let job = planned.job
    var digest = SHA256Digest()
    digest.add("flightplot \(FlightplotVersion.current)")
    digest.add(atlas)
    digest.add(environment.sourceDateEpoch ?? "")
    digest.add(planned.product.rawValue)
    switch job.source {
    // The folder counts: a theme's path is taken from it.
    case .dossier(let path): digest.add("dossier \(path)")
    case .routes: digest.add("routes")
    }
    digest.add("\(source.count)")
    digest.add(source)
    digest.add(job.title.map { "title \($0)" } ?? "")
    for name in settings.keys.sorted() {
      digest.add(name)
      digest.add(settings[name] ?? "")
    }
    for file in planned.files {
      digest.add(file.format.rawValue)
      digest.add(file.path)
    }
    digest.add(hasWorldFiles ? "world files" : "")
    return digest.hex()
  }

  /// The checksums of the embedded data, as `Resources/checksums.sha256` lists them.
  private static let atlas = String(
    decoding: UnsafeBufferPointer(
      start: flightplot_checksums_bytes(), count: flightplot_checksums_count()),
    as: UTF8.self)
}
