/// A text, number, truth value or list of texts as a line of a manifest has it; `null` says nothing.
struct JSONScalar: Decodable {
  /// As a cell of a table would have it.
  let text: String?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      text = nil
    } else if let value = try? container.decode(Bool.self) {
      text = String(value)
    } else if let value = try? container.decode(Int.self) {
      text = String(value)
    } else if let value = try? container.decode(Double.self) {
      text = String(value)
    } else if let values = try? container.decode([String].self) {
      text = values.joined(separator: ";")
    } else {
      text = try container.decode(String.self)
    }
  }
}
