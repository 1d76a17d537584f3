internal import Layout
internal import Themes

/// The lists beside a map that numbers its places or its flights: number, name and code, in columns.
struct SideLists {
  /// One line of a list.
  struct Entry {
    var number: Int
    var name: String
    var code: String
  }

  /// A list that is wanted.
  struct Wish {
    var heading: String
    var count: Int
    /// Whether most of its names need columns of twice the width.
    var isWide = false
  }

  private(set) var division: Division
  let style: MapStyle

  /// - Parameters:
  ///   - wishes: those without any entry take no room.
  ///   - panel: size of the panel with legend and figures, which stands above the lists.
  /// - Returns: `nil` where the frame is too small for map and lists.
  init?(_ wishes: [Wish], frame: Rect, panel: Size?, style: MapStyle) {
    guard wishes.contains(where: { $0.count > 0 }),
      let division = Division(wishes, frame: frame, panel: panel, style: style)
    else { return nil }
    self.division = division
    self.style = style
  }

  /// The same where the first list has become shorter, with more room for the second.
  func packed(first: Int, second: [Entry], measurer: some TextMeasurer) -> SideLists {
    var lists = self
    lists.division = division.packed(
      first: first, second: second.count,
      isWide: Self.areWide(second, style: style, measurer: measurer))
    return lists
  }

  /// The items of one list.
  ///
  /// - Parameters:
  ///   - index: of its wish.
  ///   - numbers: the colour of the numbers.
  ///   - note: what is to be said of those that are not in it.
  func items(
    _ index: Int, _ entries: [Entry], numbers: Color? = nil, note: String?,
    measurer: some TextMeasurer
  ) -> [Item] {
    let list = division.lists[index]
    guard list.columns > 0 else { return [] }
    var items: [Item] = []
    let heading = style.text(.panelHeading)
    let (left, top) = (list.body.minX, list.body.minY)
    items += text(list.heading, heading, x: left, y: top - heading.size * 0.7, measurer)
    var number = sized(.bodyStrong, color: numbers)
    number.hasTabularFigures = true
    let body = sized(.body)
    let digits = measurer.measure("\(entries.last?.number ?? 0)", style: number).width
    let width = list.body.width / Double(list.columns)
    // The columns are filled evenly, not the last one left with two rows.
    let rows = max(1, (entries.count + list.columns - 1) / list.columns)
    for (index, entry) in entries.enumerated() {
      let x = left + width * Double(index / rows)
      let y = top + division.rowHeight * (Double(index % rows) + 0.92)
      let own = measurer.measure("\(entry.number)", style: number).width
      items += text("\(entry.number)", number, x: x + digits - own, y: y, measurer)
      let room = width - digits - style.length(5 + 9) * division.factor
      let line = fitted(entry, body, room, measurer)
      items += text(line, body, x: x + digits + style.length(5), y: y, measurer)
    }
    guard let note else { return items }
    let y = top + division.rowHeight * (Double(min(rows, list.rows)) + 1.3)
    let lines = TextWrapper.wrap(note, width: list.body.width, style: body, measurer: measurer)
    for (index, line) in lines.prefix(2).enumerated() {
      let below = y + division.rowHeight * Double(index)
      items += text(line, body, x: left, y: below, measurer)
    }
    return items
  }

  /// Whether most of the names need more than a column of the usual width.
  static func areWide(
    _ entries: [Entry], style: MapStyle, measurer: some TextMeasurer
  ) -> Bool {
    let body = style.text(.body)
    let room = style.length(Division.column - 30)
    let long = entries.count { entry in
      let line = entry.code.isEmpty ? entry.name : "\(entry.name), \(entry.code)"
      return measurer.measure(line, style: body).width > room
    }
    return long * 4 > entries.count
  }

  private func sized(_ role: TypeRole, color: Color? = nil) -> TextStyle {
    var text = style.text(role, color: color)
    text.size *= division.factor
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
