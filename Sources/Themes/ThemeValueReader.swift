internal import Diagnostics
internal import Layout

/// Reads the single values of a theme's file: colours, figures, settings of type.
struct ThemeValueReader {
  let log: FaultLog

  func color(_ node: MarkedNode, of role: ColorRole) -> Color? {
    let form = "write six figures after #, all in quotes: \"#C2272D\""
    guard !node.isEmpty else {
      log.error(
        "colour “\(role.rawValue)” has no value", at: node.location,
        hint: "\(form); without quotes # begins a comment")
      return nil
    }
    guard let text = node.text("colour “\(role.rawValue)”", log: log) else { return nil }
    guard let color = Color(hex: text.text) else {
      log.error(
        "“\(text.text)” is no colour for “\(role.rawValue)”", at: text.location, hint: form)
      return nil
    }
    // Night lies over the ground, which is to be seen through it.
    guard color.alpha == 1 || role == .night else {
      log.error(
        "colour “\(role.rawValue)” is see-through, and a theme's colours are not",
        at: text.location, hint: form)
      return nil
    }
    return color
  }

  /// The colours that tell flights apart: an empty list where the theme has flights numbered,
  /// `nil` where it says nothing of them.
  func flightColors(_ reader: MappingReader) -> [Color]? {
    guard let list = reader.node("flights") else { return nil }
    let nodes = list.items("flights", log: log)
    if nodes.count > Theme.mostFlights {
      log.error(
        "“flights” lists \(nodes.count) colours; the most is \(Theme.mostFlights)",
        at: nodes[Theme.mostFlights].location,
        hint: "more cannot be told apart: further flights are numbered")
    }
    return nodes.prefix(Theme.mostFlights).compactMap { node in
      guard let text = node.text("flights", log: log) else { return nil }
      guard let color = Color(hex: text.text), color.alpha == 1 else {
        log.error(
          "“\(text.text)” is no colour of a flight", at: text.location,
          hint: "write six figures after #, all in quotes: \"#C2272D\"")
        return nil
      }
      return color
    }
  }

  /// The colours of heights and speeds; `nil` where the theme says nothing of them.
  func rampColors(_ reader: MappingReader, in theme: Theme) -> [Color]? {
    guard let list = reader.node("ramp") else { return nil }
    let nodes = list.items("ramp", log: log)
    let counts = Theme.rampCounts
    guard counts.contains(nodes.count) else {
      log.error(
        "“ramp” lists \(nodes.count) colours", at: list.location,
        hint: "it takes \(counts.lowerBound) to \(counts.upperBound), from the lowest figure's to "
          + "the highest's")
      return nil
    }
    return nodes.compactMap { node in
      guard let text = node.text("ramp", log: log) else { return nil }
      guard let color = Color(hex: text.text), color.alpha == 1 else {
        log.error(
          "“\(text.text)” is no colour of a ramp", at: text.location,
          hint: "write six figures after #, all in quotes: \"#C2272D\"")
        return nil
      }
      let ground = theme[.casing]
      if color.contrast(with: ground) < 3 {
        log.warning(
          "ramp colour \(color.hex) on casing \(ground.hex) has a contrast below 3",
          at: text.location, hint: "make it darker or lighter: tracks should stand out")
      }
      return color
    }
  }

  func number(
    _ node: MarkedNode, _ what: String, in range: ClosedRange<Double>, unit: String,
    hint: String? = nil
  ) -> Double? {
    guard let text = node.text(what, log: log) else { return nil }
    guard let value = Double(text.text), value.isFinite else {
      log.error("\(what) is no number: “\(text.text)”", at: text.location)
      return nil
    }
    guard range.contains(value) else {
      let (low, high) = (Self.figure(range.lowerBound), Self.figure(range.upperBound))
      log.error(
        "\(what) is out of range: \(text.text)", at: text.location,
        hint: hint ?? "it takes \(low) to \(high)\(unit.isEmpty ? "" : " " + unit)")
      return nil
    }
    return value
  }

  func setting(
    _ node: MarkedNode, of role: TypeRole, base: TypeSetting?, isPartial: Bool
  ) -> TypeSetting? {
    let name = "type “\(role.rawValue)”"
    guard let reader = MappingReader(node, name: name, log: log) else { return nil }
    func given(_ key: String) -> MarkedNode? {
      isPartial ? reader.node(key) : reader.required(key)
    }
    let size = given("size").map {
      number(
        $0, "size of \(name)", in: 7...200, unit: "pt",
        hint: "it takes 7 to 200 pt: smaller type cannot be read in print")
    }
    let weight = given("weight").map {
      number($0, "weight of \(name)", in: 100...900, unit: "")
    }
    let spacing = reader.node("spacing").map {
      number($0, "spacing of \(name)", in: -0.2...1, unit: "em")
    }
    let isItalic = reader.node("italic").map { flag($0, "italic") }
    let hasHalo = reader.node("halo").map { flag($0, "halo") }
    let color = given("color").map { $0.word("color", as: ColorRole.self, log: log) }
    reader.reportUnknownKeys()
    // What is not written is the base's; what is written wrongly has been reported.
    guard let size = size ?? base?.size, let weight = weight ?? base.map({ Double($0.weight) }),
      let color = color ?? base?.color
    else { return nil }
    return TypeSetting(
      size: size, weight: Int(weight), isItalic: isItalic ?? base?.isItalic ?? false,
      spacing: (spacing ?? base?.spacing) ?? 0, color: color,
      hasHalo: hasHalo ?? base?.hasHalo ?? false)
  }

  private func flag(_ node: MarkedNode, _ what: String) -> Bool {
    guard let text = node.text(what, log: log) else { return false }
    if text.text != "true", text.text != "false" {
      log.error(
        "“\(what)” cannot be “\(text.text)”", at: text.location, hint: "write true or false")
    }
    return text.text == "true"
  }

  /// `20` for 20.0, `0.1` as it is.
  private static func figure(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : "\(value)"
  }
}
