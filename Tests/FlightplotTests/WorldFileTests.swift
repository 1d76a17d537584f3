import Foundation
import Testing

/// `--world-file`: the companions by which a GIS places a PNG.
@Suite struct WorldFileTests {
  private func world(_ folder: ScratchFolder, _ name: String) throws -> [Double] {
    try folder.text("\(name).pgw").split(separator: "\n").compactMap { Double($0) }
  }

  private func transform(_ folder: ScratchFolder, _ name: String) throws -> [Double] {
    let text = try folder.text("\(name).png.aux.xml")
    let list = try #require(text.split(separator: "<GeoTransform>").last)
    return try #require(list.split(separator: "<").first)
      .split(separator: ", ").compactMap { Double($0) }
  }

  @Test func bothFilesSayTheSame() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "map", "SVO-KEF", "--world-file", "--size", "480x320", "-o", "a.png", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.names() == ["a.pgw", "a.png", "a.png.aux.xml"])
    let lines = try world(folder, "a")
    let transform = try transform(folder, "a")
    try #require(lines.count == 6 && transform.count == 6)
    #expect(lines[0] > 0 && lines[3] == -lines[0] && lines[1] == 0 && lines[2] == 0)
    #expect(Array(transform[1...2]) + transform[4...5] == [lines[0], 0, 0, lines[3]])
    // A world file names the middle of the first pixel, GDAL its corner.
    #expect(abs(transform[0] + lines[0] / 2 - lines[4]) < 1e-6)
    #expect(abs(transform[3] + lines[3] / 2 - lines[5]) < 1e-6)
    #expect(try folder.text("a.png.aux.xml").contains("SPHEROID[\"unknown\",6371008.8,0]"))
  }

  /// More pixels to the inch: smaller pixels, the same corner.
  @Test func resolutionMovesNothing() throws {
    let folder = try ScratchFolder()
    for (name, dpi) in [("a", "72"), ("b", "144")] {
      let outcome = try Tool.flightplot(
        "map", "SVO-KEF", "--world-file", "--size", "480x320", "--dpi", dpi, "-o", "\(name).png",
        in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let (coarse, fine) = (try transform(folder, "a"), try transform(folder, "b"))
    #expect(coarse[0] == fine[0] && coarse[3] == fine[3])
    #expect(abs(coarse[1] / fine[1] - 2) < 1e-12)
  }

  @Test func aViewWithoutASystemIsRefusedAndNothingIsWritten() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "map", "SVO-CCS", "--projection", "equal-earth", "--center", "50,20", "--world-file", "-o",
      "a.png", "-o", "a.svg", in: folder.url)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Equal Earth projection turned to 50° N, 20° E"))
    #expect(outcome.errors.contains("--projection lambert-azimuthal"))
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: [
    (["-o", "a.svg"], "goes beside a PNG file"), (["-o", "-"], "goes beside a PNG file"),
    (["-o", "a.png", "-o", "a.PNG"], "two files would be written to 'a.pgw'"),
  ])
  func itGoesBesideAPNG(_ arguments: [String], says words: String) throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.run(
      Tool.built("flightplot"),
      ["map", "SVO-KEF", "--world-file", "--size", "480x320"] + arguments, in: folder.url)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try folder.names().isEmpty)
  }
}
