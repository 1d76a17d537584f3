import Foundation
import Testing

/// A command gives memory back before it makes its first image.
@Suite struct ProgramMemoryTests {
  /// What was given back comes back by itself: the map that is laid out after it is the same.
  @Test func theNextMapFindsAllItNeeds() throws {
    let folder = try ScratchFolder()
    let second = try folder.write(
      "second.yaml", String(contentsOfFile: Tool.example("caracas-2019.yaml"), encoding: .utf8))
    let first = try folder.write("first.yaml", Dossier.plain)
    for (files, target) in [([first, second], "both"), ([second], "alone")] {
      let outcome = try Tool.run(
        Tool.built("flightplot"),
        ["render"] + files + ["--size", "640x400", "--output-dir", folder.path(target)])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let both = try Data(contentsOf: folder.file("both/second.png"))
    #expect(try both == Data(contentsOf: folder.file("alone/second.png")))
  }
}
