internal import Layout
internal import Themes

/// The list beside a map that numbers its places: number, name and code, in columns.
struct PlaceList {
  /// One place of the list.
  struct Entry {
    var number: Int
    var name: String
    var code: String
  }

  /// How a page is divided between map and list.
  struct Division {
    var map: Rect
    /// The list's ground, with the panel on it if that has no corner of the map.
    var strip: Rect
    var panel: Rect?
    /// Where the rows stand.
    fileprivate var body: Rect
    fileprivate var columns: Int
    fileprivate var rows: Int
    fileprivate var factor: Double

    /// How many places can be listed.
    var room: Int { columns * rows }
  }

  let division: Division
  let style: MapStyle

  /// - Parameters:
  ///   - count: how many places want to be listed.
  ///   - panel: size of the panel with legend and figures, which stands above the list.
  /// - Returns: `nil` where the frame is too small for map and list.
  init?(count: Int, frame: Rect, panel: Size?, style: MapStyle) {
    let division =
      frame.width >= frame.height
      ? Self.beside(count, frame, panel, style) : Self.below(count, frame, panel, style)
    guard let division, division.rows > 0 else { return nil }
    self.division = division
    self.style = style
  }

  /// The list's items.
  ///
  /// - Parameters:
  ///   - entries: those whose numbers stand on the map.
  ///   - note: what is to be said of the others.
  func items(_ entries: [Entry], note: String?, measurer: some TextMeasurer) -> [Item] {
    var items: [Item] = []
    let heading = style.text(.panelHeading)
    let top = division.body.minY
    items += text("PLACES", heading, x: division.body.minX, y: top - heading.size * 0.7, measurer)
    let number = sized(.bodyStrong, tabular: true)
    let body = sized(.body, tabular: false)
    let digits = measurer.measure("\(entries.last?.number ?? 0)", style: number).width
    let width = division.body.width / Double(division.columns)
    // The columns are filled evenly, not the last one left with two rows.
    let rows = max(1, (entries.count + division.columns - 1) / division.columns)
    for (index, entry) in entries.enumerated() {
      let x = division.body.minX + width * Double(index / rows)
      let y = top + rowHeight * (Double(index % rows) + 0.92)
      let own = measurer.measure("\(entry.number)", style: number).width
      items += text("\(entry.number)", number, x: x + digits - own, y: y, measurer)
      let room = width - digits - style.length(5 + 9)
      let line = fitted(entry, body, room, measurer)
      items += text(line, body, x: x + digits + style.length(5), y: y, measurer)
    }
    guard let note else { return items }
    let y = top + rowHeight * (Double(min(rows, division.rows)) + 1.3)
    let lines = TextWrapper.wrap(note, width: division.body.width, style: body, measurer: measurer)
    for (index, line) in lines.prefix(2).enumerated() {
      let below = y + rowHeight * Double(index)
      items += text(line, body, x: division.body.minX, y: below, measurer)
    }
    return items
  }

  private var rowHeight: Double { Self.rowHeight(style) * division.factor }

  private static func rowHeight(_ style: MapStyle) -> Double { style.text(.body).size * 1.34 }

  private func sized(_ role: TypeRole, tabular: Bool) -> TextStyle {
    var text = style.text(role)
    text.size *= division.factor
    text.hasTabularFigures = tabular
    return text
  }

  /// Name and code, or as much of the name as there is room for.
  private func fitted(
    _ entry: Entry, _ type: TextStyle, _ room: Double, _ measurer: some TextMeasurer
  ) -> String {
    func fits(_ text: String) -> Bool { measurer.measure(text, style: type).width <= room }
    let code = entry.code.isEmpty || entry.code == entry.name ? "" : ", \(entry.code)"
    if fits(entry.name.setApart + code) { return entry.name.setApart + code }
    var name = entry.name
    while name.count > 3, !fits("\(name)…".setApart + code) { name.removeLast() }
    return "\(name)…".setApart + code
  }

  private func text(
    _ text: String, _ type: TextStyle, x: Double, y: Double, _ measurer: some TextMeasurer
  ) -> [Item] {
    let width = measurer.measure(text, style: type).width
    return [.text(TextItem(text, style: type, origin: Point(x: x, y: y), width: width))]
  }
}

extension PlaceList {
  /// Right of a map that is wider than high, the panel above the list.
  fileprivate static func beside(
    _ count: Int, _ frame: Rect, _ panel: Size?, _ style: MapStyle
  ) -> Division? {
    let gap = style.length(18)
    let column = style.length(131)
    let most = Int(((frame.width * 0.42 - 2 * gap) / column).rounded(.down))
    var above = 0.0
    if let panel, panel.height < frame.height * 0.5 { above = panel.height + gap }
    // Heading above, note below.
    let height = frame.height - 2 * gap - above - 4.5 * rowHeight(style)
    guard
      let (columns, rows, factor) = columns(
        count, width: nil, height: height, fewest: above > 0 ? 2 : 1, most: most, style)
    else { return nil }
    let width = max(Double(columns) * column, above > 0 ? panel?.width ?? 0 : 0)
    let strip = Rect(
      x: frame.maxX - width - 2 * gap, y: frame.minY, width: width + 2 * gap, height: frame.height)
    var map = frame
    map.width -= strip.width
    let top = strip.minY + gap
    return Division(
      map: map, strip: strip,
      panel: above > 0
        ? panel.map { Rect(x: strip.minX + gap, y: top, width: $0.width, height: $0.height) } : nil,
      body: Rect(
        x: strip.minX + gap, y: top + above + 1.8 * rowHeight(style), width: width, height: height),
      columns: columns, rows: rows, factor: factor)
  }

  /// Below a map that is higher than wide; the panel has a corner of the map.
  fileprivate static func below(
    _ count: Int, _ frame: Rect, _ panel: Size?, _ style: MapStyle
  ) -> Division? {
    let gap = style.length(18)
    let margin = style.length(45)
    let width = frame.width - 2 * margin
    let most = max(1, Int((width / style.length(131)).rounded(.down)))
    let height = frame.height * 0.42 - 2 * gap - 4.5 * rowHeight(style)
    guard
      let (columns, rows, factor) = columns(
        count, width: width, height: height, fewest: most, most: most, style)
    else { return nil }
    let used = Double(min(rows, (count + columns - 1) / columns)) * rowHeight(style) * factor
    let tall = used + 2 * gap + 4.5 * rowHeight(style)
    let strip = Rect(x: frame.minX, y: frame.maxY - tall, width: frame.width, height: tall)
    var map = frame
    map.height -= tall
    return Division(
      map: map, strip: strip, panel: nil,
      body: Rect(
        x: strip.minX + margin, y: strip.minY + gap + 1.8 * rowHeight(style), width: width,
        height: used),
      columns: columns, rows: rows, factor: factor)
  }

  /// As many columns as it takes; type gets smaller, though not below 7 pt, before places are left
  /// out.
  private static func columns(
    _ count: Int, width: Double?, height: Double, fewest: Int, most: Int, _ style: MapStyle
  ) -> (columns: Int, rows: Int, factor: Double)? {
    guard most >= 1, height > rowHeight(style) else { return nil }
    let smallest = min(1, 7 / style.text(.body).size)
    for factor in [1.0, (1 + smallest) / 2, smallest] {
      let rows = Int((height / (rowHeight(style) * factor)).rounded(.down))
      for columns in min(fewest, most)...most where rows > 0 && columns * rows >= count {
        return (columns, rows, factor)
      }
      if factor == smallest, rows > 0 { return (most, rows, factor) }
    }
    return nil
  }
}
