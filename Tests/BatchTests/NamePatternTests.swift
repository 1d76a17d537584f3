import Flightplot
import Testing

@testable import Batch

@Suite("Names of a batch's files")
struct NamePatternTests {
  @Test("Fields are filled in")
  func fields() throws {
    let pattern = try NamePattern("{index}-{id}.{format}")
    #expect(pattern.name { "<\($0.rawValue)>" } == "<index>-<id>.<format>")
  }

  @Test(
    "A pattern that cannot name a file is refused",
    arguments: [
      "{nothing}.png", "{id.png", "id}.png", "../{id}.{format}", "/tmp/{id}.{format}",
      "a//{id}.png",
      ".{id}.{format}", "", "a/./{id}.png", "a\n{id}.png",
    ])
  func refused(_ text: String) {
    #expect(throws: FlightplotError.self) { try NamePattern(text) }
  }

  @Test(
    "What a value holds never leads to another folder",
    arguments: [
      ("../../etc/passwd", "_._.._etc_passwd"), ("a/b", "a_b"), (".hidden", "_hidden"), ("", "_"),
      ("a b\tc\u{0}", "a_b_c_"), ("C:\\x", "C__x"), ("Жуковский", "Жуковский"),
    ])
  func cleaned(_ value: String, _ name: String) {
    #expect(OutputPath.cleaned(value) == name)
    #expect(OutputPath.fault(OutputPath.cleaned(value)) == nil)
  }

  @Test("A long value is cut where a character ends")
  func long() {
    let name = OutputPath.cleaned(String(repeating: "ж", count: 5000))
    #expect(name.utf8.count == 200)
  }
}
