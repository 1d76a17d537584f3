import Foundation
import Testing

@testable import Phrases

/// The program's own table, and what may be wrong with another.
@Suite struct PhraseTableTests {
  private func table(_ text: String) throws(PhraseFault) -> PhraseTable {
    try PhraseTable(Array(text.utf8))
  }

  private func fault(_ text: String) -> PhraseFault? {
    do throws(PhraseFault) {
      _ = try table(text)
      return nil
    } catch { return error }
  }

  @Test func englishIsWhole() {
    #expect(PhraseTable.builtIn.missing("en").isEmpty)
    #expect(Phrasebook.english.missing.isEmpty)
  }

  /// A key that the code names but the table lacks would stand on the page in brackets.
  @Test func everyKeyInTheSourcesIsInTheTable() throws {
    let known = Set(PhraseTable.builtIn.keys.map(PhraseTable.stem))
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var named = Set<String>()
    let stems = Set(known.map { String($0.prefix { $0 != "." }) })
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      guard ["Routes/", "Sources/Briefing", "Sources/Plot"].contains(where: file.path.contains)
      else { continue }
      // Between quotation marks, and nothing but letters, digits and stops.
      for text in try String(contentsOf: file, encoding: .utf8).split(separator: "\"") {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count > 1, stems.contains(String(Substring(parts[0]))),
          parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isLetterOrDigit) })
        else { continue }
        named.insert(String(text))
      }
    }
    #expect(named.count > 150)
    #expect(named.subtracting(known).sorted() == [])
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  @Test func readsQuotedFields() throws {
    let table = try table(
      "\u{FEFF}key,comment,en,de\r\na,,\"x, \"\"y\"\"\nz\",\"{n} Flüge\"\r\nb,c,d\n")
    #expect(table.languages == ["en", "de"])
    #expect(table["a", "en"] == "x, \"y\"\nz")
    #expect(table["a", "de"] == "{n} Flüge")
    #expect(table["b", "de"] == nil)
    #expect(table.missing("de") == ["b"])
  }

  @Test func faultsNameTheirLine() {
    #expect(fault("")?.line == 1)
    #expect(fault("key,en\na,\"x")?.line == 2)
    #expect(fault("key,en\na,x\na,y")?.line == 3)
    #expect(fault("key,en\na,x,y")?.line == 2)
    #expect(fault("key,en\n,x")?.line == 2)
    #expect(fault("key,en,en\n")?.line == 1)
    #expect(fault("key,no tag\n")?.line == 1)
    #expect(fault("key,en\na,{n")?.line == 2)
    #expect(fault("key,en\na,n}")?.line == 2)
    #expect(fault("key,en\na,{}")?.line == 2)
    #expect(fault("key,en\na,x\"y\"") != nil)
  }

  @Test func anotherTableGoesBeforeTheOwn() throws {
    let own = try table("key,en,fr\na,{n} flights,vols\nb,and,et\n")
    let both = try own.adding(table("key,de,fr\na,{n} Flüge,{n} vols\n"))
    #expect(both.languages == ["en", "fr", "de"])
    #expect(Phrasebook("de", in: both)("a", ["n": "3"]) == "3 Flüge")
    #expect(Phrasebook("fr", in: both)("a", ["n": "3"]) == "3 vols")
    // English stands for what is missing, and that is told.
    #expect(Phrasebook("de", in: both)("b") == "and")
    #expect(Phrasebook("de", in: both).missing == ["b"])
    #expect(throws: PhraseFault.self) { try own.adding(table("key,de\nc,x\n")) }
    #expect(throws: PhraseFault.self) { try own.adding(table("key,de\na,{count} Flüge\n")) }
  }

  @Test func countedThingsHaveTheirForms() throws {
    let table = try table(
      "key,en,ru\nf#one,{n} flight,{n} рейс\nf#few,,{n} рейса\nf#many,,{n} рейсов\n"
        + "f#other,{n} flights,{n} рейса\n")
    let book = Phrasebook("ru", in: table)
    #expect(
      [1, 3, 5, 21].map { book("f", count: $0, ["n": "\($0)"]) }
        == ["1 рейс", "3 рейса", "5 рейсов", "21 рейс"])
    #expect(book.missing.isEmpty)
    #expect(Phrasebook("en", in: table)("f", count: 2, ["n": "2"]) == "2 flights")
  }

  @Test func otherScriptsAreSetApartInRightToLeftText() throws {
    let table = try table(
      "key,en,ar\nlanguage.direction,ltr,rtl\na,{x} and {y},{x} و{y}\n")
    let book = Phrasebook("ar", in: table)
    #expect(book("a", ["x": "An-124", "y": "كاراكاس"]) == "\u{2066}An-124\u{2069} وكاراكاس")
    // What is made of both runs from right to left, whatever it begins with.
    let whole = "\u{2066}Il-62\u{2069} و\u{2066}An-124\u{2069} [1]"
    #expect(book("a", ["x": whole, "y": "1"]) == "\u{2067}\(whole)\u{2069} و1")
    #expect(book("a", ["x": "9,936", "y": "≈35"]) == "9,936 و≈35")
    #expect(Phrasebook("en", in: table)("a", ["x": "An-124", "y": "Il-62"]) == "An-124 and Il-62")
  }

  @Test func listsAreJoinedTwoByTwo() {
    let book = Phrasebook.english
    #expect(book.list([]) == "")
    #expect(book.list(["a"]) == "a")
    #expect(book.list(["a", "b"]) == "a and b")
    #expect(book.list(["a", "b", "c"]) == "a, b and c")
    #expect(book.list(["a", "b", "c"], "list.or") == "a, b or c")
  }

  @Test("Every phrase of the program's own table can be read")
  func builtInPhrases() throws {
    let read = try table(PhraseTable.builtInText)
    #expect(read.languages == PhraseTable.builtIn.languages)
    #expect(read.keys.count > 400)
  }
}
