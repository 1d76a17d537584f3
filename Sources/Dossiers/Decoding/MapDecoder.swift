import Diagnostics
import Routes

/// Reads `map`: how the map is to be drawn.
struct MapDecoder {
  /// What `map` holds.
  struct Result {
    var options = MapOptions()
    var highlight: [MarkedText] = []
    var rings: [DossierRing] = []
    var points: [DossierPoint] = []
    var locations: [String: FileLocation] = [:]
  }

  private static let texts: [(String, WritableKeyPath<MapOptions, String?> & Sendable)] = [
    ("theme", \.theme), ("projection", \.projection), ("size", \.size), ("language", \.language),
    ("credit", \.credit),
    ("updated", \.updated), ("correction", \.correction), ("boundaries", \.boundaryNote),
    ("zoom", \.zoom),
  ]

  /// Keys whose value is text, or a list of numbers.
  private static let lists: [(String, WritableKeyPath<MapOptions, String?> & Sendable)] = [
    ("center", \.center), ("extent", \.extent),
  ]

  /// Keys of tracks on the map that are on or off.
  private static let switches: [(String, WritableKeyPath<MapOptions, Bool?> & Sendable)] = [
    ("profile", \.profile), ("times", \.times), ("rejected", \.rejected),
  ]

  private enum Switch: String, CaseIterable {
    case `true`, `false`
  }

  /// Hints for keys that belong under `map` and stand at the top.
  static let misplacedKeyHints = Dictionary(
    uniqueKeysWithValues: (texts.map(\.0) + lists.map(\.0) + [
      "units", "labels", "highlight", "inset", "north-arrow", "color", "rings", "points",
      "daylight", "track-color", "profile", "times", "rejected",
    ]).map {
      ($0, "it belongs under “map”")
    })

  private let log: FaultLog
  private let context: DecodingContext
  private let claims: ClaimDecoder

  init(_ context: DecodingContext, _ claims: ClaimDecoder) {
    log = context.log
    self.context = context
    self.claims = claims
  }

  func decode(_ node: MarkedNode?) -> Result {
    var result = Result()
    guard let node, let reader = MappingReader(node, name: "map", log: log) else { return result }
    for (key, path) in Self.texts {
      guard let text = reader.text(key) else { continue }
      result.options[keyPath: path] = text.text
      result.locations[key] = text.location
    }
    for (key, path) in Self.lists {
      guard let node = reader.node(key) else { continue }
      let words = node.items(key, log: log).compactMap { $0.text(key, log: log)?.text }
      guard !words.isEmpty else { continue }
      result.options[keyPath: path] = words.joined(separator: ", ")
      result.locations[key] = node.location
    }
    result.options.units = reader.word("units", as: DistanceUnit.self)
    result.options.inset = reader.word("inset", as: InsetChoice.self)
    result.options.northArrow = reader.word("north-arrow", as: NorthArrowChoice.self)
    if let labels = reader.node("labels") {
      for entry in labels.entries("labels", log: FaultLog()) ?? [] {
        result.locations["labels.\(entry.key)"] = entry.keyLocation
      }
      result.options.labels = self.labels(labels)
      result.locations["labels"] = labels.location
    }
    result.highlight = reader.items("highlight").compactMap { $0.text("highlight", log: log) }
    result.options.color = reader.word("color", as: FlightColoring.self)
    result.options.daylight = daylight(reader.text("daylight"))
    result.options.trackColor = reader.word("track-color", as: TrackColoring.self)
    for (key, path) in Self.switches {
      guard let word = reader.word(key, as: Switch.self) else { continue }
      result.options[keyPath: path] = word == .true
    }
    result.rings = RingDecoder(context).decode(reader.node("rings"))
    result.points = PointDecoder(context, claims).decode(reader.node("points"))
    reader.reportUnknownKeys(elsewhere: [
      "night": "write “daylight”", "colour": "write “color”",
      "track-colour": "write “track-color”",
    ])
    return result
  }

  /// An instant for which the sun's place is known.
  private func daylight(_ text: MarkedText?) -> ReportedTime? {
    guard let text else { return nil }
    do throws(TimeTextError) {
      let time = try ReportedTime(text.text)
      _ = try time.sun()
      return time
    } catch {
      log.error(.badMapOption, error.message, at: text.location, hint: error.hint)
      return nil
    }
  }

  private func labels(_ node: MarkedNode) -> [String: LabelOverride] {
    var labels: [String: LabelOverride] = [:]
    for entry in node.entries("labels", log: log) ?? [] {
      labels[entry.key] = label(entry.value, name: "label “\(entry.key)”")
    }
    return labels
  }

  private func label(_ node: MarkedNode, name: String) -> LabelOverride? {
    guard case .mapping = node.content else {
      if node.scalarText == "hide" { return .hide }
      if let side = node.scalarText.flatMap(LabelOverride.Side.init) {
        return .pin(side: side, offsetX: 0, offsetY: 0)
      }
      log.error(
        .badMapOption,
        "\(name) should be “hide”, a side such as “ne”, or {anchor: ne, offset: [6, -4]}",
        at: node.location)
      return nil
    }
    guard let reader = MappingReader(node, name: name, log: log) else { return nil }
    let side = reader.word("anchor", as: LabelOverride.Side.self)
    let offset = reader.node("offset").flatMap(offset) ?? (0, 0)
    reader.reportUnknownKeys()
    return .pin(side: side, offsetX: offset.0, offsetY: offset.1)
  }

  /// Points right and down.
  private func offset(_ node: MarkedNode) -> (Double, Double)? {
    let numbers = node.items("offset", log: log).compactMap { item in
      item.scalarText.flatMap(DecimalNumber.parse).flatMap { $0.magnitude <= 10_000 ? $0 : nil }
    }
    guard case .sequence(let items) = node.content, items.count == 2, numbers.count == 2 else {
      log.error(
        .badMapOption, "“offset” should be two numbers, points right and points down",
        at: node.location,
        hint: "offset: [6, -4]")
      return nil
    }
    return (numbers[0], numbers[1])
  }
}
