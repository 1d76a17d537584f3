internal import Cartography
internal import Geo
internal import Layout
internal import Themes

/// Wishes for the names of countries and seas.
struct AreaLabels {
  let data: GroundData
  let projector: MapProjector
  let style: MapStyle
  let overrides: LabelOverrides
  var language = MapLanguage.english

  /// - Parameter visible: how many cells of the grid each country takes, by its region.
  func countries(
    highlighted: Set<String>, visible: [Int32: Int], cell: Double
  ) -> [LabelWish] {
    data.countries.enumerated().compactMap { index, country in
      let region = Int32(index + 1)
      let isStory = highlighted.contains(country.code)
      let area = Double(visible[region] ?? 0) * cell * cell
      // Even the shortest name needs some 30 × 8 pt.
      guard area > style.length(14) * style.length(14), country.status != "disputed" else {
        return nil
      }
      let role: TypeRole = isStory ? .storyCountry : .country
      var text = style.text(role, ground: style[isStory ? .highlight : .land])
      if !isStory { text = sized(text, rank: country.labelRank, area: area) }
      let local = language.countryNames[country.code] ?? country.name
      let name = CapitalLetters.of(local, language: language.tag)
      return overrides.apply(
        to: LabelWish(
          name: local, lines: [line(name, text)],
          alternatives: alternatives(name, text, isStory: isStory),
          target: .region(region, preferred: point(country.label)),
          priority: isStory ? 20 : 40 + country.labelRank,
          layer: MapLayer.countryLabels.rawValue), aliases: [country.name])
    }
  }

  private func line(_ text: String, _ type: TextStyle) -> LabelWish.Line {
    LabelWish.Line(text, style: type, language: language.textTag)
  }

  func seas() -> [LabelWish] {
    data.seas.compactMap { sea in
      guard let anchor = point(sea.label) else { return nil }
      let width = sea.width.radians * projector.view.scale
      let isOcean = sea.rank <= 1
      // Small waters are named on maps of their own surroundings, not of the hemisphere.
      guard sea.rank < 3 || width > style.length(sea.rank < 4 ? 48 : 90) else { return nil }
      let text = style.text(isOcean ? .ocean : .sea)
      // A name much longer than its water would seem to belong to the neighbours too.
      let needed = Double(sea.name.count) * text.size * 0.56
      guard width * 1.15 > needed * 0.55 else { return nil }
      let broken = TextWrapper.halves(sea.name).map { $0.map { LabelWish.Line($0, style: text) } }
      let whole = [LabelWish.Line(sea.name, style: text)]
      let prefersWhole = width * 1.15 > needed
      let first = prefersWhole ? whole : broken ?? []
      guard !first.isEmpty else { return nil }
      return overrides.apply(
        to: LabelWish(
          name: sea.name, lines: first,
          alternatives: prefersWhole ? [broken].compactMap { $0 } : [],
          target: .water(anchor, reach: min(width * 0.3, style.length(170))),
          priority: isOcean ? 30 : 40 + sea.rank, isUnique: true, layer: MapLayer.seaLabels.rawValue
        ))
    }
  }

  /// Names of great countries larger, of small ones smaller.
  private func sized(_ text: TextStyle, rank: Int, area: Double) -> TextStyle {
    var text = text
    let side = area.squareRoot()
    let factor = side > style.length(190) ? 1.18 : side < style.length(60) || rank > 5 ? 0.9 : 1
    text.size = max(7, text.size * factor)
    text.letterSpacing *= factor
    return text
  }

  /// In two lines, then with less air between the letters and smaller.
  private func alternatives(
    _ name: String, _ text: TextStyle, isStory: Bool
  ) -> [[LabelWish.Line]] {
    var tight = text
    tight.size = max(7, text.size * 0.86)
    tight.letterSpacing = tight.size * 0.05
    let halves = TextWrapper.halves(name)
    var result: [[LabelWish.Line]] = []
    if let halves { result.append(halves.map { line($0, text) }) }
    result.append([line(name, tight)])
    if let halves { result.append(halves.map { line($0, tight) }) }
    return result
  }

  private func point(_ c: Coordinate?) -> Point? {
    guard let c, let (x, y) = projector.point(c) else { return nil }
    let frame = projector.view.frame
    guard x > frame.minX, x < frame.maxX, y > frame.minY, y < frame.maxY else { return nil }
    return Point(x: x, y: y)
  }
}
