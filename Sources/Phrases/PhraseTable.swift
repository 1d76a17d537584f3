internal import CAtlas

/// The table of phrases: a row each, a column for each language.
///
/// `Resources/phrases.csv`: `key`, `comment`, then columns that bear a language's BCP 47 tag. A cell
/// holds `{name}` where a value goes. What is counted has a row for each form: `count.flights#one`,
/// `count.flights#few`, …; a language leaves those empty that it has not (CLDR plural categories).
public struct PhraseTable: Sendable {
  /// In the order of the columns.
  public private(set) var languages: [String]
  /// In the order of the rows, with `#one` and its like.
  public private(set) var keys: [String] = []
  /// By language, then by key; empty cells are left out.
  private var cells: [String: [String: String]] = [:]

  /// More than any table needs; a file is not read further.
  public static let mostBytes = 4_000_000

  /// That of the program.
  public static let builtIn: PhraseTable = {
    let bytes = UnsafeBufferPointer(
      start: flightplot_phrases_bytes(), count: flightplot_phrases_count())
    do throws(PhraseFault) {
      // The tests read every phrase of it; reading them at each start takes 4 ms.
      return try PhraseTable(bytes, readsPhrases: false)
    } catch {
      preconditionFailure("Resources/phrases.csv: \(error.message)")
    }
  }()

  /// The bytes of the program's own table, for a translator to begin with.
  public static var builtInText: String {
    String(
      decoding: UnsafeBufferPointer(
        start: flightplot_phrases_bytes(), count: flightplot_phrases_count()), as: UTF8.self)
  }

  /// - Throws: `PhraseFault` for a file that is no such table.
  public init(_ bytes: some Collection<UInt8>) throws(PhraseFault) {
    try self.init(bytes, readsPhrases: true)
  }

  /// - Parameter readsPhrases: whether a phrase that is written wrongly is a fault at once.
  private init(_ bytes: some Collection<UInt8>, readsPhrases: Bool) throws(PhraseFault) {
    guard bytes.count <= Self.mostBytes else {
      throw PhraseFault("a table of phrases has at most \(Self.mostBytes) bytes")
    }
    let rows = try CommaSeparated(bytes).rows
    guard let head = rows.first, head.fields.first == "key" else {
      throw PhraseFault("the first line has to begin with ‘key’ and name the languages", line: 1)
    }
    let columns = head.fields.indices.dropFirst().filter {
      head.fields[$0] != "comment" && !head.fields[$0].isEmpty
    }
    languages = columns.map { head.fields[$0] }
    guard Set(languages).count == languages.count else {
      throw PhraseFault("two columns bear the same language", line: 1)
    }
    guard languages.allSatisfy(Self.isTag) else {
      throw PhraseFault("a column bears no language’s tag, such as ‘de’ or ‘pt-BR’", line: 1)
    }
    var seen = Set<String>()
    let empty = [String: String](minimumCapacity: rows.count)
    var cells = [[String: String]](repeating: empty, count: columns.count)
    for row in rows.dropFirst() {
      let key = row.fields[0]
      guard !key.isEmpty else { throw PhraseFault("a row without a key", line: row.line) }
      guard seen.insert(key).inserted else {
        throw PhraseFault("‘\(key)’ stands here a second time", line: row.line)
      }
      guard row.fields.count <= head.fields.count else {
        throw PhraseFault(
          "more fields than the first line: text with a comma stands in quotation marks",
          line: row.line)
      }
      keys.append(key)
      for (number, column) in columns.enumerated() where row.fields.indices.contains(column) {
        let text = row.fields[column]
        guard !text.isEmpty else { continue }
        if readsPhrases {
          do throws(PhraseFault) { _ = try PhraseTemplate(text) } catch {
            throw PhraseFault(error.message, line: row.line)
          }
        }
        cells[number][key] = text
      }
    }
    self.cells = Dictionary(uniqueKeysWithValues: zip(languages, cells))
  }

  /// The text of a cell; `nil` for an empty one.
  public subscript(key: String, language: String) -> String? { cells[language]?[key] }

  /// The same with the cells of another table, which go before its own.
  ///
  /// - Throws: `PhraseFault` for a phrase that is not in this one, or has other placeholders.
  public func adding(_ other: PhraseTable) throws(PhraseFault) -> PhraseTable {
    var table = self
    let known = Set(keys)
    for key in other.keys where !known.contains(key) {
      throw PhraseFault("there is no phrase ‘\(key)’")
    }
    for language in other.languages {
      if !table.languages.contains(language) { table.languages.append(language) }
      for key in other.keys {
        guard let text = other[key, language] else { continue }
        table.cells[language, default: [:]][key] = text
        let strange = table.gaps(key, language).subtracting(allowedGaps(key)).sorted()
        if let gap = strange.first {
          throw PhraseFault("‘\(key)’ in ‘\(language)’ has no value for {\(gap)}")
        }
      }
    }
    return table
  }

  /// The placeholders of a cell.
  public func gaps(_ key: String, _ language: String) -> Set<String> {
    (self[key, language].flatMap { try? PhraseTemplate($0) })?.gaps ?? []
  }

  /// Those of the English phrase, in any of its forms.
  public func allowedGaps(_ key: String) -> Set<String> {
    let stem = Self.stem(key)
    return PluralCategory.allCases.map { "\(stem)#\($0.rawValue)" }.reduce(gaps(stem, "en")) {
      $0.union(gaps($1, "en"))
    }
  }

  /// `count.flights` of `count.flights#one`.
  static func stem(_ key: String) -> String {
    // Every map begins with all keys: characters take ten times as long as bytes.
    guard let mark = key.utf8.firstIndex(of: UInt8(ascii: "#")) else { return key }
    return String(key[..<mark])
  }

  /// `one` of `count.flights#one`.
  private static func form(_ key: String) -> Substring? {
    guard let mark = key.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    return key[key.utf8.index(after: mark)...]
  }

  /// The keys that a language has no text for, though it needs one.
  public func missing(_ language: String) -> [String] {
    let categories = Set(PluralRule(language: language).categories.map { Substring($0.rawValue) })
    let own = cells[language] ?? [:]
    return keys.filter { own[$0] == nil && Self.form($0).map(categories.contains) ?? true }
  }

  /// The column that comes nearest to a BCP 47 tag: `pt` for `pt-BR`; `nil` where none does.
  public func nearest(to tag: String) -> String? {
    var parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).map { $0.lowercased() }
    while !parts.isEmpty {
      let wanted = parts.joined(separator: "-")
      if let found = languages.first(where: { $0.lowercased() == wanted }) { return found }
      parts.removeLast()
    }
    return nil
  }

  private static func isTag(_ text: String) -> Bool {
    (2...35).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || $0 == 0x2D
      }
  }
}
