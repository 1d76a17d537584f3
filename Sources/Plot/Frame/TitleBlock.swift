internal import Layout
internal import Routes
internal import Themes

/// Title and subtitle over the map.
struct TitleBlock {
  private(set) var items: [Item] = []
  /// From the page's top to the map's.
  private(set) var height: Double
  /// What had to be cut off, one sentence each.
  private(set) var warnings: [String] = []

  /// The share of the page's height that title and subtitle may take, each.
  private static let share = 0.2

  /// - Parameters:
  ///   - references: the numbers of the subtitle's sources.
  ///   - margin: left and right of the text, in points.
  init(
    _ plan: FlightPlan, references: String = "", style: MapStyle, page: Size, margin: Double,
    measurer: some TextMeasurer
  ) {
    guard let plain = plan.title, !plain.isEmpty else {
      height = 0
      return
    }
    let title = Wording.heading(plain, as: plan.stated.title)
    let room = page.width - 2 * margin
    let bar = Rect(
      x: margin, y: style.length(17), width: style.length(42), height: style.length(3.6))
    items.append(.path(PathItem(.rectangle(bar), fill: style[.accent])))
    var y = bar.maxY + style.length(8)
    var warnings: [String] = []
    func add(_ what: String, _ text: String, _ type: TextStyle, to items: inout [Item]) {
      // Longer than any page could hold, text only costs time, and Pango its reckoning.
      let isEndless = text.count > 2000
      let text = isEndless ? String(text.prefix(2000)) : text
      var lines = TextWrapper.wrap(text, width: room, style: type, measurer: measurer)
      let most = max(1, Int(page.height * Self.share / (type.size * 1.24)))
      if lines.count > most || isEndless {
        let last = min(most, lines.count) - 1
        lines = lines.prefix(last) + [lines[last] + "…"]
        warnings.append("the \(what) is cut off: it would take more than a fifth of the page")
      }
      for line in lines {
        let extent = measurer.measure(line, style: type)
        items.append(
          .text(
            TextItem(
              line, style: type, origin: Point(x: margin, y: y + type.size * 0.93),
              width: extent.width)))
        y += type.size * 1.24
      }
    }
    add("title", title, Self.fitted(title, style.text(.title), room * 2, measurer), to: &items)
    if let subtitle = plan.subtitle.map({
      Wording.heading($0, as: plan.stated.subtitle) + references
    }) ?? Self.dateline(plan) {
      y += style.length(1)
      add("subtitle", subtitle, style.text(.subtitle), to: &items)
    }
    height = y + style.length(9)
    self.warnings = warnings
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
