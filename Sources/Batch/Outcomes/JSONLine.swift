internal import Foundation

/// A value as JSON on one line, its keys in order.
enum JSONLine {
  static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Plain structures of texts and finite numbers always have a JSON.
    guard let data = try? encoder.encode(value) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, _ line: some StringProtocol) -> Value? {
    try? JSONDecoder().decode(type, from: Data(line.utf8))
  }
}

extension JobOutcome {
  /// The outcome as a line of `report.jsonl`.
  public var jsonLine: String { JSONLine.text(self) }
}

extension BatchSummary {
  /// The numbers as JSON on one line.
  public var jsonLine: String { JSONLine.text(self) }
}
