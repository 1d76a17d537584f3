import Exports
import Foundation
import Testing

@Suite struct JSONValueTests {
  /// Foundation's reader is the judge of what the writer wrote.
  private func read(_ value: JSONValue) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(value.text.utf8), options: .fragmentsAllowed)
  }

  @Test func textsComeBack() throws {
    let hard = "a\"b\\c/d\n\t\r\0\u{1}\u{1F}\u{7F}\u{2028} Москва 🛩"
    #expect(try read(.string(hard)) as? String == hard)
  }

  @Test func numbersComeBackExactly() throws {
    for number in [0.1, -0.0, 1e-7, 9_958_095.86, 1e300, 123_456_789_012_345_680] {
      #expect(try read(.number(number)) as? Double == number)
    }
  }

  @Test(arguments: [1, 7, 1000]) func thePiecesAreTheText(_ size: Int) {
    let value = JSONValue.members([
      "list": .array((0..<50).map { .members(["n": .integer($0), "t": .string("é")]) }),
      "words": .array([.string("a"), .string("b")]),
    ])
    var pieces: [String] = []
    value.write(inPiecesOf: size) { pieces.append($0) }
    #expect(pieces.joined() == value.text)
    #expect(size == 1000 ? pieces.count < 10 : pieces.count > 50)
  }

  @Test func whatIsNotFiniteIsNull() {
    #expect(JSONValue.array([.number(.nan), .number(.infinity)]).text == "[null, null]\n")
  }

  @Test func membersKeepTheirOrder() {
    let value = JSONValue.members([
      "z": .integer(1), "left": nil, "a": .array([.object([]), .bool(true)]), "p": .array([]),
    ])
    #expect(
      value.text == """
        {
          "z": 1,
          "a": [
            {},
            true
          ],
          "p": []
        }

        """)
  }
}
