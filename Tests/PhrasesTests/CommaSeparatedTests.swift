import Testing

@testable import Phrases

@Suite struct CommaSeparatedTests {
  private func fields(_ text: String) throws -> [[String]] {
    try CommaSeparated(Array(text.utf8)).rows.map(\.fields)
  }

  @Test(arguments: [
    ("", []), ("\n\n", []), ("a", [["a"]]), ("a,", [["a", ""]]), ("a,\n", [["a", ""]]),
    (",", [["", ""]]), ("a,b\r\nc\n", [["a", "b"], ["c"]]), ("a\rb\n", [["a\rb"]]),
    ("\"\"", []), ("\"\",b", [["", "b"]]), ("\"a\"\r\nb", [["a"], ["b"]]),
    ("\"a\"\"\"", [["a\""]]), ("\"\"\"\"", [["\""]]), ("\"a,\r\nb\"c,d", [["a,\r\nbc", "d"]]),
    ("\u{FEFF}a,é", [["a", "é"]]), ("\u{FEFF}", []),
  ])
  func rowsAreThoseOfRFC4180(text: String, rows: [[String]]) throws {
    #expect(try fields(text) == rows)
  }

  @Test func rowsKnowTheirLine() throws {
    let rows = try CommaSeparated(Array("a\n\n\"b\n\nc\",d\ne".utf8)).rows
    #expect(rows.map(\.line) == [1, 3, 6])
  }

  @Test(arguments: [("a\nb\"", 2), ("\"a\nb", 1), ("a\n\n\"x\ny", 3), ("\"a\" \"b\"", 1)])
  func strayMarksAreFaults(text: String, line: Int) {
    #expect(throws: PhraseFault.self) { try fields(text) }
    do throws(PhraseFault) { _ = try CommaSeparated(Array(text.utf8)) } catch {
      #expect(error.line == line)
    }
  }
}
