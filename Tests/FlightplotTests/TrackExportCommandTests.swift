import Foundation
import Testing

/// What `flightplot track` writes beside its facts: other formats, a dossier.
@Suite struct TrackExportCommandTests {
  private func run(_ arguments: String..., in folder: ScratchFolder) throws -> Tool.Outcome {
    try Data(CheckTests.direct().text.utf8).write(to: folder.file("x.csv"))
    return try Tool.run(Tool.built("flightplot"), ["track"] + arguments, in: folder.url)
  }

  @Test func exportsByTheirEndings() throws {
    let folder = try ScratchFolder()
    let outcome = try run(
      "x.csv", "--export", "a.geojson", "--export", "a.kml", "--export", "a.gpx", "--export",
      "a.csv", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    // The facts are told all the same, and what the formats cannot hold beside them.
    #expect(outcome.text.contains("RFF8084"))
    #expect(outcome.errors.contains("gpx: no vertical rates"))
    for (name, words) in [
      ("a.geojson", "\"coordTimes\""), ("a.kml", "<gx:Track>"), ("a.gpx", "<trkseg>"),
      ("a.csv", "155c1d"),
    ] {
      let text = try String(contentsOf: folder.file(name), encoding: .utf8)
      #expect(text.contains(words), "\(name)")
      // Each is read again as a recording.
      let again = try Tool.run(Tool.built("flightplot"), ["track", name], in: folder.url)
      #expect(again.status == 0 && again.text.contains("UUMU"), "\(name): \(again.errors)")
    }
  }

  @Test func oneFormatToStandardOutput() throws {
    let outcome = try run("x.csv", "--to", "kml", in: try ScratchFolder())
    #expect(outcome.status == 0 && outcome.text.hasPrefix("<?xml"), "\(outcome.errors)")
  }

  @Test func aDossierThatCheckAccepts() throws {
    let folder = try ScratchFolder()
    let outcome = try run("x.csv", "--dossier", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    try Data(outcome.output).write(to: folder.file("d.yaml"))
    let check = try Tool.flightplot("check", "--strict", "d.yaml", in: folder.url)
    #expect(check.status == 0, "\(check.text)\n\(outcome.text)")
    let render = try Tool.flightplot("render", "d.yaml", "-o", "d.png", in: folder.url)
    #expect(render.status == 0, "\(render.errors)")
  }

  @Test(arguments: [
    ["x.csv", "--export", "a.txt"], ["x.csv", "--to", "gpx", "--dossier"],
    ["x.csv", "--to", "gpx", "-o", "-"], ["-", "--dossier"], ["x.csv", "--export", "x.csv"],
  ])
  func whatCannotBeIsRefused(_ arguments: [String]) throws {
    let folder = try ScratchFolder()
    try Data(CheckTests.direct().text.utf8).write(to: folder.file("x.csv"))
    let outcome = try Tool.run(Tool.built("flightplot"), ["track"] + arguments, in: folder.url)
    #expect(outcome.status == 64, "\(outcome.status) \(outcome.errors)")
    #expect(outcome.text.isEmpty)
  }
}
