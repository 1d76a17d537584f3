import Testing

/// Wrong command lines end with 64, say why on standard error, and leave nothing behind.
@Suite struct UsageTests {
  @Test(arguments: [
    (["draw"], "draw"),
    (["render"], "dossier"),
    (["map"], "route"),
    (["place"], "error: name a place"),
    (["map", "SVO-CCS", "--size", "0x0"], "0x0"),
    (["map", "SVO-CCS", "--size", "900000x900000"], "out of range"),
    (["map", "SVO-CCS", "--size", "19000x19000"], "out of range"),
    (["map", "SVO-CCS", "--size", "-5x100"], "-5x100"),
    (["map", "SVO-CCS", "--size", "big"], "not understood"),
    (["map", "SVO-CCS", "--dpi", "0"], "resolution"),
    (["map", "SVO-CCS", "--dpi", "nan"], "resolution"),
    (["map", "SVO-CCS", "--size", "A3", "--dpi", "2000"], "too large"),
    (["map", "SVO-CCS", "--theme", "neon"], "newsprint"),
    (["map", "SVO-CCS", "--projection", "flat"], "auto"),
    (["map", "SVO-CCS", "--units", "furlongs"], "furlongs"),
    (["map", "SVO-CCS", "--center", "95,10"], "95"),
    (["map", "SVO-CCS", "--center", "Qxqxqx"], "Qxqxqx"),
    (["map", "SVO-CCS", "--extent", "10,20,30"], "west,south,east,north"),
    (["map", "SVO-CCS", "--extent", "10,20,10,40"], "no area"),
    (["map", "SVO-CCS", "--extent", "10,40,20,30"], "no area"),
    (["map", "SVO-CCS", "--extent", "10,40,20,95"], "off the Earth"),
    (["map", "SVO-CCS", "--zoom", "0"], "from 0.1 to 100"),
    (["map", "SVO-CCS", "--zoom", "nan"], "nan"),
    (["map", "SVO-CCS", "--layers", "land,clouds"], "land,clouds"),
    (["map", "SVO-CCS", "-o", "x.gif"], "x.gif"),
    (["map", "SVO-CCS", "-o", "x.png", "--format", "pdf"], "x.png"),
    (["map", "SVO-CCS", "-o", "x.png", "-o", "x.png"], "x.png"),
    (["map", "SVO-CCS", "-o", "x.png", "--output-dir", "d"], "--output-dir"),
    (["route", "SVO"], "SVO"),
    (["map", ","], "missing"),
    (["map", "SVO-Qxqxqx"], "Qxqxqx"),
    (["map", "'95,10'-SVO"], "95"),
    (["route", "SVO-CCS", "--speed", "fast"], "fast"),
    (["place", "Qxqxqxqx"], "Qxqxqxqx"),
    (["export", "a.yaml", "-o", "a.shp"], "a.shp"),
  ])
  func wrongCommandLine(_ arguments: [String], says words: String) throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.run(Tool.built("flightplot"), arguments, in: folder.url)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try folder.names().isEmpty)
  }

  @Test func oneOutputForTwoDossiersIsWrong() throws {
    let folder = try ScratchFolder()
    let first = try folder.write("a.yaml", Dossier.plain)
    let second = try folder.write("b.yaml", Dossier.plain)
    let outcome = try Tool.flightplot("render", first, second, "-o", folder.path("x.png"))
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--output-dir"))
    #expect(try folder.names() == ["a.yaml", "b.yaml"])
  }

  @Test func twoDossiersOfOneNameInOneFolderAreWrong() throws {
    let folder = try ScratchFolder()
    let other = try ScratchFolder()
    let first = try folder.write("a.yaml", Dossier.plain)
    let second = try other.write("a.yaml", Dossier.plain)
    let outcome = try Tool.flightplot(
      "render", first, second, "--output-dir", folder.path("maps"))
    #expect(outcome.status == 64)
    #expect(try folder.names() == ["a.yaml"])
  }

  /// What ArgumentParser finds is told in the voice of our own messages.
  @Test func messagesHaveOneVoice() throws {
    let missing = try Tool.flightplot("map")
    #expect(missing.status == 64)
    #expect(missing.errors.hasPrefix("error: missing expected argument"))
    #expect(missing.errors.contains("\n  usage: flightplot map"))
    #expect(missing.errors.contains("\n  hint: see 'flightplot map --help'"))
    let negative = try Tool.flightplot("map", "SVO-CCS", "--units", "-5km")
    #expect(negative.status == 64)
    #expect(negative.errors.contains("-5km") && !negative.errors.contains("\u{2212}"))
  }

  @Test func aCodeInSmallLettersIsKnownAgain() throws {
    let outcome = try Tool.flightplot("map", "svo-CCS")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("did you mean “SVO”"))
    #expect(try Tool.flightplot("place", "UK").errors.contains("“UK” is a country"))
  }
}
