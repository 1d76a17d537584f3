internal import Diagnostics
internal import Flightplot

/// What a manifest may say of a job, the same as columns and as keys.
enum ManifestKeys {
  /// The keys beside the options of `render` and `brief`.
  static let own = ["route", "dossier", "make", "id", "title", "output", "format"]

  static let all = own + BatchProduct.allSettingNames

  /// A key as it was meant: case aside, spaces and low lines as hyphens, some other words.
  static func normalized(_ text: String) -> String {
    let plain = String(text.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
    return switch plain {
    case "routes": "route"
    case "formats": "format"
    case "rings": "ring"
    case "section": "sections"
    case "product": "make"
    case "colour": "color"
    case "centre": "center"
    default: plain
    }
  }

  /// A job as a manifest's row or line describes it.
  ///
  /// - Parameter folder: the manifest's, from which paths are taken; `nil` for the current one.
  static func job(
    _ values: [String: String], faults: [Diagnostic], at location: FileLocation, folder: String?
  ) -> BatchJob {
    var faults = faults
    func fault(_ message: String, hint: String? = nil) {
      faults.append(Diagnostic(.error, message, at: location, hint: hint))
    }
    var job = BatchJob(id: "", source: .routes(""), location: location)
    switch (values["route"], values["dossier"]) {
    case (let route?, nil):
      job.source = .routes(route)
      job.id = route
      job.title = values["title"]
    case (nil, let dossier?):
      let path = path(dossier, in: folder)
      job.source = .dossier(path: path)
      job.id = InputList.stem(of: path)
      if values["title"] != nil {
        fault("a dossier has its own title", hint: "leave title empty, or change the dossier")
      }
    case (nil, nil): fault("it names neither a route nor a dossier")
    case (_?, _?): fault("it names both a route and a dossier", hint: "leave one of them empty")
    }
    job.id = values["id"] ?? job.id
    if job.id.isEmpty { job.id = location.description }
    if let text = values["make"] {
      job.product = BatchProduct(rawValue: text.lowercased())
      if job.product == nil {
        fault("nothing is called “\(text.prefix(40))”", hint: "make a map or a briefing")
      }
    }
    job.output = values["output"]
    if let text = values["format"] {
      job.formats = text.split(separator: ",").compactMap { word in
        let format = OutputFormat(rawValue: word.lowercased().filter { $0 != " " })
        if format == nil {
          fault("there is no format “\(word.prefix(40))”", hint: "png, pdf or svg")
        }
        return format
      }
    }
    for name in BatchProduct.allSettingNames { job.settings[name] = values[name] }
    for name in ["theme", "atlas", "phrases"] {
      guard let wish = job.settings[name], name != "theme" || RenderOptions.isThemePath(wish) else {
        continue
      }
      job.settings[name] = path(wish, in: folder)
    }
    job.faults = faults
    return job
  }

  private static func path(_ path: String, in folder: String?) -> String {
    guard let folder, !path.hasPrefix("/") else { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }
}
