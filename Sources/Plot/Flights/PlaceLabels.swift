internal import Layout
internal import Themes

/// Wishes for the names of the places of the routes, or for their numbers.
struct PlaceLabels {
  let naming: PlaceNaming
  let style: MapStyle
  let wording: MapWording

  /// The wish of one place; `nil` for one that the list had no room for.
  ///
  /// - Parameter radius: of its symbol, in points.
  func wish(_ mark: PlaceMark, at point: Point, radius: Double) -> LabelWish? {
    let ground = style[.casing]
    let tag = wording.language.textTag
    let name = wording.name(mark)
    var wish = LabelWish(
      name: name,
      lines: [.init(name, style: style.text(.place, ground: ground), language: tag)],
      target: .point(point, radius: radius), priority: 0, isRequired: true,
      longestLeader: style.length(110), layer: MapLayer.placeLabels.rawValue)
    guard naming.isCrowded else {
      let details = wording.details(mark).map {
        LabelWish.Line($0, style: style.text(.placeDetail, ground: ground))
      }
      wish.alternatives = (0..<details.count).reversed().map { wish.lines + details.prefix($0) }
      wish.lines += details
      return wish
    }
    if naming.named.contains(mark.coordinate) {
      wish.longestLeader = style.length(60)
      return wish
    }
    guard let number = naming.numbers[mark.coordinate] else { return nil }
    var text = style.text(.placeDetail, ground: ground)
    text.weight = 700
    text.hasTabularFigures = true
    wish.lines = [.init("\(number)", style: text)]
    wish.priority = 1
    wish.longestLeader = style.length(30)
    return wish
  }
}
