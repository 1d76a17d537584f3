import Foundation
import Testing

/// Wrong dossiers: one clear message with its place, the right status, and no output.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var dossier: String
    /// Words that the message has to hold.
    var words: [String]

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "empty", dossier: "", words: ["empty"]),
    Case(name: "not YAML", dossier: "flightplot: [1\ntitle: }{", words: ["d.yaml:"]),
    Case(name: "a list", dossier: "- 1\n- 2\n", words: ["d.yaml:1:1"]),
    Case(
      name: "unknown key", dossier: Dossier.with("titel: A test", for: "title: A test"),
      words: ["d.yaml:2:1", "titel", "title"]),
    Case(
      name: "unknown place", dossier: Dossier.with("[SVO, Qxqxqxqx]", for: "[SVO, CCS]"),
      words: ["d.yaml:5:", "Qxqxqxqx"]),
    Case(
      name: "one stop", dossier: Dossier.with("[SVO]", for: "[SVO, CCS]"), words: ["d.yaml:5:"]),
    Case(
      name: "a mass of lots",
      dossier: Dossier.plain + "\ncargo:\n  - {item: equipment, mass: lots, flights: [a]}\n",
      words: ["d.yaml:7:", "lots"]),
    Case(
      name: "latitude 95",
      dossier: Dossier.with("[SVO, {at: [95, 10], name: Nowhere}]", for: "[SVO, CCS]"),
      words: ["d.yaml:5:", "95"]),
    Case(
      name: "NUL byte", dossier: Dossier.with("title: A\0test", for: "title: A test"),
      words: ["d.yaml:2:", "NUL"]),
    Case(name: "binary", dossier: "\u{7F}ELF\u{1}\u{2}\0\0\0", words: ["d.yaml"]),
    Case(
      name: "duplicate id",
      dossier: Dossier.plain + "\n  - id: a\n    route: [SVO, CCS]\n", words: ["d.yaml:", "a"]),
    Case(
      name: "a size of nothing", dossier: Dossier.plain + "\nmap: {size: 0x0}\n",
      words: ["d.yaml", "0x0"]),
    Case(
      name: "a theme that is not there", dossier: Dossier.plain + "\nmap: {theme: neon}\n",
      words: ["d.yaml", "neon"]),
    Case(
      name: "an extent without area",
      dossier: Dossier.plain + "\nmap: {extent: [10, 20, 10, 40], center: [95, 10], zoom: -1}\n",
      words: ["d.yaml:6:", "no area", "95", "“-1”"]),
  ]

  @Test(arguments: cases) func wrongDossier(_ wrong: Case) throws {
    let folder = try ScratchFolder()
    let path = try folder.write("d.yaml", wrong.dossier)
    let outcome = try Tool.flightplot("render", path, "-o", folder.path("d.png"))
    #expect(outcome.status == 65, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    for words in wrong.words { #expect(outcome.errors.contains(words), "\(outcome.errors)") }
    #expect(outcome.errors.contains("error: "))
    #expect(try folder.names() == ["d.yaml"])
  }

  @Test func everyFaultIsToldInOneRun() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "d.yaml",
      """
      flightplot: 1
      titel: A test
      flights:
        - id: a
          route: [SVO, Qxqxqxqx]
      cargo:
        - {item: equipment, mass: lots, flights: [a]}
      map: {theme: pink, projection: flat, size: 0x0}
      """)
    let outcome = try Tool.flightplot("render", path)
    #expect(outcome.status == 65)
    for words in [
      "d.yaml:2:1", "d.yaml:5:", "d.yaml:7:", "d.yaml:8:14", "d.yaml:8:32", "d.yaml:8:44",
    ] {
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test func aFaultyDossierKeepsAGoodOneFromBeingDrawn() throws {
    let folder = try ScratchFolder()
    let good = try folder.write("a.yaml", Dossier.plain)
    let bad = try folder.write("b.yaml", "")
    let outcome = try Tool.flightplot("render", good, bad)
    #expect(outcome.status == 65)
    #expect(try folder.names() == ["a.yaml", "b.yaml"])
  }

  @Test func missingFileIs66() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot("render", "none.yaml", in: folder.url)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("none.yaml"))
    #expect(try folder.names().isEmpty)
  }

  @Test func aFolderIs66() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot("render", folder.url.path)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("folder"))
  }

  @Test func aMissingAtlasIs66() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "map", "SVO-CCS", "--atlas", "none.gpkg", "-o", "x.png", in: folder.url)
    #expect(outcome.status == 66)
    #expect(try folder.names().isEmpty)
  }

  /// Nine levels of nine aliases each would be 387 million nodes; the tree has some ninety. The
  /// limit on address space is what a program that expands them runs into.
  @Test func anAliasBombIsRefusedUnexpanded() throws {
    let folder = try ScratchFolder()
    var bomb = "flightplot: 1\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let references = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(references)]\n"
    }
    let path = try folder.write("d.yaml", bomb)
    let outcome = try Tool.run(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "ulimit -v 600000; exec \"$0\" \"$@\"", Tool.built("flightplot").path, "render", path])
    #expect(outcome.status == 65, "\(outcome.errors)")
    #expect(outcome.errors.contains("d.yaml"))
    #expect(try folder.names() == ["d.yaml"])
  }
}
