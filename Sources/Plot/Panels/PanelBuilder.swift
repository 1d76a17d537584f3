internal import Layout
internal import Themes

/// Stacks a panel's rows from the top down.
struct PanelBuilder {
  let style: MapStyle
  let measurer: any TextMeasurer
  let width: Double
  let padding: Double
  private var y: Double
  private var items: [Item] = []

  init(style: MapStyle, measurer: any TextMeasurer, width: Double) {
    self.style = style
    self.measurer = measurer
    self.width = width
    padding = style.length(15)
    y = padding
  }

  private var inner: Double { width - 2 * padding }

  var content: PanelContent {
    PanelContent(size: Size(width: width, height: y + padding - style.length(5)), items: items)
  }

  mutating func heading(_ text: String) {
    line(text.uppercased(), style.text(.panelHeading), x: padding, width: inner)
    y += style.length(5)
  }

  /// Large figures side by side, two to a row, each over what it counts.
  mutating func figures(_ figures: [(figure: String, label: String)]) {
    let columns = figures.count == 1 ? 1 : 2
    let columnWidth = inner / Double(columns)
    for start in stride(from: 0, to: figures.count, by: columns) {
      let top = y
      var lowest = y
      for (column, entry) in figures[start..<min(start + columns, figures.count)].enumerated() {
        y = top
        let x = padding + Double(column) * columnWidth
        let room = columnWidth - style.length(8)
        fitted(entry.figure, style.text(.figure), x: x, width: room)
        y += style.length(1)
        paragraph(entry.label, style.text(.figureLabel), x: x, width: room)
        lowest = max(lowest, y)
      }
      y = lowest + style.length(5)
    }
  }

  mutating func rule() {
    y += style.length(2)
    let stroke = Stroke(color: style[.panelRule], width: style.width(.panelRule))
    let path = Path.line(from: Point(x: padding, y: y), to: Point(x: width - padding, y: y))
    items.append(.path(PathItem(path, stroke: stroke)))
    y += style.length(9)
  }

  /// A strong word, and beside it what is said of it.
  mutating func row(_ strong: String, _ text: String, indent: Double) {
    let top = y
    let name = style.text(.bodyStrong)
    paragraph(strong, name, x: padding, width: indent - style.length(8))
    let first = y
    y = top
    paragraph(text, style.text(.body), x: padding + indent, width: inner - indent)
    y = max(y, first) + style.length(3)
  }

  /// A sample of a symbol, drawn round the point given, and its meaning.
  mutating func sample(_ text: String, indent: Double, _ draw: (Point, Double) -> [Item]) {
    let body = style.text(.body)
    let middle = Point(x: padding + indent / 2 - style.length(5), y: y + body.size * 0.56)
    items += draw(middle, indent - style.length(10))
    paragraph(text, body, x: padding + indent, width: inner - indent)
    y += style.length(3)
  }

  /// Something of a height of its own, drawn in the rectangle given.
  mutating func block(height: Double, _ draw: (Rect) -> [Item]) {
    items += draw(Rect(x: padding, y: y, width: inner, height: height))
    y += height
  }

  mutating func note(_ text: String) {
    y += style.length(1)
    paragraph(text, style.text(.body), x: padding, width: inner)
    y += style.length(3)
  }

  private mutating func paragraph(_ text: String, _ type: TextStyle, x: Double, width: Double) {
    for part in TextWrapper.wrap(text, width: width, style: type, measurer: measurer) {
      line(part, type, x: x, width: width)
    }
  }

  /// A figure that must stay in one line is set smaller until it fits.
  private mutating func fitted(_ text: String, _ type: TextStyle, x: Double, width: Double) {
    var type = type
    let natural = measurer.measure(text, style: type).width
    if natural > width {
      let factor = max(0.4, width / natural)
      type.size *= factor
      type.letterSpacing *= factor
    }
    line(text, type, x: x, width: width)
  }

  private mutating func line(_ text: String, _ type: TextStyle, x: Double, width: Double) {
    let extent = measurer.measure(text, style: type)
    items.append(
      .text(
        TextItem(
          text, style: type, origin: Point(x: x, y: y + type.size * 0.92), width: extent.width)))
    y += type.size * 1.32
  }
}
