import Diagnostics
import Testing

@Suite struct ClippingTests {
  private let long = String(repeating: "x", count: 100_000)

  @Test func whatAMessageQuotesIsClipped() {
    let message = Diagnostic(.error, "“\(long)” is no mass, but “35 t” is").message
    #expect(message == "“\(String(repeating: "x", count: 79))…” is no mass, but “35 t” is")
  }

  @Test func aHintToo() throws {
    let hint = try #require(Diagnostic(.error, "m", hint: "did you mean “\(long)”?").hint)
    #expect(hint.count == "did you mean “”?".count + 80)
  }

  @Test func aQuotationThatIsNeverClosedIsClippedToo() {
    #expect(Diagnostic(.error, "“\(long)").message.count <= 1001)
  }

  @Test(arguments: ["", "plain", "“a” and “b”", "“", "”“", "“a “b” c”"])
  func whatIsShortStays(_ text: String) {
    #expect(Diagnostic(.error, text).message == text)
  }

  @Test func oneMarkOpensAndCloses() {
    #expect("a '\(long)' b 'c'".clippingQuotes("'", "'").count == "a '' b 'c'".count + 80)
    #expect("it's".clippingQuotes("'", "'") == "it's")
  }

  @Test func theLimitIsInCharacters() {
    #expect("ééé".clipped(to: 3) == "ééé")
    #expect("éééé".clipped(to: 3) == "éé…")
  }
}
