import Flightplot
import Foundation
import Testing

/// The limits that SCRIPTING.md states, each with its message, its status, and no output.
@Suite struct LimitsTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func expect(
    _ status: Int32, _ words: String, _ arguments: String..., leaving names: [String]
  ) throws {
    let outcome = try Tool.run(Tool.built("flightplot"), arguments, in: folder.url)
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try folder.names() == names)
  }

  @Test func aDossierOfOverEightMegabytes() throws {
    // A megabyte of a file is 2²⁰ bytes here, as the limit is.
    let filling = String(repeating: "#" + String(repeating: "x", count: 1022) + "\n", count: 8192)
    _ = try folder.write("d.yaml", Dossier.plain + "\n" + filling)
    try expect(
      65, "'d.yaml' holds more than 8 MB, the most that is read of it", "render", "d.yaml",
      leaving: ["d.yaml"])
    _ = try folder.write("d.yaml", Dossier.plain + "\n" + filling.dropLast(2048))
    #expect(try Tool.flightplot("check", "d.yaml", in: folder.url).status == 0)
  }

  @Test func aDossierOfOverAHundredThousandValues() throws {
    let numbers = String(repeating: "1, ", count: 100_000)
    _ = try folder.write("d.yaml", Dossier.plain + "\nmap: {highlight: [\(numbers)1]}\n")
    try expect(
      65, "error: the file holds more than 100000 values", "render", "d.yaml",
      leaving: ["d.yaml"])
  }

  @Test func aDossierOfOverFiftyLevels() throws {
    let deep = String(repeating: "[", count: 51) + String(repeating: "]", count: 51)
    _ = try folder.write("d.yaml", Dossier.plain + "\nmap: \(deep)\n")
    try expect(
      65, "error: lists and mappings are nested more than 50 deep", "render", "d.yaml",
      leaving: ["d.yaml"])
  }

  @Test func aThemeOfOverAMegabyte() throws {
    _ = try folder.write("t.yaml", String(repeating: "# nothing\n", count: 100_001))
    try expect(
      65, "'t.yaml' holds more than 1 MB, the most that is read of it", "map", "SVO-CCS",
      "--theme", "t.yaml", "-o", "x.png", leaving: ["t.yaml"])
  }

  @Test func aTableOfPhrasesOfOverFourMegabytes() throws {
    _ = try folder.write("d.yaml", Dossier.plain)
    _ = try folder.write("p.csv", "key,en\n" + String(repeating: "\n", count: 4_000_000))
    try expect(
      65, "'p.csv' holds more than 4 MB, the most that is read of it", "brief", "d.yaml",
      "--phrases", "p.csv", leaving: ["d.yaml", "p.csv"])
  }

  /// A file with nothing in it but its length.
  @Test func aManifestOfOver256Megabytes() throws {
    _ = try folder.write("l.csv", "")
    let file = try FileHandle(forWritingTo: folder.file("l.csv"))
    try file.truncate(atOffset: 256_000_001)
    try file.close()
    try expect(
      65, "'l.csv' holds more than 256 MB, the most that is read of it", "batch", "l.csv",
      "--output-dir", "out", leaving: ["l.csv"])
  }

  @Test(arguments: [
    (["--jobs", "257"], "a number from 1 to 256"),
    (["--shard", "1/100001"], "at most 100000 parts"),
    (["--size", "19201x100"], "each side has from 100 to 19200 pixels"),
    (["--size", "99x100"], "each side has from 100 to 19200 pixels"),
    (["--size", "10001x10000"], "both together at most 100 million"),
    (["--dpi", "2401"], "--dpi takes a number from 18 to 2400"),
    (["--dpi", "17.9"], "--dpi takes a number from 18 to 2400"),
  ])
  func numbersOutOfRange(_ options: [String], _ words: String) throws {
    _ = try folder.write("l.csv", "route\nSVO-CCS\n")
    let command =
      ["--jobs", "--shard"].contains(options[0]) ? ["batch", "l.csv"] : ["map", "SVO-CCS"]
    let outcome = try Tool.run(
      Tool.built("flightplot"), command + ["--output-dir", "out"] + options, in: folder.url)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try folder.names() == ["l.csv"])
  }

  @Test func aPictureOfOverAHundredMillionPixels() throws {
    // 11.69 by 8.27 inches at 1,020 to the inch are 100.6 million.
    try expect(
      64, "a PNG of 11927 × 8433 pixels is too large: it may have 100 million", "map", "SVO-CCS",
      "--size", "A4", "--dpi", "1020", "-o", "x.png", leaving: [])
  }
}
