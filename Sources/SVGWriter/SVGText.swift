import Layout

/// A line of text as `<text>`, held to its measured width where the fonts are other ones.
enum SVGText {
  static func write(
    _ item: TextItem, into markup: inout XMLBuffer, identifiers: inout IdentifierRegistry
  ) {
    let text = item.text.printable
    let style = item.style
    guard !text.isEmpty, style.size.isFinite, style.size > 0, item.origin.x.isFinite,
      item.origin.y.isFinite, item.rotation.isFinite
    else { return }
    let script = TextScript(of: text, language: item.language)
    var identifier: String?
    if let halo = style.halo, halo.width.isFinite, halo.width > 0 {
      let name = identifiers.next("text")
      identifier = name
      // The halo is a stroked copy under the text. `paint-order` would need no copy, but readers
      // that do not know it (Illustrator, Qt) would cover the letters with their halo.
      markup.append("<use xlink:href=\"#\(name)\"")
      markup.color("stroke", halo.color)
      markup.attribute("stroke-width", 2 * halo.width, decimals: 3)
      markup.append(" stroke-linejoin=\"round\"/>")
    }
    markup.append("<text")
    if let identifier { markup.attribute("id", identifier) }
    place(item, script: script, into: &markup)
    setFont(of: style, script: script, into: &markup)
    fit(item, script: script, into: &markup)
    markup.color("fill", style.color)
    if let language = item.language { markup.attribute("xml:lang", language) }
    if text.hasPrefix(" ") || text.hasSuffix(" ") || text.contains("  ") {
      markup.append(" xml:space=\"preserve\"")
    }
    let isMixed = script.isRightToLeft && !text.unicodeScalars.allSatisfy(isRightToLeft)
    if isMixed { markup.append(" direction=\"rtl\" unicode-bidi=\"embed\"") }
    markup.append(">")
    markup.append(escaped: text)
    markup.append("</text>\n")
  }

  /// Whether a letter needs no direction stated: runs of such letters and spaces set themselves.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || TextScript(of: String(Character(scalar))).isRightToLeft
  }

  private static func place(
    _ item: TextItem, script: TextScript, into markup: inout XMLBuffer
  ) {
    let isCentered = isCentered(item, script: script)
    markup.attribute("x", item.origin.x + (isCentered ? item.width / 2 : 0))
    markup.attribute("y", item.origin.y)
    if isCentered { markup.append(" text-anchor=\"middle\"") }
    guard item.rotation != 0 else { return }
    let degrees = Decimal.text(item.rotation * 180 / .pi, decimals: 3)
    let x = Decimal.text(item.origin.x, decimals: 2)
    let y = Decimal.text(item.origin.y, decimals: 2)
    markup.append(" transform=\"rotate(\(degrees) \(x) \(y))\"")
  }

  /// Whether the line is hung by its middle and left at its own width.
  ///
  /// Inkscape 1.2 loses or stretches letters from right to left under `textLength`; the middle is
  /// the same whatever a reader takes for the line's start, and spreads another font's difference
  /// to both sides.
  private static func isCentered(_ item: TextItem, script: TextScript) -> Bool {
    script.hasRightToLeft && item.width.isFinite
  }

  private static func setFont(of style: TextStyle, script: TextScript, into markup: inout XMLBuffer)
  {
    let quoted = (style.families + script.families).map { family in
      "'\(family.filter { $0 != "'" && $0 != "\\" })'"
    }
    markup.attribute("font-family", (quoted + ["sans-serif"]).joined(separator: ", "))
    markup.attribute("font-size", style.size)
    if style.weight != 400 { markup.append(" font-weight=\"\(style.weight)\"") }
    if style.isItalic { markup.append(" font-style=\"italic\"") }
    if style.hasTabularFigures { markup.append(" style=\"font-variant-numeric:tabular-nums\"") }
  }

  private static func fit(_ item: TextItem, script: TextScript, into markup: inout XMLBuffer) {
    let spacing = item.style.letterSpacing
    let hasSpacing = spacing.isFinite && spacing != 0 && !script.hasJoinedLetters
    if hasSpacing { markup.attribute("letter-spacing", spacing, decimals: 3) }
    guard item.width.isFinite, item.width > 0, !isCentered(item, script: script) else { return }
    // Readers count the space after the last letter too; the measured width does not hold it.
    markup.attribute("textLength", item.width + (hasSpacing ? spacing : 0))
    markup.append(" lengthAdjust=\"spacingAndGlyphs\"")
  }
}
