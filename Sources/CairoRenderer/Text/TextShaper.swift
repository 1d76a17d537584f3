internal import CCairo
internal import CPango
import Layout

/// Turns text into placed glyphs, for the measurer and both renderers alike.
///
/// Every line is shaped at one size and scaled: without hinting glyphs scale exactly, and each
/// further size would cost FontConfig's search anew (0.9 ms). Not `Sendable`: one for each page at a time, from `ShaperPool`.
final class TextShaper {
  /// The size at which lines are shaped, in points.
  static let size = 64.0
  /// Sizes outside are faults of the caller, and Pango's integers would overflow.
  static let sizes = 0.01...10_000.0

  let library: FontLibrary
  private let house: OpaquePointer?
  /// With all fonts, once a text has come of which the house's have not all letters.
  private var all: OpaquePointer?
  private var fonts: [FontKey: OpaquePointer] = [:]
  /// Those met so far, each known by its index: of a map's text there are a dozen.
  private var typefaces: [TypefaceKey] = []
  private var lines: [LineKey: ShapedText] = [:]
  private lazy var outlines = LetterOutlines()
  /// Of the outlines that lines keep.
  private var keptPoints = 0

  private struct FontKey: Hashable {
    var families: [String]
    var weight: Int
    var isItalic: Bool
  }

  private struct LineKey: Hashable {
    var text: String
    var typeface: Int
    var language: String?
  }

  init(library: FontLibrary) {
    self.library = library
    var house: OpaquePointer?
    FontLock.hold { house = Self.context(library.house) }
    self.house = house
  }

  private static func context(_ fonts: FontSelection) -> OpaquePointer? {
    guard let context = fonts.config.flatMap({ flightplot_pango_context_create($0) }) else {
      return nil
    }
    let options = cairo_font_options_create()
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    return context
  }

  deinit {
    FontLock.hold {
      lines.removeAll()
      for font in fonts.values { pango_font_description_free(font) }
      for context in [house, all].compactMap({ $0 }) {
        g_object_unref(UnsafeMutableRawPointer(context))
      }
    }
  }

  /// The line set at `TextShaper.size`; `nil` where there is nothing to draw or no font at all.
  func shape(_ text: String, style: TextStyle, language: String?) -> ShapedText? {
    guard Self.sizes.contains(style.size) else { return nil }
    // A map holds hundreds of labels; a batch of maps meets the limit.
    if lines.count >= Self.mostLines { forget() }
    let key = LineKey(text: text, typeface: index(of: TypefaceKey(style)), language: language)
    if let line = lines[key] { return line }
    let own = SetLines.Key(text: text, typeface: typefaces[key.typeface], language: language)
    lines[key] = line(own)
    return lines[key]
  }

  /// The line as somebody has set it, else set here.
  private func line(_ key: SetLines.Key) -> ShapedText? {
    if let measures = SetLines.shared.measures(of: key) { return ShapedText(key, measures) }
    var line: ShapedText?
    FontLock.hold {
      if let (layout, measures) = layOut(key) {
        line = ShapedText(key, measures)
        line?.keep(layout)
      }
    }
    if let line { SetLines.shared.note(line.measures, of: key) }
    return line
  }

  /// The line's glyphs; to be asked for, and used, while `FontLock` is held.
  func layout(of line: ShapedText) -> OpaquePointer? {
    if line.layout == nil { line.keep(layOut(line.key)?.layout) }
    return line.layout
  }

  private static let mostLines = 2048

  private func forget() {
    FontLock.hold { lines.removeAll() }
    typefaces.removeAll()
    keptPoints = 0
  }

  private func index(of typeface: TypefaceKey) -> Int {
    if let index = typefaces.firstIndex(of: typeface) { return index }
    typefaces.append(typeface)
    return typefaces.count - 1
  }

  /// Letter spacing in Pango's units at `TextShaper.size`.
  static func spacing(_ style: TextStyle) -> Int32 {
    guard style.letterSpacing.isFinite else { return 0 }
    let share = min(max(style.letterSpacing / style.size, -1), 10)
    return Int32((share * size * Double(PANGO_SCALE)).rounded())
  }

