import Foundation
import Testing

/// `flightplot export` as a user calls it.
@Suite struct ExportTests {
  @Test func severalFormatsInOneRun() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("d.yaml", Dossier.plain)
    let outcome = try Tool.flightplot(
      "export", path, "-o", "a.geojson", "-o", "b.KML", "-o", "c.gpx", "-o", "d.csv",
      "-o", "e.json", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(
      try folder.names() == ["a.geojson", "b.KML", "c.gpx", "d.csv", "d.yaml", "e.json"])
    #expect(try folder.text("a.geojson") == folder.text("e.json"))
    #expect(try folder.text("b.KML").contains("<kml xmlns"))
    #expect(try folder.text("c.gpx").contains("<gpx xmlns"))
    #expect(try folder.text("d.csv").hasPrefix("flight,leg,"))
  }

  /// A reported title is not a known one, wherever it stands.
  @Test func theTitleKeepsItsHedge() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "d.yaml", Dossier.with("title: {is: Two land, hedge: reportedly}", for: "title: A test"))
    let files = ["a.geojson", "b.kml", "c.gpx"]
    let outcome = try Tool.flightplot(
      "export", path, "-o", files[0], "-o", files[1], "-o", files[2], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let drawn = try Tool.flightplot(
      "render", path, "-o", "d.svg", "--size", "400x300", in: folder.url)
    #expect(drawn.status == 0, "\(drawn.errors)")
    for (file, words) in [
      (files[0], "\"name\": \"Reportedly: Two land\""),
      (files[1], "<name>Reportedly: Two land</name>"),
      (files[2], "<name>Reportedly: Two land</name>"),
      ("d.svg", "<title>Reportedly: Two land</title>"),
    ] {
      #expect(try folder.text(file).contains(words), "\(file)")
    }
  }

  @Test func routesNeedNoDossier() throws {
    let outcome = try Tool.flightplot(
      "export", "--route", "SVO-CCS", "--route", "JFK-LHR", "--format", "csv")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.split(separator: "\r\n").count == 3)
  }

  @Test func aDossierComesFromStandardInput() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("d.yaml", Dossier.plain)
    func piped(_ arguments: String) throws -> Tool.Outcome {
      try Tool.run(
        URL(fileURLWithPath: "/bin/sh"),
        ["-c", "cat \"$1\" | \"$0\" \(arguments)", Tool.built("flightplot").path, path],
        in: folder.url)
    }
    let export = try piped("export -")
    #expect(export.status == 0, "\(export.errors)")
    #expect(export.text == (try Tool.flightplot("export", path).text))
    let render = try piped("render - -o map.svg")
    #expect(render.status == 0, "\(render.errors)")
    #expect(try folder.names() == ["d.yaml", "map.svg"])
    #expect(try piped("render -").status == 64)
    #expect(try piped("render - - -o a.svg").status == 64)
    try folder.write("d.yaml", Dossier.with("titel: A", for: "title: A test"))
    #expect(try piped("export -").errors.contains("standard input:2:1: error: unknown key “titel”"))
  }

  @Test(arguments: [
    (["export"], "--route"), (["export", "d.yaml", "--route", "SVO-CCS"], "not both"),
    (["export", "d.yaml", "-o", "a.shp"], "a.shp"),
    (["export", "d.yaml", "-o", "a.kml", "--format", "gpx"], "--format"),
    (["export", "d.yaml", "-o", "a.kml", "-o", "./a.kml"], "two files"),
    (["export", "d.yaml", "-o", "d.yaml", "--format", "csv"], "not written over"),
    (["map", "SVO-CCS", "-o", "a.svg", "-o", "./a.svg"], "two maps"),
  ])
  func wrongCommandLine(_ arguments: [String], says words: String) throws {
    let folder = try ScratchFolder()
    try folder.write("d.yaml", Dossier.plain)
    let outcome = try Tool.run(Tool.built("flightplot"), arguments, in: folder.url)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try folder.names() == ["d.yaml"])
    #expect(try folder.text("d.yaml") == Dossier.plain)
  }
}
