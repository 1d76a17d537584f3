internal import Layout
internal import Routes
internal import Themes

/// Title and subtitle over the map.
struct TitleBlock {
  private(set) var items: [Item] = []
  /// From the page's top to the map's.
  private(set) var height: Double

  /// - Parameter margin: left and right of the text, in points.
  init(
    _ plan: FlightPlan, style: MapStyle, width: Double, margin: Double, measurer: some TextMeasurer
  ) {
    guard let title = plan.title, !title.isEmpty else {
      height = 0
      return
    }
    let room = width - 2 * margin
    let bar = Rect(
      x: margin, y: style.length(17), width: style.length(42), height: style.length(3.6))
    items.append(.path(PathItem(.rectangle(bar), fill: style[.accent])))
    var y = bar.maxY + style.length(8)
    func add(_ text: String, _ type: TextStyle, to items: inout [Item]) {
      for line in TextWrapper.wrap(text, width: room, style: type, measurer: measurer) {
        let extent = measurer.measure(line, style: type)
        items.append(
          .text(
            TextItem(
              line, style: type, origin: Point(x: margin, y: y + type.size * 0.93),
              width: extent.width)))
        y += type.size * 1.24
      }
    }
    add(title, Self.fitted(title, style.text(.title), room * 2, measurer), to: &items)
    if let subtitle = plan.subtitle ?? Self.dateline(plan) {
      y += style.length(1)
      add(subtitle, style.text(.subtitle), to: &items)
    }
    height = y + style.length(9)
  }

  /// A title that would take more than two lines is set smaller, to 60 % at the least.
  private static func fitted(
    _ title: String, _ type: TextStyle, _ room: Double, _ measurer: some TextMeasurer
  ) -> TextStyle {
    let width = measurer.measure(title, style: type).width
    guard width > room * 0.95 else { return type }
    var type = type
    let factor = max(0.6, room * 0.95 / width)
    type.size *= factor
    type.letterSpacing *= factor
    return type
  }

  private static func dateline(_ plan: FlightPlan) -> String? {
    guard let dateline = plan.dateline else { return nil }
    let text = [dateline.place, dateline.time.map(Wording.time)].compactMap { $0 }
    return text.isEmpty ? nil : text.joined(separator: ", ")
  }
}
