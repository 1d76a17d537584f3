internal import Layout
internal import Themes

/// The axis over a timeline: what its stretches lie in, ticks with their figures, and the lines that
/// guide the eye down from them.
struct TimelineAxis<Measurer: TextMeasurer> {
  let scale: TimeScale
  private let style: BriefingStyle
  private let text: TextSetter<Measurer>
  private let width: Double
  private let parts: [(stretch: TimeScale.Stretch, ticks: TimeTicks)]

  private static var height: Double { 36 }
  private static var line: Double { 27 }

  init(
    scale: TimeScale, hasHours: Bool, style: BriefingStyle, text: TextSetter<Measurer>,
    width: Double, words: TimelineWords
  ) {
    self.scale = scale
    self.style = style
    self.text = text
    self.width = width
    parts = scale.stretches.indices.map { index in
      let next =
        scale.stretches.indices.contains(index + 1)
        ? scale.stretches[index + 1].x.lowerBound : width
      return (
        scale.stretches[index],
        TimeTicks(scale.stretches[index], hasHours: hasHours, next: next, words: words)
      )
    }
  }

  var strip: Strip {
    var items: [Item] = []
    for (index, part) in parts.enumerated() {
      let x = part.stretch.x
      items.append(line(x.lowerBound, x.upperBound, Self.line))
      if index > 0 { items += cut(at: x.lowerBound - TimeScale.gap / 2) }
      for context in part.ticks.contexts { items += label(context) }
      for (number, tick) in part.ticks.ticks.enumerated() {
        items.append(mark(tick.x))
        items += figure(number, of: part.ticks.ticks, in: x)
      }
    }
    return Strip(
      height: Self.height, items: items, spaceBefore: 8, keepsWithNext: true, isOnGrid: false)
  }

  /// Thin lines down a row, from every tick but those behind words.
  func guides(height: Double, words: ClosedRange<Double>? = nil) -> [Item] {
    parts.flatMap { part -> [Item] in
      let ends = [part.stretch.x.lowerBound, part.stretch.x.upperBound]
      return (ends + part.ticks.ticks.map(\.x)).inOrder
        .filter { words?.contains($0) != true }
        .map { x in
          .path(
            PathItem(
              .line(
                from: Point(x: x, y: -PageGrid.line / 2),
                to: Point(x: x, y: height - PageGrid.line / 2)),
              stroke: Stroke(color: style.theme[.panelRule], width: 0.35)))
        }
    }
  }

  /// The figure right of its tick, where what it stands for runs; left out where it would run into
  /// the next.
  private func figure(
    _ number: Int, of ticks: [TimeTicks.Tick], in x: ClosedRange<Double>
  ) -> [Item] {
    let tick = ticks[number]
    let type = style.axis
    let wide = text.width(tick.label, style: type)
    let next = ticks.indices.contains(number + 1) ? ticks[number + 1].x : x.upperBound
    guard !tick.label.isEmpty, tick.x + 2 + wide <= next + 0.01 else { return [] }
    return [text.item(tick.label, style: type, x: tick.x + 2, baseline: Self.line - 3)]
  }

  private func label(_ context: TimeTicks.Context) -> [Item] {
    let fitting = context.labels.first {
      text.width($0, style: style.axisContext) <= context.end - context.x - 4
    }
    return fitting.map {
      [text.item($0, style: style.axisContext, x: context.x, baseline: 9)]
    } ?? []
  }

  private func line(_ from: Double, _ to: Double, _ y: Double) -> Item {
    .path(
      PathItem(
        .line(from: Point(x: from, y: y), to: Point(x: to, y: y)), stroke: style.strongRule))
  }

  private func mark(_ x: Double) -> Item {
    .path(
      PathItem(
        .line(from: Point(x: x, y: Self.line - 6), to: Point(x: x, y: Self.line)),
        stroke: style.strongRule))
  }

  /// Two strokes across the axis: time is left out here.
  private func cut(at x: Double) -> [Item] {
    [-1.6, 1.6].map { shift in
      .path(
        PathItem(
          .line(
            from: Point(x: x + shift - 1.6, y: Self.line + 4),
            to: Point(x: x + shift + 1.6, y: Self.line - 4)),
          stroke: style.strongRule))
    }
  }
}

extension [Double] {
  /// Each once, in order.
  fileprivate var inOrder: [Double] {
    sorted().reduce(into: []) { all, x in
      if all.last.map({ x - $0 > 0.5 }) ?? true { all.append(x) }
    }
  }
}
