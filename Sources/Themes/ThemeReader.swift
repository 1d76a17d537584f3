internal import Diagnostics
internal import Layout

/// Reads a theme's file; every fault of it in one run.
struct ThemeReader {
  /// A whole theme has some hundred values.
  static let limits = YAMLLimits(bytes: 1 << 18, nodes: 4000, depth: 8)

  private let log: FaultLog
  private let values: ThemeValueReader

  private init(log: FaultLog) {
    self.log = log
    values = ThemeValueReader(log: log)
  }

  /// - Throws: `InputFault` with every fault: unknown and missing keys, bad colours and figures.
  static func read(_ bytes: [UInt8], file: String) throws(InputFault) -> ThemeReading {
    let log = FaultLog()
    let root = YAMLReader.read(bytes, file: file, limits: limits, log: log)
    let theme = ThemeReader(log: log).theme(root)
    try log.throwIfErrors()
    guard let theme else { throw InputFault(.data, log.diagnostics) }
    let places = ThemePlaces(root, file: file)
    for fault in theme.contrastFaults {
      log.warning(fault.message, at: places.location(of: fault), hint: fault.hint(theme))
    }
    return ThemeReading(theme: theme, warnings: log.diagnostics)
  }

  private func theme(_ root: MarkedNode?) -> Theme? {
    guard let root, let reader = MappingReader(root, name: "theme", log: log) else { return nil }
    if let version = reader.required("flightplot-theme", hint: "write flightplot-theme: 1")?
      .text("flightplot-theme", log: log), version.text != "1"
    {
      log.error(
        "this program reads themes of version 1, not “\(version.text)”", at: version.location)
    }
    let name = reader.required("name")?.text("name", log: log)?.text ?? ""
    let isPartial = reader.has("extends")
    let base = isPartial ? extended(reader.text("extends")) : nil
    let families = families(reader) ?? base?.families ?? ["Inter", "Noto Sans"]
    func roles<Role: RawRepresentable & CaseIterable & Hashable, Value>(
      _ key: String, _ old: [Role: Value]?, _ read: (Role, MarkedNode) -> Value?
    ) -> [Role: Value] where Role.RawValue == String {
      let read = self.roles(reader, key, isPartial: isPartial, read)
      return (old ?? [:]).merging(read) { $1 }
    }
    let colors: [ColorRole: Color] = roles("colors", base?.colors) { values.color($1, of: $0) }
    let strokes: [StrokeRole: Double] = roles("strokes", base?.strokes) {
      values.number($1, "stroke “\($0.rawValue)”", in: 0.1...20, unit: "pt")
    }
    let type: [TypeRole: TypeSetting] = roles("type", base?.type) {
      values.setting($1, of: $0, base: base?.type[$0], isPartial: isPartial)
    }
    let flights = values.flightColors(reader) ?? base?.flights ?? []
    var theme = Theme(
      name: name, families: families, colors: colors, flights: flights, strokes: strokes,
      type: type)
    theme.ramp = values.rampColors(reader, in: theme) ?? base?.ramp ?? []
    reader.reportUnknownKeys()
    return theme
  }

  /// The theme that a partial one builds on; `nil` if the log now says that there is none.
  private func extended(_ name: MarkedText?) -> Theme? {
    guard let name else { return nil }
    guard Theme.names.contains(name.text) else {
      log.error(
        "a theme cannot extend “\(name.text)”", at: name.location,
        hint: Spelling.hint(for: name.text, among: Theme.names))
      return nil
    }
    do throws(InputFault) {
      return try Theme.named(name.text)
    } catch {
      for fault in error.diagnostics { log.add(fault) }
      return nil
    }
  }

  private func families(_ reader: MappingReader) -> [String]? {
    guard let node = reader.node("families") else { return nil }
    let items = node.items("families", log: log)
    if items.count > 10 { log.error("“families” lists more than 10 fonts", at: node.location) }
    let names = items.prefix(10).compactMap { $0.text("family", log: log)?.text }
    if names.isEmpty {
      log.error("“families” names no font", at: node.location, hint: "families: [Inter, Noto Sans]")
    }
    return names
  }

  /// A mapping that has an entry for each role, or for some if it is partial, and no other.
  private func roles<Role: RawRepresentable & CaseIterable & Hashable, Value>(
    _ reader: MappingReader, _ key: String, isPartial: Bool, _ read: (Role, MarkedNode) -> Value?
  ) -> [Role: Value] where Role.RawValue == String {
    let hint = "give it, or take it from another theme: extends: newsprint"
    guard let node = isPartial ? reader.node(key) : reader.required(key, hint: hint),
      let mapping = MappingReader(node, name: "“\(key)”", log: log)
    else { return [:] }
    var values: [Role: Value] = [:]
    for role in Role.allCases {
      let node =
        isPartial ? mapping.node(role.rawValue) : mapping.required(role.rawValue, hint: hint)
      if let node { values[role] = read(role, node) }
    }
    mapping.reportUnknownKeys()
    return values
  }
}
