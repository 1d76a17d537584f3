internal import Cartography
internal import Evidence
internal import Layout
internal import Routes
internal import Themes
internal import Tracks

/// The line under the map: who said so, how it is projected, whose boundaries it shows.
struct SourceLine {
  static let boundaries =
    "Boundaries: Natural Earth 5.1.1, German point of view. Not an endorsement."

  static let ownBoundaries =
    "Boundaries: from the user's own atlas. Lakes: Natural Earth 5.1.1."

  /// GeoNames is under CC BY 4.0.
  static let cities = "Cities: GeoNames, CC BY 4.0."

  private let lines: [String]
  private let type: TextStyle
  let height: Double

  init(
    _ plan: FlightPlan, wording: MapWording, projection: String?, scaleVaries: Bool = false,
    hasCities: Bool = false, hasOwnAtlas: Bool, style: MapStyle, width: Double, margin: Double,
    measurer: some TextMeasurer
  ) {
    type = style.text(.footer)
    let text = Self.text(
      plan, wording, projection: projection, scaleVaries: scaleVaries, hasCities: hasCities,
      hasOwnAtlas: hasOwnAtlas)
    lines = TextWrapper.wrap(
      text, width: width - 2 * margin, style: type, measurer: measurer)
    height = Double(lines.count) * type.size * 1.38 + style.length(15)
  }

  /// - Parameter bottom: of the page.
  func items(
    bottom: Double, margin: Double, measurer: some TextMeasurer, style: MapStyle
  ) -> [Item] {
    lines.enumerated().map { index, line in
      let baseline = bottom - height + style.length(7.5) + type.size * (0.95 + 1.38 * Double(index))
      return .text(
        TextItem(
          line, style: type, origin: Point(x: margin, y: baseline),
          width: measurer.measure(line, style: type).width))
    }
  }

  private static func text(
    _ plan: FlightPlan, _ wording: MapWording, projection: String?, scaleVaries: Bool,
    hasCities: Bool, hasOwnAtlas: Bool
  ) -> String {
    var sentences: [String] = []
    let cited = plan.sourcesOnMap(wording)
    let list = plan.sources.enumerated().filter { cited.contains($1.id) }
      .map { "[\($0 + 1)] \(describe($1))" }
    if !list.isEmpty {
      sentences.append("Sources: \(list.joined(separator: "; ")).")
    }
    sentences += recordings(plan)
    if let credit = plan.map.credit { sentences.append(sentence(credit)) }
    if let updated = plan.map.updated { sentences.append(sentence("Updated \(updated)")) }
    if let correction = plan.map.correction {
      sentences.append("Correction: \(sentence(correction))")
    }
    if let projection { sentences.append("\(projection) projection.") }
    if scaleVaries { sentences.append("The scale varies too much for a scale bar.") }
    if hasCities { sentences.append(cities) }
    let standing = hasOwnAtlas ? ownBoundaries : boundaries
    sentences.append(plan.map.boundaryNote ?? standing)
    return sentences.joined(separator: " ")
  }

  /// More files than this are counted, not named.
  private static let mostFiles = 4

  /// The files of tracks that belong to no flight, and how much of them is shown.
  private static func recordings(_ plan: FlightPlan) -> [String] {
    guard !plan.recordings.isEmpty else { return [] }
    let sources = plan.recordings.map(\.track.source).reduce(into: [TrackSource]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let files = sources.prefix(mostFiles).map { source -> String in
      let name = source.file.split(separator: "/").last.map(String.init) ?? source.file
      return source.maker.map { "\(name) (\($0))" } ?? name
    }
    let rest = sources.count - files.count
    let names = files.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    let recorded = plan.recordings.reduce(0) { $0 + $1.track.recordedCount }
    let rejected = plan.recordings.reduce(0) { $0 + $1.track.rejected.count }
    var text = "Recorded track\(plan.recordings.count == 1 ? "" : "s"): \(names.prefix(300)), "
    text += "\(Wording.number(Double(recorded))) fix\(recorded == 1 ? "" : "es")"
    if rejected > 0 { text += ", \(Wording.number(Double(rejected))) left out as faulty" }
    return [text + "."]
  }

  /// The text with a full stop, unless it ends one already.
  private static func sentence(_ text: String) -> String {
    guard let last = text.last, !".!?…".contains(last) else { return text }
    return text + "."
  }

  private static func describe(_ source: Source) -> String {
    [source.name, source.medium].compactMap { $0 }.joined(separator: ", ")
  }
}
