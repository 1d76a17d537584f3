import Foundation
import Testing

/// What the README shows works: its Swift is a program that the package builds, and here it runs.
@Suite struct ReadmeTests {
  @Test func theReadmeShowsTheProgram() throws {
    let root = Tool.packageRoot
    let program = try String(
      contentsOf: root.appendingPathComponent("Examples/Library/main.swift"), encoding: .utf8)
    let readme = try String(
      contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains("```swift\n\(program)```"))
    #expect(program.split(separator: "\n").count == 3)
  }

  @Test func theProgramDrawsAMap() throws {
    let folder = try ScratchFolder()
    let examples = folder.file("Examples")
    try FileManager.default.createDirectory(at: examples, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Tool.example("caracas-2019.yaml"),
      toPath: examples.appendingPathComponent("caracas-2019.yaml").path)
    let outcome = try Tool.run(Tool.built("LibraryExample"), [], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let png = try Data(contentsOf: folder.file("caracas-2019.png"))
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func theDossierOfTheReadmeIsDrawn() throws {
    let readme = try String(
      contentsOf: Tool.packageRoot.appendingPathComponent("README.md"), encoding: .utf8)
    let opening = try #require(readme.range(of: "```yaml\n"))
    let closing = try #require(
      readme.range(of: "```", range: opening.upperBound..<readme.endIndex))
    let folder = try ScratchFolder()
    let path = try folder.write(
      "d.yaml", String(readme[opening.upperBound..<closing.lowerBound]))
    let outcome = try Tool.flightplot("render", path, "-o", folder.path("d.svg"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("d.svg").contains("Maiquetía"))
  }
}
