internal import Diagnostics
public import Flightplot

/// How the files of a batch are named: `{id}-{theme}-{date}.{format}`.
public struct NamePattern: Sendable, Hashable {
  /// What stands in braces.
  enum Field: String, CaseIterable, Sendable {
    case id, index, make, title, theme, size, projection, language, date, format

    /// Whether it may have to be read from the dossier.
    var needsReading: Bool {
      switch self {
      case .id, .index, .make, .format: false
      default: true
      }
    }
  }

  private enum Piece: Sendable, Hashable {
    case text(String)
    case field(Field)
  }

  private let pieces: [Piece]
  public let text: String

  /// The names where nobody asks for others: `{id}.{format}`, and for briefings
  /// `{id}-briefing.{format}`, as `brief` has them.
  static func standard(for product: BatchProduct) -> NamePattern {
    switch product {
    case .map: map
    case .briefing: briefing
    }
  }

  private static let map = NamePattern(
    pieces: [.field(.id), .text("."), .field(.format)], text: "{id}.{format}")
  private static let briefing = NamePattern(
    pieces: [.field(.id), .text("-briefing."), .field(.format)], text: "{id}-briefing.{format}")

  private init(pieces: [Piece], text: String) {
    self.pieces = pieces
    self.text = text
  }

  /// - Throws: `FlightplotError` (`usage`) for a field nobody knows, an open brace, or a path that
  ///   leads out of the folder.
  public init(_ text: String) throws(FlightplotError) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if brace > rest.startIndex { pieces.append(.text(String(rest[..<brace]))) }
      let known = Field.allCases.map { "{\($0.rawValue)}" }.joined(separator: " ")
      guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else {
        throw FlightplotError(
          .usage, "the name pattern “\(text.prefix(80))” has a brace too many",
          hint: "fields are \(known)")
      }
      let name = rest[rest.index(after: brace)..<end]
      guard let field = Field(rawValue: String(name)) else {
        throw FlightplotError(
          .usage, "the name pattern has no field {\(name.prefix(40))}", hint: "fields are \(known)")
      }
      pieces.append(.field(field))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.init(pieces: pieces, text: text)
    let sample = name { _ in "x" }
    if let fault = OutputPath.fault(sample) {
      throw FlightplotError(.usage, "the name pattern “\(text.prefix(80))” \(fault)")
    }
  }

  /// Whether a name can depend on what the dossier holds.
  var needsReading: Bool { fields.contains(where: \.needsReading) }

  /// Whether files of one job in several formats get names of their own.
  var tellsFormats: Bool { fields.contains(.format) }

  private var fields: [Field] {
    pieces.compactMap { if case .field(let field) = $0 { field } else { nil } }
  }

  func name(_ value: (Field) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .field(let field): value(field)
      }
    }.joined()
  }
}
