internal import Diagnostics
internal import Plot
internal import Routes
internal import Themes

/// What options and dossier wish for, decided: the options go before the dossier, and the dossier
/// before the program. A wrong wish of the dossier is a fault of its data, one of the options a
/// fault of usage.
extension FlightMap {
  func size(_ options: RenderOptions) throws(FlightplotError) -> PageSize {
    if let size = options.size { return size }
    guard plan.map.size != nil else { return .standard }
    return try decide("size", nil, plan.map.size, "", PageSize.init(parsing:))
  }

  func theme(_ options: RenderOptions) throws(FlightplotError) -> ThemeReading {
    if let wish = options.theme { return try Self.theme(wish, environment) }
    return try decide("theme", nil, plan.map.theme, "newsprint") { wish throws(FlightplotError) in
      try Self.theme(Self.themePath(wish, besides: file), environment)
    }
  }

  func projection(_ options: RenderOptions) throws(FlightplotError) -> String {
    try decide("projection", options.projection, plan.map.projection, "auto", Self.projection)
  }

  /// What is to be seen; an extent or a centre given as an option puts the dossier's choice of both
  /// aside.
  func framing(_ options: RenderOptions) throws(FlightplotError) -> MapFraming {
    var framing = MapFraming()
    let isOwn = options.extent != nil || options.center != nil
    func wish<Value>(
      _ key: String, _ option: String?, _ dossier: String?,
      _ make: (String) throws(FlightplotError) -> Value
    ) throws(FlightplotError) -> Value? {
      guard option != nil || dossier != nil else { return nil }
      return try decide(key, option, dossier, "", make)
    }
    framing.center = try wish(
      "center", options.center, isOwn ? nil : plan.map.center, FramingText.center)
    framing.extent = try wish(
      "extent", options.extent, isOwn ? nil : plan.map.extent, ExtentText.parse)
    framing.zoom = try wish("zoom", options.zoom, plan.map.zoom, FramingText.zoom) ?? 1
    return framing
  }

  /// Tells every wrong wish of a dossier in the same run as its other faults.
  ///
  /// - Parameter file: the dossier, in whose folder a theme's file is looked for.
  static func checkWishes(
    _ map: MapOptions, _ locations: [String: FileLocation], _ log: FaultLog, file: String,
    environment: Environment
  ) {
    func check<Value>(
      _ key: String, _ text: String?, _ make: (String) throws(FlightplotError) -> Value
    ) {
      guard let text else { return }
      do throws(FlightplotError) {
        _ = try make(text)
      } catch {
        for fault in error.diagnostics where fault.severity == .error {
          log.error(
            fault.code ?? .badMapOption, fault.message, at: fault.location ?? locations[key],
            hint: fault.hint)
        }
      }
    }
    check("size", map.size, PageSize.init(parsing:))
    check("theme", map.theme) { wish throws(FlightplotError) in
      let path = themePath(wish, besides: file)
      guard !Folder.isSpecial(path) else {
        throw FlightplotError(.noInput, "'\(wish)' is a pipe or a device, no file")
      }
      return try theme(path, environment)
    }
    check("projection", map.projection, projection)
    check("language", map.language, language)
    check("center", map.center, FramingText.center)
    check("extent", map.extent, ExtentText.parse)
    check("zoom", map.zoom, FramingText.zoom)
  }

  func language(_ options: RenderOptions) throws(FlightplotError) -> String {
    try decide("language", options.language, plan.map.language, "en", Self.language)
  }

  static func language(_ tag: String) throws(FlightplotError) -> String {
    do {
      try MapPlotter.checkLanguage(tag)
      return tag
    } catch let fault as MapFault {
      throw FlightplotError(.usage, fault.message, hint: fault.hint)
    } catch {
      throw FlightplotError(.internal, "the names cannot be read: \(error)")
    }
  }

  func decide<Value>(
    _ key: String, _ option: String?, _ dossier: String?, _ standard: String,
    _ make: (String) throws(FlightplotError) -> Value
  ) throws(FlightplotError) -> Value {
    guard option == nil, let dossier else { return try make(option ?? standard) }
    do throws(FlightplotError) {
      return try make(dossier)
    } catch {
      let location = mapLocations[key] ?? location
      throw FlightplotError(
        .data,
        error.diagnostics.map {
          Diagnostic($0.severity, $0.message, at: $0.location ?? location, hint: $0.hint)
        })
    }
  }

  private static func projection(_ text: String) throws(FlightplotError) -> String {
    do throws(MapFault) {
      try MapPlotter.checkProjection(text)
      return text
    } catch {
      guard !MapPlotter.isDefinition(text) else {
        throw FlightplotError(.usage, error.message, hint: error.hint)
      }
      let names = MapPlotter.projectionNames
      let begun = text.count > 2 ? names.first { $0.hasPrefix(text.lowercased()) } : nil
      let meant = begun ?? Spelling.nearest(to: text, among: names)
      throw FlightplotError(
        .usage, "there is no projection “\(text.prefix(60))”",
        hint: meant.map { "did you mean “\($0)”? 'flightplot projections' lists all" }
          ?? "auto chooses one; 'flightplot projections' lists the others")
    }
  }
}
