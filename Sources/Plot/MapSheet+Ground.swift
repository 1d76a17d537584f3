internal import Cartography
internal import Geo
internal import Layout

/// What of the ground depends on the story.
extension MapSheet {
  /// Whether a colour for the story's countries says something: not where it floods the land.
  ///
  /// - Parameter visible: how many cells of the grid each region takes.
  static func standsOut(
    _ story: Set<String>, _ data: GroundData, _ visible: [Int32: Int]
  ) -> Bool {
    var (land, own) = (0, 0)
    for (region, cells) in visible where region > 0 {
      land += cells
      if story.contains(data.countries[Int(region) - 1].code) { own += cells }
    }
    return Double(own) <= 0.7 * Double(land)
  }

  /// Cities of a regional map, unless their dots or their names are left out.
  static func cities(
    _ composer: MapComposer, _ data: GroundData, _ projector: MapProjector,
    _ overrides: LabelOverrides
  ) throws -> [LabelWish] {
    let request = composer.request
    guard data.reach.showsCities, request.draws(.cities), request.draws(.cityLabels) else {
      return []
    }
    let names = composer.marks.flatMap { [composer.wording.name($0), $0.stop.name] }
    let labels = CityLabels(
      projector: projector, style: composer.style, overrides: overrides,
      language: composer.wording.language)
    let local = composer.wording.language.countryNames
    let countries = data.countries.map { local[$0.code] ?? $0.name }
    return try labels.wishes(
      taken: names + countries, places: composer.marks.map(\.coordinate))
  }
}
