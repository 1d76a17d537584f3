internal import Diagnostics
internal import Layout

/// Reads a theme's file; every fault of it in one run.
struct ThemeReader {
  private let log: FaultLog

  /// - Throws: `InputFault` with every fault: unknown and missing keys, bad colours and figures.
  static func read(_ bytes: [UInt8], file: String) throws(InputFault) -> Theme {
    let log = FaultLog()
    let theme = ThemeReader(log: log).theme(YAMLReader.read(bytes, file: file, log: log))
    try log.throwIfErrors()
    guard let theme else { throw InputFault(.data, log.diagnostics) }
    return theme
  }

  private func theme(_ root: MarkedNode?) -> Theme? {
    guard let root, let reader = MappingReader(root, name: "theme", log: log) else { return nil }
    if let version = reader.required("flightplot-theme")?.text("flightplot-theme", log: log),
      version.text != "1"
    {
      log.error(
        "this program reads themes of version 1, not “\(version.text)”", at: version.location)
    }
    let name = reader.required("name")?.text("name", log: log)?.text ?? ""
    let families = reader.items("families").compactMap { $0.text("family", log: log)?.text }
    let colors: [ColorRole: Color] = roles(reader, "colors") { color($0) }
    let strokes: [StrokeRole: Double] = roles(reader, "strokes") {
      number($0, "stroke", in: 0.1...20)
    }
    let type: [TypeRole: TypeSetting] = roles(reader, "type") { setting($0) }
    reader.reportUnknownKeys()
    return Theme(
      name: name, families: families.isEmpty ? ["Inter", "Noto Sans"] : families, colors: colors,
      strokes: strokes, type: type)
  }

  /// A mapping that has an entry for each role and no other.
  private func roles<Role: RawRepresentable & CaseIterable & Hashable, Value>(
    _ reader: MappingReader, _ key: String, _ read: (MarkedNode) -> Value?
  ) -> [Role: Value] where Role.RawValue == String {
    guard let node = reader.required(key),
      let mapping = MappingReader(node, name: key, log: log)
    else { return [:] }
    var values: [Role: Value] = [:]
    for role in Role.allCases {
      if let node = mapping.required(role.rawValue) { values[role] = read(node) }
    }
    mapping.reportUnknownKeys()
    return values
  }

  private func color(_ node: MarkedNode) -> Color? {
    guard let text = node.text("colour", log: log) else { return nil }
    guard let color = Color(hex: text.text) else {
      log.error(
        "“\(text.text)” is no colour", at: text.location,
        hint: "write it as \"#C2272D\", in quotes")
      return nil
    }
    return color
  }

  private func number(
    _ node: MarkedNode, _ what: String, in range: ClosedRange<Double>
  ) -> Double? {
    guard let text = node.text(what, log: log) else { return nil }
    guard let value = Double(text.text), range.contains(value) else {
      log.error(
        "\(what) “\(text.text)” is no number from \(range.lowerBound) to \(range.upperBound)",
        at: text.location)
      return nil
    }
    return value
  }

  private func setting(_ node: MarkedNode) -> TypeSetting? {
    guard let reader = MappingReader(node, name: "setting of type", log: log) else { return nil }
    let size = reader.required("size").flatMap { number($0, "size", in: 4...200) }
    let weight = reader.required("weight").flatMap { number($0, "weight", in: 100...900) }
    let spacing = reader.node("spacing").flatMap { number($0, "spacing", in: -0.2...1) } ?? 0
    let isItalic = reader.node("italic").map { flag($0) } ?? false
    let hasHalo = reader.node("halo").map { flag($0) } ?? false
    let color = reader.required("color")?.word("color", as: ColorRole.self, log: log)
    reader.reportUnknownKeys()
    guard let size, let weight, let color else { return nil }
    return TypeSetting(
      size: size, weight: Int(weight), isItalic: isItalic, spacing: spacing, color: color,
      hasHalo: hasHalo)
  }

  private func flag(_ node: MarkedNode) -> Bool {
    guard let text = node.text("flag", log: log) else { return false }
    if text.text != "true", text.text != "false" {
      log.error("“\(text.text)” is neither true nor false", at: text.location)
    }
    return text.text == "true"
  }
}
