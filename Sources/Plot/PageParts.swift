internal import Layout

/// How a map's page is divided: title, map, source line.
struct PageParts {
  let title: TitleBlock
  /// Where the map is.
  var frame: Rect
  /// Room kept for the source line.
  let sourceHeight: Double

  /// - Parameter sourceHeight: of the source line; by default room for the longest that there may be.
  init<M>(_ composer: MapComposer<M>, sourceHeight: Double? = nil) {
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
  }

  /// - Parameters:
  ///   - scaleVaries: whether there is no scale bar because of that.
  ///   - hasCities: whether cities of the gazetteer are on the map.
  func source<M>(
    _ composer: MapComposer<M>, projection: String, scaleVaries: Bool, hasCities: Bool
  ) -> (items: [Item], height: Double) {
    let line = Self.sourceLine(
      composer, projection: projection, scaleVaries: scaleVaries, hasCities: hasCities)
    let items = line.items(
      bottom: composer.request.size.height, margin: composer.margin, measurer: composer.measurer,
      style: composer.style)
    return (items, line.height)
  }

  private static func sourceLine<M>(
    _ composer: MapComposer<M>, projection: String, scaleVaries: Bool, hasCities: Bool
  ) -> SourceLine {
    SourceLine(
      composer.plan, wording: composer.wording, projection: projection, scaleVaries: scaleVaries,
      hasCities: hasCities,
      hasOwnAtlas: composer.atlas.isOwn,
      style: composer.style, width: composer.request.size.width, margin: composer.margin,
      measurer: composer.measurer)
  }
}
