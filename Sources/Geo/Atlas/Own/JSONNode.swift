/// A JSON value with the byte at which it begins.
///
/// An array of two to four numbers is kept as a position without storage of its own, so that a
/// file of coordinates takes some 50 bytes for each.
struct JSONNode {
  enum Value {
    case null
    case bool
    case number(Double)
    case string(String)
    case position(Double, Double)
    case array([JSONNode])
    case object([(key: String, value: JSONNode)])
  }

  var value: Value
  var offset: Int

  /// The member of an object under a key, whatever its case.
  func member(_ key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
      ?? members.first { $0.key.lowercased() == key }?.value
  }

  var string: String? {
    if case .string(let string) = value { string } else { nil }
  }

  var array: [JSONNode]? {
    if case .array(let array) = value { array } else { nil }
  }
}
