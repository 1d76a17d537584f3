import Foundation
import Testing

/// A user's own theme, by option and by dossier.
@Suite struct ThemeFileTests {
  private static let own = """
    flightplot-theme: 1
    name: own
    extends: newsprint
    colors: {land: "#FFEEDD"}
    """

  @Test func anOptionTakesAFile() throws {
    let folder = try ScratchFolder()
    try folder.write("own.yaml", Self.own)
    let outcome = try Tool.flightplot(
      "map", "SVO-CCS", "--theme", "own.yaml", "-o", "a.svg", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    #expect(try folder.text("a.svg").uppercased().contains("#FFEEDD"))
  }

  /// The dossier's folder is not the one the program runs in.
  @Test func aDossierTakesAFileOfItsFolder() throws {
    let folder = try ScratchFolder()
    let other = try ScratchFolder()
    try folder.write("own.yaml", Self.own)
    let path = try folder.write("d.yaml", Dossier.plain + "\nmap: {theme: own.yaml}\n")
    let outcome = try Tool.flightplot("render", path, "-o", "a.svg", in: other.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try other.text("a.svg").uppercased().contains("#FFEEDD"))
  }

  @Test func aWrongFileIsToldAtItsPlaces() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "own.yaml", Self.own.replacing("\"#FFEEDD\"", with: "reddish, lamd: \"#FFFFFF\""))
    let option = try Tool.flightplot(
      "map", "SVO-CCS", "--theme", "own.yaml", "-o", "a.svg", in: folder.url)
    #expect(option.status == 65)
    #expect(option.errors.contains("own.yaml:4:16: error: “reddish” is no colour for “land”"))
    #expect(option.errors.contains("own.yaml:4:25: error: unknown key “lamd”"))

    try folder.write(
      "d.yaml", Dossier.with("titel: A test", for: "title: A test") + "\nmap: {theme: own.yaml}\n")
    let dossier = try Tool.flightplot("render", "d.yaml", in: folder.url)
    #expect(dossier.status == 65)
    #expect(dossier.errors.contains("d.yaml:2:1: error: "))
    #expect(dossier.errors.contains("own.yaml:4:16: error: “reddish” is no colour"))
    #expect(try folder.names() == ["d.yaml", "own.yaml"])
  }

  @Test func aMissingFileIs66ForAnOptionAnd65ForADossier() throws {
    let folder = try ScratchFolder()
    let option = try Tool.flightplot(
      "map", "SVO-CCS", "--theme", "none.yaml", "-o", "a.svg", in: folder.url)
    #expect(option.status == 66)
    #expect(option.errors.contains("there is no file 'none.yaml'"))
    try folder.write("d.yaml", Dossier.plain + "\nmap: {theme: none.yaml}\n")
    let dossier = try Tool.flightplot("render", "d.yaml", in: folder.url)
    #expect(dossier.status == 65)
    #expect(dossier.errors.contains("d.yaml:6:14: error: there is no file 'none.yaml'"))
  }

  @Test func paleTextIsAWarningAndTheMapIsDrawn() throws {
    let folder = try ScratchFolder()
    try folder.write("own.yaml", Self.own.replacing("land: \"#FFEEDD\"", with: "text: \"#AAAAAA\""))
    let outcome = try Tool.flightplot(
      "map", "SVO-CCS", "--theme", "own.yaml", "-o", "a.svg", in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("own.yaml:4:16: warning: “text” on “page” has a contrast"))
  }

  @Test func aThemeIsNotWrittenOver() throws {
    let folder = try ScratchFolder()
    try folder.write("own.yaml", Self.own)
    let outcome = try Tool.flightplot(
      "map", "SVO-CCS", "--theme", "own.yaml", "-o", "own.yaml", "--format", "svg", in: folder.url)
    #expect(outcome.status == 64)
    #expect(try folder.text("own.yaml") == Self.own)
  }

  @Test(arguments: ["newsprint", "midnight", "print"])
  func aPrintedThemeIsOneToBeginWith(_ name: String) throws {
    let folder = try ScratchFolder()
    let printed = try Tool.flightplot("themes", name)
    #expect(printed.status == 0)
    try folder.write("own.yml", printed.text)
    let own = try Tool.flightplot(
      "map", "SVO-CCS", "--theme", "own.yml", "-o", "own.svg", in: folder.url)
    #expect(own.errors.isEmpty)
    let named = try Tool.flightplot(
      "map", "SVO-CCS", "--theme", name, "-o", "named.svg", in: folder.url)
    #expect(named.status == 0)
    #expect(try folder.text("own.svg") == folder.text("named.svg"))
  }

  @Test func themesAreListed() throws {
    let outcome = try Tool.flightplot("themes")
    #expect(outcome.status == 0)
    for name in ["newsprint", "midnight", "print"] { #expect(outcome.text.contains("\n\(name) ")) }
    let unknown = try Tool.flightplot("themes", "midnigt")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("did you mean “midnight”?"))
  }
}
