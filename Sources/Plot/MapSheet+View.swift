internal import Cartography
internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// The fitting of a sheet's view, and which places it shows.
extension MapSheet {
  static func fit(
    _ composer: MapComposer, _ frame: Rect, _ content: SheetContent, _ naming: PlaceNaming,
    isInset: Bool
  ) throws -> MapView {
    let style = composer.style
    if isInset { return try insetView(frame, content, style) }
    let isBare = !composer.request.hasFurniture
    let framing = composer.request.framing
    var padding = ViewFitter.Padding(
      horizontal: min(style.length(150), frame.width * 0.2),
      top: min(style.length(isBare ? 50 : 62), frame.height * 0.16),
      bottom: min(style.length(isBare ? 50 : 80), frame.height * 0.2))
    if naming.isTiny {
      // Room for a number beside the outermost symbols; on a low map they stand left and right.
      let isLow = frame.width > frame.height * 1.6
      let upright = isLow ? frame.height * 0.09 : min(style.length(34), frame.height * 0.14)
      padding = .init(
        horizontal: min(style.length(44), frame.width * 0.16), top: upright, bottom: upright)
    }
    var fitter = ViewFitter(
      projection: composer.projection, center: framing.center, extent: framing.extent,
      zoom: framing.zoom, frame: Frame(frame), padding: padding)
    // Circuits round an airfield are worth a map of their own.
    if composer.plan.flights.isEmpty, !composer.tracks.tracks.isEmpty {
      fitter.smallestExtent = 1.5 / 6371.0
      fitter.loneExtent = (composer.tracks.isStanding ? 120 : 1.5) / 6371.0
    }
    do {
      return try fitter.fit(Self.content(composer, naming))
    } catch {
      throw MapFault(error.message, hint: error.hint)
    }
  }

  /// Places of one neighbourhood and the lines between them, from above.
  static func insetView(
    _ frame: Rect, _ content: SheetContent, _ style: MapStyle
  ) throws -> MapView {
    let fitter = ViewFitter(
      projection: Projection.named("lambert-azimuthal"), frame: Frame(frame),
      padding: .init(
        horizontal: min(style.length(58), frame.width * 0.24),
        top: min(style.length(34), frame.height * 0.2),
        bottom: min(style.length(40), frame.height * 0.24)),
      // A quarter of an hour's drive: two airfields of one town still stand apart.
      smallestExtent: 12 / 6371.0)
    do {
      return try fitter.fit(
        ViewContent(
          lines: content.innerBundles.map(\.coordinates),
          places: content.marks.map { ViewContent.Place($0.coordinate) }))
    } catch {
      throw MapFault(error.message, hint: error.hint)
    }
  }

  /// What the view has to hold: the lines, and the places with their names.
  static func content(_ composer: MapComposer, _ naming: PlaceNaming) -> ViewContent {
    let marks = composer.marks
    // In a crowd the names find their places where they can.
    let isNamed = marks.count <= 25 && composer.request.draws(.placeLabels)
    let places = marks.map { mark -> ViewContent.Place in
      guard isNamed, !naming.isTiny, naming.numbers[mark.coordinate] == nil else {
        return ViewContent.Place(mark.coordinate)
      }
      let name = composer.style.text(.place)
      let detail = composer.style.text(.placeDetail)
      let details = naming.numbers.isEmpty ? composer.wording.details(mark) : []
      let widths =
        [composer.measurer.measure(composer.wording.name(mark), style: name).width]
        + details.map { composer.measurer.measure($0, style: detail).width }
      return ViewContent.Place(
        mark.coordinate, labelWidth: widths.max() ?? 0,
        labelHeight: 1.1 * (name.size + detail.size * Double(details.count)))
    }
    let options = composer.plan.map
    return ViewContent(
      lines: composer.bundles.map(\.coordinates) + options.rings.flatMap(\.linesToFit)
        + composer.tracks.linesToFit,
      places: places + options.points.map { ViewContent.Place($0.place.coordinate) }
        + composer.tracks.ends.map { ViewContent.Place($0.coordinate) })
  }

  /// The places that the view shows: all, unless somebody else has chosen what is to be seen.
  static func visible(
    _ marks: [PlaceMark], _ projector: MapProjector, _ framing: MapFraming
  ) throws(MapFault) -> [PlaceMark] {
    let view = projector.view
    if framing.center == nil, framing.extent == nil {
      for mark in marks where projector.point(mark.coordinate) == nil {
        throw MapFault(
          "the \(view.projection.title) projection cannot show \(mark.stop.name)",
          hint: "choose another, or auto")
      }
    }
    if framing == .automatic { return marks }
    // Half a symbol at the edge would say that the map ends at the place.
    let inner = view.frame.expanded(by: -4)
    return marks.filter { mark in
      projector.point(mark.coordinate).map { x, y in
        x > inner.minX && x < inner.maxX && y > inner.minY && y < inner.maxY
      } ?? false
    }
  }

  /// A reference system is made for a part of the Earth; elsewhere it may distort at will.
  static func unsuited(_ projection: Projection, _ marks: [PlaceMark]) -> [String] {
    guard let area = projection.area else { return [] }
    let outside = marks.filter { !area.bounds.contains($0.coordinate) }.map(\.stop.name)
    guard let first = outside.first else { return [] }
    let others = outside.count > 1 ? " and \(outside.count - 1) more" : ""
    let name = area.name.prefix { $0 != ":" && $0 != "." }.prefix(80)
    return [
      "\(projection.name) is made for \(name): \(first)\(others) outside it may look distorted"
    ]
  }

  static func outside(_ count: Int, of all: Int) -> [String] {
    switch count {
    case 0: []
    case all: ["no stop lies on the map as it is framed"]
    default: ["\(count) of \(all) stops \(count == 1 ? "lies" : "lie") outside the map"]
    }
  }
}

extension Frame {
  fileprivate init(_ rect: Rect) {
    self.init(minX: rect.minX, minY: rect.minY, maxX: rect.maxX, maxY: rect.maxY)
  }
}