  /// The letters' outlines at `TextShaper.size`, from the baseline's left end; `nil` where Cairo cannot
  /// make them, and where letters overlap: pixels on the edge of both would come out too dark.
  func outline(of line: ShapedText) -> Path? {
    if line.hasJoinedLetters { return nil }
    if let outline = line.outline { return outline }
    var outline = SetLines.shared.outline(of: line.key)
    if outline == nil {
      FontLock.hold { outline = outlines.outline(of: layout(of: line), ascent: line.ascent) }
      if let outline { SetLines.shared.note(outline, of: line.key) }
    }
    guard let outline else { return nil }
    if keptPoints + outline.points.count <= Self.mostKeptPoints {
      keptPoints += outline.points.count
      line.outline = outline
    }
    return outline
  }

  /// Some two megabytes; a map's text has a tenth of it.
  private static let mostKeptPoints = 100_000

  /// By the house's fonts where they have all the letters: the same as by all fonts, which begin with
  /// theirs.
  private func layOut(_ key: SetLines.Key) -> (layout: OpaquePointer, measures: LineMeasures)? {
    let text = key.text.printable
    let script = TextScript(of: text, language: key.language)
    var typeface = key.typeface
    if script.hasJoinedLetters { typeface.spacing = 0 }
    func set(_ families: [String], _ context: OpaquePointer) -> OpaquePointer? {
      // Pango would otherwise take the language from the user's locale.
      pango_context_set_language(context, pango_language_from_string(key.language ?? "en"))
      guard let layout = pango_layout_new(context) else { return nil }
      pango_layout_set_font_description(layout, font(families, for: typeface))
      pango_layout_set_single_paragraph_mode(layout, 1)
      let attributes = Self.attributes(for: typeface)
      pango_layout_set_attributes(layout, attributes)
      pango_attr_list_unref(attributes)
      pango_layout_set_text(layout, text, Int32(clamping: text.utf8.count))
      return layout
    }
    if script.families.isEmpty, let first = typeface.families.first, library.house.has(first),
      let layout = house.flatMap({ set([first], $0) })
    {
      let measures = LineMeasures(layout, hasJoinedLetters: script.hasJoinedLetters)
      if measures.unknownGlyphs == 0 { return (layout, measures) }
      g_object_unref(UnsafeMutableRawPointer(layout))
    }
    if all == nil { all = Self.context(library.all) }
    return all.flatMap { set(families(of: typeface, script: script), $0) }
      .map { ($0, LineMeasures($0, hasJoinedLetters: script.hasJoinedLetters)) }
  }

  private func families(of typeface: TypefaceKey, script: TextScript) -> [String] {
    // Each family named costs FontConfig's search 0.5 ms: name only those that can be found.
    let families = (typeface.families + script.families).filter { library.has($0) }
    let isFound = typeface.families.contains { library.has($0) }
    return isFound ? families : families + ["Noto Sans", "DejaVu Sans"]
  }

  private func font(_ families: [String], for typeface: TypefaceKey) -> OpaquePointer? {
    let key = FontKey(families: families, weight: typeface.weight, isItalic: typeface.isItalic)
    if let font = fonts[key] { return font }
    let font = pango_font_description_new()
    pango_font_description_set_family(font, families.joined(separator: ","))
    // Pango counts weights as CSS does.
    let weight = min(max(typeface.weight, 100), 1000)
    pango_font_description_set_weight(font, PangoWeight(UInt32(weight)))
    pango_font_description_set_style(
      font, typeface.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    pango_font_description_set_absolute_size(font, Self.size * Double(PANGO_SCALE))
    fonts[key] = font
    return font
  }

  private static func attributes(for typeface: TypefaceKey) -> OpaquePointer? {
    let list = pango_attr_list_new()
    if typeface.spacing != 0 {
      pango_attr_list_insert(list, pango_attr_letter_spacing_new(typeface.spacing))
    }
    if typeface.hasTabularFigures {
      pango_attr_list_insert(list, pango_attr_font_features_new("tnum=1"))
    }
    return list
  }
}
