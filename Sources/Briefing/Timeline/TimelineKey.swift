internal import Evidence
internal import Layout

/// What the signs of one timeline mean: those that it has, side by side.
struct TimelineKey<Measurer: TextMeasurer> {
  let figure: TimelineFigure
  let signs: TimelineSigns
  let style: BriefingStyle
  let text: TextSetter<Measurer>
  let width: Double
  let words: TimelineWords

  private typealias Entry = (words: String, sample: (_ x: Double, _ y: Double) -> [Item])

  private static var sample: Double { 20 }
  private static var order: [Certainty] {
    [.confirmed, .reported, .inferred, .disputed, .unstated]
  }

  /// Rows of samples, as one strip; `nil` where there is nothing to explain.
  var strip: Strip? {
    let entries = self.entries
    guard !entries.isEmpty else { return nil }
    let type = style.aside
    var items: [Item] = []
    var (x, line) = (0.0, 0)
    for entry in entries {
      let label = text.cut(entry.words, width: width - Self.sample - 6, style: type)
      let wide = Self.sample + 6 + text.width(label, style: type)
      if x > 0, x + wide > width { (x, line) = (0, line + 1) }
      let baseline = PageGrid.lines(line) + PageGrid.baseline
      items += entry.sample(x, baseline - 2.8)
      items.append(text.item(label, style: type, x: x + Self.sample + 6, baseline: baseline))
      x += wide + 16
    }
    return Strip(
      height: PageGrid.lines(line + 1), items: items, spaceBefore: 4, keepsWithNext: true)
  }

  private var entries: [Entry] {
    let marks = figure.rows.flatMap(\.marks)
    let flights = figure.rows.filter { !$0.lead.isEmpty }.flatMap(\.marks)
    let events = figure.rows.filter(\.lead.isEmpty).flatMap(\.marks)
    var entries: [Entry] = []
    let (signs, words) = (signs, words)
    let ink = style.theme[.marker]
    for certainty in Self.order {
      let own = flights.filter { $0.certainty == certainty }
      guard !own.isEmpty else { continue }
      let isLine = own.contains {
        if case .leg(let leg) = $0 { leg.underWay != nil } else { false }
      }
      entries.append(
        (
          words.flight(certainty),
          { x, y in
            isLine
              ? signs.line(certainty, x: x...(x + Self.sample), y: y)
              : signs.band(
                x...(x + Self.sample), certainty, y: y, color: signs.style.theme[.flight])
          }
        ))
    }
    let points = events.filter(\.isInstant).compactMap(\.certainty)
    for certainty in Self.order where points.contains(certainty) {
      entries.append(
        (words.hour(certainty), { x, y in signs.point(certainty, x: x + Self.sample / 2, y: y) }))
    }
    let bands = events.filter { !$0.isInstant }.compactMap(\.certainty)
    for certainty in Self.order where bands.contains(certainty) {
      entries.append(
        (
          words.date(certainty),
          { x, y in signs.band(x...(x + Self.sample), certainty, y: y, color: ink) }
        ))
    }
    if marks.contains(where: { if case .count = $0 { true } else { false } }) {
      entries.append(
        (
          words.counts,
          { x, y in
            let box = Rect(x: x + 4, y: y - 5, width: Self.sample - 8, height: 10)
            return [.path(PathItem(.rectangle(box), fill: signs.tint(0.6)))]
          }
        ))
    }
    if marks.contains(where: { if case .leg(let leg) = $0 { !leg.dark.isEmpty } else { false } }) {
      entries.append(
        (
          words.dark,
          { x, y in
            let box = Rect(x: x, y: y - 4.5, width: Self.sample, height: 9)
            return [.path(PathItem(.rectangle(box), fill: signs.shade))]
          }
        ))
    }
    return entries
  }
}
