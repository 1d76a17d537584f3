import Diagnostics
import Evidence
import Routes

/// Reads `sources`: a mapping from the id that claims cite to who that is.
struct SourceDecoder {
  private let log: FaultLog

  init(_ context: DecodingContext) { log = context.log }

  func decode(_ node: MarkedNode?) -> [Source] {
    node?.entries("sources", log: log)?.map(source) ?? []
  }

  private func source(_ entry: MarkedNode.Entry) -> Source {
    let position = entry.keyLocation.position
    if entry.value.scalarText != nil {
      // `reuters: Reuters` names the source and says no more of it.
      let name = entry.value.text("sources: \(entry.key)", log: log)
      return Source(id: entry.key, name: name?.text ?? entry.key, position: position)
    }
    guard let reader = MappingReader(entry.value, name: "source “\(entry.key)”", log: log) else {
      return Source(id: entry.key, name: entry.key, position: position)
    }
    let source = Source(
      id: entry.key, name: reader.required("name")?.text("name", log: log)?.text ?? entry.key,
      kind: reader.text("kind")?.text, medium: reader.text("medium")?.text,
      date: date(reader.text("date")), url: url(reader.text("url")),
      note: reader.text("note")?.text, position: position)
    reader.reportUnknownKeys()
    return source
  }

  private func date(_ text: MarkedText?) -> String? {
    guard let text else { return nil }
    do {
      _ = try ReportedTime(text.text)
      return text.text
    } catch {
      log.error(.badTime, error.message, at: text.location, hint: error.hint)
      return nil
    }
  }

  private func url(_ text: MarkedText?) -> String? {
    guard let text else { return nil }
    let isWeb = text.text.hasPrefix("https://") || text.text.hasPrefix("http://")
    if isWeb, !text.text.contains(" ") { return text.text }
    log.error(
      .badAddress, "“\(text.text)” is no web address", at: text.location,
      hint: "it begins with https://")
    return nil
  }
}

extension FileLocation {
  /// Without the file; `nil` for a whole file.
  var position: TextPosition? {
    line.flatMap { line in column.map { TextPosition(line: line, column: $0) } }
  }
}
