internal import Layout
internal import Themes

/// Numbered names in columns, sentences below them, in the smallest type that prints well.
struct StripColumns {
  /// One place of the list.
  struct Entry {
    var number: Int
    var text: String
  }

  let entries: [Entry]
  let notes: [String]
  let measurer: any TextMeasurer
  private let body: TextStyle
  private let strong: TextStyle
  private let digits: Double

  init(
    _ entries: [Entry], notes: [String], style: MapStyle, size: Double, measurer: any TextMeasurer
  ) {
    self.entries = entries
    self.notes = notes
    self.measurer = measurer
    var body = style.text(.body)
    body.size = size
    var strong = style.text(.bodyStrong)
    strong.size = size
    strong.hasTabularFigures = true
    (self.body, self.strong) = (body, strong)
    digits = entries.last.map { measurer.measure("\($0.number)", style: strong).width } ?? 0
  }

  /// Entries set in columns.
  struct Setting {
    var items: [Item]
    var size: Size
  }

  private var rowHeight: Double { body.size * 1.25 }
  private var indent: Double { digits + body.size * 0.45 }

  /// The list in a number of columns, its top left corner at (0, 0); `nil` where it does not fit.
  ///
  /// - Parameters:
  ///   - isSpread: whether columns spread over the width.
  ///   - hasNotes: whether the sentences stand below them.
  func set(
    columns count: Int, in room: Size, isSpread: Bool, hasNotes: Bool = true
  ) -> Setting? {
    let least = body.size * 1.2
    let widest = (room.width - least * Double(count - 1)) / Double(count)
    guard widest > indent, let columns = columns(count, widest: widest - indent) else { return nil }
    let widths = columns.map { column in
      indent + (column.flatMap(\.lines).map { wide($0, body) }.max() ?? 0)
    }
    let text = widths.reduce(0, +)
    guard text + least * Double(count - 1) <= room.width + 1e-9 else { return nil }
    let spread = count > 1 ? (room.width - text) / Double(count - 1) : 0
    let gap = isSpread ? min(spread, body.size * 3) : least
    let total = isSpread ? room.width : text + gap * Double(count - 1)
    let rows = columns.map { $0.reduce(0) { $0 + $1.lines.count } }.max() ?? 0
    let notes: (items: [Item], height: Double) =
      hasNotes ? notes(width: total, below: rows) : ([], rowHeight * Double(rows))
    guard notes.height <= room.height else { return nil }
    var (items, x) = ([Item](), 0.0)
    for (column, width) in zip(columns, widths) {
      var row = 0.0
      for entry in column {
        items += set(entry, x: x, row: row)
        row += Double(entry.lines.count)
      }
      x += width + gap
    }
    return Setting(items: items + notes.items, size: Size(width: total, height: notes.height))
  }

  /// An entry in lines.
  private typealias Broken = (number: Int, lines: [String])

  /// The entries in columns of nearly equal height; `nil` where a column would be empty or many a name
  /// broken.
  private func columns(_ count: Int, widest: Double) -> [[Broken]]? {
    let broken = entries.map { Broken($0.number, lines(of: $0.text, width: widest)) }
    guard broken.allSatisfy({ !$0.lines.isEmpty }),
      broken.count(where: { $0.lines.count > 1 }) * 5 <= broken.count
    else { return nil }
    let all = broken.reduce(0) { $0 + $1.lines.count }
    for rows in ((all + count - 1) / count)...(all + 1) {
      var columns: [[Broken]] = [[]]
      var row = 0
      for entry in broken {
        if row > 0, row + entry.lines.count > rows {
          columns.append([])
          row = 0
        }
        columns[columns.count - 1].append(entry)
        row += entry.lines.count
      }
      if columns.count <= count { return columns.count == count ? columns : nil }
    }
    return nil
  }

  /// In two lines where it is too wide for one; empty where it is for these too.
  private func lines(of text: String, width: Double) -> [String] {
    if wide(text, body) <= width { return [text] }
    // Marks of direction hold for one line only.
    guard !TextScript(of: text).hasRightToLeft else { return [] }
    let lines = TextWrapper.wrap(text, width: width, style: body, measurer: measurer)
    return lines.count == 2 ? lines : []
  }

  /// The list run on as one text, which takes the least room; `nil` where not even that fits.
  func run(in room: Size) -> Setting? {
    var (items, x, row) = ([Item](), 0.0, 0)
    for entry in entries {
      let indent = wide("\(entry.number)", strong) + body.size * 0.42
      if x > 0, x + indent + wide(entry.text, body) > room.width { (x, row) = (0, row + 1) }
      items += text("\(entry.number)", strong, x: x, row: Double(row))
      // A name wider than the page goes on in the next line.
      var parts = [entry.text]
      if indent + wide(entry.text, body) > room.width {
        parts = TextWrapper.wrap(
          entry.text, width: room.width - indent, style: body, measurer: measurer)
      }
      for (index, part) in parts.enumerated() {
        if index > 0 { (x, row) = (0, row + 1) }
        items += text(part, body, x: x + indent, row: Double(row))
      }
      x += indent + wide(parts.last ?? "", body) + body.size
    }
    let notes = notes(width: room.width, below: row + 1)
    guard notes.height <= room.height else { return nil }
    return Setting(
      items: items + notes.items, size: Size(width: room.width, height: notes.height))
  }

  /// The sentences set from a row on, and how far down they reach.
  func notes(width: Double, below rows: Int) -> (items: [Item], height: Double) {
    var (items, row) = ([Item](), Double(rows))
    for note in notes {
      if row > 0 { row += 0.3 }
      for part in TextWrapper.wrap(note, width: width, style: body, measurer: measurer) {
        items += text(part, body, x: 0, row: row)
        row += 1
      }
    }
    return (items, rowHeight * row)
  }

  private func set(_ entry: Broken, x: Double, row: Double) -> [Item] {
    let own = wide("\(entry.number)", strong)
    return text("\(entry.number)", strong, x: x + digits - own, row: row)
      + entry.lines.enumerated().flatMap { index, line in
        text(line, body, x: x + indent, row: row + Double(index))
      }
  }

  private func wide(_ text: String, _ type: TextStyle) -> Double {
    measurer.measure(text, style: type).width
  }

  private func text(_ text: String, _ type: TextStyle, x: Double, row: Double) -> [Item] {
    let origin = Point(x: x, y: rowHeight * row + body.size * 0.95)
    return [.text(TextItem(text, style: type, origin: origin, width: wide(text, type)))]
  }
}
