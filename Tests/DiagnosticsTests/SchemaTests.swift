import Diagnostics
import Testing

@Suite struct SchemaTests {
  private func reader(_ text: String, log: FaultLog) throws -> MappingReader {
    let node = try #require(YAMLReader.read(Array(text.utf8), file: "f", log: log))
    return try #require(MappingReader(node, name: "flight", log: log))
  }

  @Test func unknownKeysAreReportedWithWhatWasMeant() throws {
    let log = FaultLog()
    let flight = try reader("aircarft: x\nzzz: y\nid: a\nfrom: b\n", log: log)
    for key in ["id", "aircraft", "route"] { _ = flight.node(key) }
    flight.reportUnknownKeys(elsewhere: ["from": "write it into route"])
    #expect(
      log.diagnostics.map(\.description) == [
        "f:1:1: error: unknown key “aircarft” in flight [FP102]\n  hint: did you mean “aircraft”?",
        "f:2:1: error: unknown key “zzz” in flight [FP102]\n  hint: allowed here: id, aircraft, route",
        "f:4:1: error: unknown key “from” in flight [FP102]\n  hint: write it into route",
      ])
  }

  @Test func wrongTypesAndMissingKeysAreNamed() throws {
    let log = FaultLog()
    let flight = try reader("id: [a]\nroute: {x: 1}\ntitle:\n", log: log)
    #expect(flight.text("id") == nil)
    #expect(flight.items("route").isEmpty)
    #expect(flight.text("title") == nil)
    #expect(flight.required("aircraft") == nil)
    #expect(
      log.diagnostics.map(\.description.firstLine) == [
        "f:1:1: error: flight has no “aircraft”",
        "f:1:5: error: “id” should be text, not a list",
        "f:2:8: error: “route” should be a list, not a mapping",
        "f:3:7: error: “title” has no value",
      ])
  }

  @Test func textIsOneLineWithItsNoBreakSpaces() throws {
    let log = FaultLog()
    let flight = try reader("note: |\n  one\n    two\n  35\u{A0}t \n", log: log)
    #expect(flight.text("note")?.text == "one two 35\u{A0}t")
  }

  @Test func controlCharactersByEscapeAreRefused() throws {
    let log = FaultLog()
    let flight = try reader("id: \"a\\0b\"\n", log: log)
    #expect(flight.text("id") == nil)
    #expect(log.diagnostics.map(\.message) == ["“id” holds a control character"])
  }

  @Test func aWordOutsideItsListNamesTheList() throws {
    enum Size: String, CaseIterable { case small, large }
    let log = FaultLog()
    let flight = try reader("id: smal\n", log: log)
    #expect(flight.word("id", as: Size.self) == nil)
    #expect(
      log.diagnostics.first?.description
        == "f:1:5: error: “id” cannot be “smal” [FP105]\n  hint: did you mean “small”? allowed here: small, large"
    )
  }

  @Test func manyErrorsAreCountedNotKept() {
    let log = FaultLog()
    for line in 1...250 {
      log.error("wrong", at: FileLocation(file: "f", line: line, column: 1))
    }
    #expect(log.diagnostics.count == 101)
    #expect(log.diagnostics.last?.message == "and 150 more errors")
    #expect(throws: InputFault.self) { try log.throwIfErrors() }
  }

  @Test func findingsComeInTheOrderOfTheFile() {
    let log = FaultLog()
    log.note("second", at: FileLocation(file: "f", line: 9, column: 2))
    log.warning("first", at: FileLocation(file: "f", line: 9, column: 1))
    log.warning("first", at: FileLocation(file: "f", line: 9, column: 1))
    #expect(log.diagnostics.map(\.message) == ["first", "second"])
    #expect(!log.hasErrors)
  }

  @Test(
    arguments: [
      ("rotue", "route"), ("Aircraft", "aircraft"), ("operater", "operator"), ("xyzzy", nil),
    ] as [(String, String?)])
  func spelling(_ word: String, _ meant: String?) {
    let keys = ["id", "route", "aircraft", "operator"]
    #expect(Spelling.nearest(to: word, among: keys) == meant)
  }
}
