import Foundation
import Testing

/// The README's Swift is a program that the package builds; here it runs.
@Suite struct LibraryTests {
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
}
