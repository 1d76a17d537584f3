import ArgumentParser
import Flightplot
import Routes

/// The options that `render` and `map` share: how the map is drawn.
struct DrawingOptions: ParsableArguments {
  @Option(
    help: """
      1920x1080 in pixels, or A4, A3 or letter, lying unless followed by -portrait. \
      (default: as the dossier says, else 1920x1080)
      """)
  var size: ArgumentText?

  @Option(
    help: """
      Pixels to the inch of a PNG; more of them make a finer picture, never larger type. \
      (default: 96 for sizes in pixels, 300 for paper)
      """)
  var dpi: Double?

  @Option(
    help: """
      newsprint, midnight, print, or a file of your own: a path with a slash or ending in .yaml; \
      see 'flightplot themes'. (default: as the dossier says, else newsprint)
      """)
  var theme: ArgumentText?

  @Option(
    help: """
      A projection that 'flightplot projections' lists, auto, or a definition: +proj=…, EPSG:n. \
      (default: as the dossier says, else auto)
      """)
  var projection: ArgumentText?

  @Option(
    help: "The place in the middle: latitude,longitude, a code or a name. (default: what fits)")
  var center: ArgumentText?

  @Option(
    help: ArgumentHelp(
      "Show this part of the Earth instead of the routes, in degrees.",
      valueName: "west,south,east,north"))
  var extent: ArgumentText?

  @Option(help: "How many times larger than what fits: 2 is closer, 0.5 shows more round it.")
  var zoom: ArgumentText?

  @Option(help: "The unit that leads: km, nm or mi. (default: as the dossier says, else km)")
  var units: DistanceUnit?

  @Option(
    help: """
      The language of country and city names, as ru or pt-BR; legend and figures stay English. \
      (default: as the dossier says, else en)
      """)
  var language: ArgumentText?

  @Option(
    help: """
      What tells one flight's line from another's: flight, none or auto, which is by route in \
      dossiers whose flights fly several; of recorded tracks altitude, speed, plain or auto, which \
      is the altitude of a single one. (default: as the dossier says, else auto)
      """)
  var color: LineColor?

  @Option(
    help: ArgumentHelp(
      """
      A range ring, as SVMI:3000km, or between two azimuths from north, as SVMI:1600NM:30-120. \
      May be repeated.
      """, valueName: "place:radius"))
  var ring: [ArgumentText] = []

  @Option(
    help: ArgumentHelp("Shade the night at this instant: 2019-03-23T12:00Z.", valueName: "time"))
  var daylight: ArgumentText?

  @Option(help: "Only these layers, with commas between them: \(LayerList.names).")
  var layers: LayerList?

  @Option(
    help: """
      Small maps in the corners: auto, none, locator (where on the globe the map lies), zoom \
      (places that crowd) or both. (default: as the dossier says, else auto)
      """)
  var inset: InsetChoice?

  @Option(
    help: """
      auto, where north is not up; always; or none. (default: as the dossier says, else auto)
      """)
  var northArrow: NorthArrowChoice?

  @Flag(
    help: """
      Leave out title, panels, legend, scale bar, insets, degrees round the edge and source line.
      """)
  var noFurniture = false

  @Flag(help: "Leave out the ground behind the map.")
  var transparent = false

  @Option(
    help: ArgumentHelp(
      "A GeoPackage or GeoJSON file of polygons with a column 'name', in place of the countries.",
      valueName: "file"))
  var atlas: ArgumentText?

  @Flag(name: .shortAndLong, help: "Tell which labels were left out for want of room.")
  var verbose = false

  /// The files that are read for drawing.
  var inputs: [String] { [theme, atlas].compactMap { $0?.text } }

  /// The options that were given, by name, for a batch.
  var settings: [String: String] {
    var settings: [String: String] = [:]
    settings["size"] = size?.text
    settings["dpi"] = dpi.map { "\($0)" }
    settings["theme"] = theme?.text
    settings["projection"] = projection?.text
    settings["center"] = center?.text
    settings["extent"] = extent?.text
    settings["zoom"] = zoom?.text
    settings["units"] = units?.rawValue
    settings["language"] = language?.text
    settings["color"] = color?.text
    settings["ring"] = ring.isEmpty ? nil : ring.map(\.text).joined(separator: ";")
    settings["daylight"] = daylight?.text
    settings["layers"] = layers?.layers.map(\.rawValue).sorted().joined(separator: ",")
    settings["inset"] = inset?.rawValue
    settings["north-arrow"] = northArrow?.rawValue
    settings["no-furniture"] = noFurniture ? "true" : nil
    settings["transparent"] = transparent ? "true" : nil
    settings["atlas"] = atlas?.text
    return settings
  }

  /// The options as the library takes them.
  func options() throws(FlightplotError) -> RenderOptions {
    var options = RenderOptions(
      dpi: dpi, theme: theme?.text, projection: projection?.text, units: units,
      language: language?.text, center: center?.text, extent: extent?.text, zoom: zoom?.text,
      layers: layers?.layers, hasFurniture: !noFurniture, inset: inset, northArrow: northArrow,
      isTransparent: transparent,
      atlas: atlas?.text)
    options.coloring = color?.flights
    options.trackColor = color?.tracks
    options.rings = ring.map(\.text)
    options.daylight = daylight?.text
    if let size { options.size = try PageSize(parsing: size.text) }
    return options
  }
}
