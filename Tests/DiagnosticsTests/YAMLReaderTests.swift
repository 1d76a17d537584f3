import Diagnostics
import Testing

/// Reads YAML and hands back what was found.
private func read(_ text: String, limits: YAMLLimits = YAMLLimits()) -> (MarkedNode?, [Diagnostic])
{
  let log = FaultLog()
  let node = YAMLReader.read(Array(text.utf8), file: "f.yaml", limits: limits, log: log)
  return (node, log.diagnostics)
}

@Suite struct YAMLReaderTests {
  @Test(arguments: ["NO", "YES", "OFF", "1E5", "12:30", "~", "null", "0x1F", "2019-03-23", "010"])
  func aScalarIsItsText(_ text: String) throws {
    let (node, found) = read("key: \(text)\n")
    #expect(found.isEmpty)
    let root = try #require(node)
    guard case .mapping(let entries) = root.content else { throw Unexpected() }
    #expect(entries.first?.value.content == .scalar(text: text, isPlain: true))
  }

  @Test func marksCountLinesAndColumnsFromOne() throws {
    let (node, _) = read("\u{FEFF}été: x\nflights:\n  - {id: a, route: [SVO, CCS]}\n")
    let root = try #require(node)
    guard case .mapping(let entries) = root.content,
      case .sequence(let flights) = entries[1].value.content,
      case .mapping(let flight) = flights[0].content,
      case .sequence(let stops) = flight[1].value.content
    else { throw Unexpected() }
    #expect(entries[0].keyLocation.description == "f.yaml:1:1")
    #expect(entries[0].value.location.description == "f.yaml:1:6")
    #expect(flights[0].location.description == "f.yaml:3:5")
    #expect(stops[1].location.description == "f.yaml:3:26")
  }

  @Test func aliasesAreWrittenOut() throws {
    let (node, found) = read("a: &x [1, 2]\nb: *x\n")
    #expect(found.isEmpty)
    let root = try #require(node)
    guard case .mapping(let entries) = root.content else { throw Unexpected() }
    #expect(entries[0].value.content == entries[1].value.content)
  }

  @Test func everyDoubleKeyIsReportedAtItselfAndTheRestIsRead() throws {
    let (node, found) = read("a: 1\nb: 2\na: 3\n\"a\": 4\nc: {x: 1, x: 2}\nb: 5\n")
    #expect(
      found.map(\.description.firstLine) == [
        "f.yaml:3:1: error: “a” is written twice in one mapping, first on line 1",
        "f.yaml:4:1: error: “a” is written twice in one mapping, first on line 1",
        "f.yaml:5:11: error: “x” is written twice in one mapping, first on line 5",
        "f.yaml:6:1: error: “b” is written twice in one mapping, first on line 2",
      ])
    let root = try #require(node)
    guard case .mapping(let entries) = root.content else { throw Unexpected() }
    #expect(entries.map(\.key) == ["a", "b", "c"])
    #expect(entries[0].value.scalarText == "1")
  }

  @Test(
    "What is no dossier at all",
    arguments: [
      ("", "f.yaml: error: the file is empty"),
      ("# only a remark\n", "f.yaml: error: the file is empty"),
      ("\u{FEFF}", "f.yaml: error: the file is empty"),
      ("---\n", "f.yaml: error: the file is empty"),
      ("a: 1\nb\u{0}: 2\n", "f.yaml:2:2: error: the file holds a NUL byte: it is not text"),
      ("a: é\u{7}\n", "f.yaml:1:5: error: the file holds a control character (0x07)"),
      ("a: 1\n---\nb: 2\n", "f.yaml:2:1: error: a second document begins here"),
      ("a: 1\n<<: {b: 2}\n", "f.yaml:2:1: error: merge keys (<<) are not read"),
      ("? [a, b]\n: 1\n", "f.yaml:1:3: error: a key has to be text"),
      ("a: *nobody\n", "f.yaml:1:4: error: not YAML: found undefined alias"),
      (
        "a:\n\tb: 1\n",
        "f.yaml:2:1: error: not YAML: found character that cannot start any token, "
          + "while scanning for the next token that began on line 2"
      ),
      (
        "a: \"x\n",
        "f.yaml:2:1: error: not YAML: found unexpected end of stream, "
          + "while scanning a quoted scalar that began on line 1"
      ),
      ("a: b: c\n", "f.yaml:1:5: error: not YAML: mapping values are not allowed in this context"),
    ])
  func notADossier(_ text: String, _ message: String) {
    let (_, found) = read(text)
    #expect(found.map(\.description.firstLine) == [message])
  }

  @Test func bytesThatAreNoText() {
    let cases: [([UInt8], String)] = [
      (Array("ab\nc".utf8) + [0xC3, 0x28], "f.yaml:2:2: error: the file is not UTF-8 text"),
      (Array("a: \u{E9}".utf8).dropLast(), "f.yaml:1:4: error: the file is not UTF-8 text"),
      ([0xFF, 0xFE, 0x61, 0x00], "f.yaml: error: the file is in UTF-16"),
    ]
    for (bytes, message) in cases {
      let log = FaultLog()
      #expect(YAMLReader.read(bytes, file: "f.yaml", log: log) == nil)
      #expect(log.diagnostics.map(\.description.firstLine) == [message])
    }
  }

  @Test func limitsHold() {
    let deep = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(read(deep).1.first?.message == "lists and mappings are nested more than 50 deep")
    let deeper = String(repeating: "[", count: 100_000)
    #expect(read(deeper).1.first?.message == "lists and mappings are nested too deep")
    let wide = "[" + String(repeating: "a,", count: 600) + "]"
    let few = YAMLLimits(nodes: 500)
    #expect(read(wide, limits: few).1.first?.message.contains("more than 500 values") == true)
    #expect(read(wide, limits: YAMLLimits(nodes: 100)).0 == nil)
    #expect(read(wide, limits: YAMLLimits(bytes: 1000)).1.first?.message.contains("KB") == true)
    #expect(read(wide).1.isEmpty)
  }

  /// Ten levels of ten stand for ten thousand million values.
  static let bomb = (1...10).reduce("a0: &a0 x\n") { text, level in
    let call = "*a\(level - 1)"
    let calls = Array(repeating: call, count: 10).joined(separator: ", ")
    return text + "a\(level): &a\(level) [\(calls)]\n"
  }

  @Test func anAliasBombIsNotExpanded() {
    let (node, found) = read(Self.bomb)
    #expect(node == nil)
    #expect(
      found.map(\.description) == [
        "f.yaml: error: the file holds more than 100000 values, an alias counted as what it stands for [FP101]"
      ])
  }

  @Test(arguments: ["? *a10\n: 1\n", "*a10 : 1\n", "b: {? *a10 : 1}\n", "{x: *a10}: 1\n"])
  func anAliasBombInAKeyIsNotHashed(_ key: String) {
    let (node, found) = read(Self.bomb + key)
    #expect(node == nil)
    #expect(found.map(\.message) == ["an alias (*name) may stand inside a key here"])
  }

  @Test func signsInProseAreNoAliasesInKeys() {
    let (node, found) = read("a: Smith & Sons *starred*\nb: 'who knows? [sic]: R&D'\n")
    #expect(found.isEmpty)
    #expect(node != nil)
  }
}

struct Unexpected: Error {}

extension String {
  /// A diagnostic without its hint and its code.
  var firstLine: String {
    String(split(separator: "\n").first ?? "")
      .replacing(#/ \[FP\d{3}\]$/#, with: "")
  }
}
