internal import Layout

/// How a map's page is divided: title, map, source line.
struct PageParts {
  let title: TitleBlock
  /// Where the map is.
  var frame: Rect
  /// Room kept for the source line.
  let sourceHeight: Double
  /// The heights of tracks, below the map.
  private(set) var profile: [Item] = []
  /// What had to be left out, one sentence each.
  private(set) var warnings: [String] = []

  /// - Parameter sourceHeight: of the source line; by default room for the longest that there may be.
  init(_ composer: MapComposer, sourceHeight: Double? = nil) {
    let size = composer.request.size
    guard composer.request.hasFurniture else {
      title = TitleBlock(
        composer.plan.untitled, style: composer.style, page: size, margin: 0,
        measurer: composer.measurer)
      frame = Rect(x: 0, y: 0, width: size.width, height: size.height)
      self.sourceHeight = 0
      return
    }
    title = TitleBlock(
      composer.plan, references: composer.wording.reference(composer.plan.subtitleSources),
      style: composer.style, page: size, margin: composer.margin,
      measurer: composer.measurer)
    // The projection's name is not known yet; the longest keeps the line's height.
    let longest = Self.sourceLine(
      composer, projection: "Lambert azimuthal equal-area", scaleVaries: true, hasCities: true)
    self.sourceHeight = sourceHeight ?? longest.height
    frame = Rect(
      x: 0, y: title.height, width: size.width,
      height: max(40, size.height - title.height - self.sourceHeight))
    addProfile(composer)
  }

  /// The least that a profile leaves to the map, as a share of the page.
  private static let leastMap = 0.4

  private mutating func addProfile(_ composer: MapComposer) {
    guard composer.request.tracks.hasProfile, composer.request.draws(.tracks) else { return }
    let style = composer.style
    guard
      let profile = HeightProfile(
        composer.tracks, style: style, measurer: composer.measurer, wording: composer.wording)
    else { return }
    let size = composer.request.size
    let height = HeightProfile.height(size, style: style)
    let gap = style.length(12)
    guard frame.height - height - gap >= size.height * Self.leastMap,
      frame.width - 2 * composer.margin >= style.length(260)
    else {
      warnings.append("the page is too small for the profile of heights")
      return
    }
    frame.height -= height + gap
    self.profile = profile.items(
      in: Rect(
        x: composer.margin, y: frame.maxY + gap, width: size.width - 2 * composer.margin,
        height: height))
  }

  /// - Parameters:
  ///   - scaleVaries: whether there is no scale bar because of that.
  ///   - hasCities: whether cities of the gazetteer are on the map.
  func source(
    _ composer: MapComposer, projection: String, scaleVaries: Bool, hasCities: Bool
  ) -> (items: [Item], height: Double) {
    let line = Self.sourceLine(
      composer, projection: projection, scaleVaries: scaleVaries, hasCities: hasCities)
    let items = line.items(
      bottom: composer.request.size.height, margin: composer.margin, measurer: composer.measurer,
      style: composer.style)
    return (items, line.height)
  }

  private static func sourceLine(
    _ composer: MapComposer, projection: String, scaleVaries: Bool, hasCities: Bool
  ) -> SourceLine {
    SourceLine(
      composer.plan, wording: composer.wording, projection: projection, scaleVaries: scaleVaries,
      hasCities: hasCities,
      hasOwnAtlas: composer.atlas.isOwn,
      style: composer.style, width: composer.request.size.width, margin: composer.margin,
      measurer: composer.measurer)
  }
}
