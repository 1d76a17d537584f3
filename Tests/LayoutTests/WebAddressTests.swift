import Layout
import Testing

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org"),
    ("HTTP://Example.org:8080/a?b=c#d", "http://Example.org:8080/a?b=c#d"),
    ("mailto:desk@example.org?subject=x", "mailto:desk@example.org?subject=x"),
    (
      "https://example.org/Каракас",
      "https://example.org/%D0%9A%D0%B0%D1%80%D0%B0%D0%BA%D0%B0%D1%81"
    ),
    ("https://example.org/a(b)'c\\d", "https://example.org/a%28b%29%27c%5Cd"),
    ("https://example.org/%41%zz%", "https://example.org/%41%25zz%25"),
    ("https://[2001:db8::1]/", "https://[2001:db8::1]/"),
  ])
  func addressesAreEncoded(text: String, encoded: String) {
    #expect(WebAddress(text)?.text == encoded)
  }

  @Test(arguments: [
    "", "example.org", "javascript:alert(1)", "file:///etc/passwd", "https:/example.org",
    "https://", "https:///path", "https://?q", "https://user:word@example.org/", "mailto:",
    "mailto:@", "mailto:desk@", "https://example.org/a b", "https://example.org/\u{0}",
    "https://example.org/\n", "https://example.org/\u{202E}gpj.exe", "ftp://example.org",
    "data:text/html,x", "https://" + String(repeating: "a", count: 2000),
  ])
  func anythingElseIsNone(text: String) {
    #expect(WebAddress(text) == nil)
  }
}
