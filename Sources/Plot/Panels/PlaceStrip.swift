internal import Layout
internal import Themes

/// The places whose names found no room on a small map: number, name and code, one after another in
/// a strip below it.
struct PlaceStrip {
  let items: [Item]
  /// What it leaves to the map.
  let map: Rect
  /// Ids of the places in it.
  let listed: Set<String>
  /// Whether it says what a legend would, so that the map needs none.
  let explainsLines: Bool
  /// Whether it lists all places of a page that is too small for anything else.
  let isTiny: Bool
  /// Ids of the places in it that bear no number on the map.
  let unmarked: Set<String>

  init(
    items: [Item], map: Rect, listed: Set<String>, explainsLines: Bool, isTiny: Bool,
    unmarked: Set<String>
  ) {
    self.items = items
    self.map = map
    self.listed = listed
    self.explainsLines = explainsLines
    self.isTiny = isTiny
    self.unmarked = unmarked
  }

  /// Whether the legend of a map has one sentence only, which fits into the strip.
  static func explainsLines(_ composer: MapComposer) -> Bool {
    composer.legend.isPlain && composer.plan.cargoSummary.lines.isEmpty
  }

  /// - Parameters:
  ///   - numbered: ids of the places.
  ///   - frame: of map and strip together.
  /// - Returns: `nil` where there is nothing to list, or no room for it.
  init?(_ composer: MapComposer, numbered: Set<String>, frame: Rect) {
    let style = composer.style
    let (whole, frame) = (frame, frame.inset(x: composer.margin, y: 0))
    var lines = Lines(width: frame.width, style: style, measurer: composer.measurer)
    let most = Int((frame.height * 0.55 / lines.rowHeight).rounded(.down))
    var listed = Set<String>()
    for mark in composer.marks where numbered.contains(mark.id) {
      let name = composer.wording.name(mark)
      let code = mark.stop.place.code.flatMap { $0 == name ? nil : $0 }
      guard lines.add(number: listed.count + 1, name, code: code, most: most) else { break }
      listed.insert(mark.id)
    }
    guard !listed.isEmpty else { return nil }
    let explainsLines = Self.explainsLines(composer)
    if explainsLines { lines.add(Legend.pathNotKnown) }
    var map = whole
    map.height -= lines.height + style.length(16)
    let top = map.maxY + style.length(11)
    self.init(
      items: lines.items.map { $0.moved(x: frame.minX, y: top) }, map: map, listed: listed,
      explainsLines: explainsLines, isTiny: false, unmarked: [])
  }
}

/// Entries set one after another, as many to a line as fit.
private struct Lines {
  let width: Double
  let measurer: any TextMeasurer
  private let body: TextStyle
  private let strong: TextStyle
  private(set) var items: [Item] = []
  private var x = 0.0
  private var row = 0

  init(width: Double, style: MapStyle, measurer: any TextMeasurer) {
    self.width = width
    self.measurer = measurer
    body = style.text(.body)
    var strong = style.text(.bodyStrong)
    strong.hasTabularFigures = true
    self.strong = strong
  }

  var rowHeight: Double { body.size * 1.36 }
  var height: Double { rowHeight * Double(row + 1) }

  /// - Returns: whether there was room, in `most` lines.
  mutating func add(number: Int, _ name: String, code: String?, most: Int) -> Bool {
    let indent = wide("\(number)", strong) + body.size * 0.42
    let code = code.map { ", \($0)" } ?? ""
    var (name, text) = (name, name.setApart + code)
    while name.count > 3, indent + wide(text, body) > width {
      name.removeLast()
      text = "\(name)…".setApart + code
    }
    let whole = indent + wide(text, body)
    let isNew = x > 0 && x + whole > width
    guard row + (isNew ? 1 : 0) < most else { return false }
    if isNew { (x, row) = (0, row + 1) }
    set("\(number)", strong, x: x)
    set(text, body, x: x + indent)
    x += whole + body.size * 1.3
    return true
  }

  /// Adds a sentence in lines of its own.
  mutating func add(_ note: String) {
    for part in TextWrapper.wrap(note, width: width, style: body, measurer: measurer) {
      row += 1
      set(part, body, x: 0)
    }
  }

  private func wide(_ text: String, _ type: TextStyle) -> Double {
    measurer.measure(text, style: type).width
  }

  private mutating func set(_ text: String, _ type: TextStyle, x: Double) {
    let y = rowHeight * Double(row) + body.size * 0.82
    items.append(
      .text(TextItem(text, style: type, origin: Point(x: x, y: y), width: wide(text, type))))
  }
}
