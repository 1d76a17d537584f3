import Flightplot
import Foundation
import Testing

@Suite struct WholeFileTests {
  private func content(_ path: String, _ text: String) -> WholeFile.Content {
    WholeFile.Content(path: path, bytes: Array(text.utf8))
  }

  @Test func writesAndReplaces() throws {
    let folder = try ScratchFolder()
    try WholeFile.write([content(folder.path("a"), "one"), content(folder.path("b"), "two")])
    try WholeFile.write([content(folder.path("a"), "three")])
    #expect(try folder.text("a") == "three")
    #expect(try folder.names() == ["a", "b"])
  }

  @Test func aReplacedFileKeepsItsPermissionsAndItsLink() throws {
    let folder = try ScratchFolder()
    try folder.write("a", "one")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.path("a"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "a")
    try WholeFile.write([content(folder.path("link"), "two")])
    #expect(try folder.text("a") == "two")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "a")
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path("a"))[
      .posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test func oneThatFailsKeepsAllFromBeingWritten() throws {
    let folder = try ScratchFolder()
    try folder.write("a", "old")
    let error = #expect(throws: FlightplotError.self) {
      try WholeFile.write([
        content(folder.path("a"), "new"), content(folder.path("none/b"), "new"),
      ])
    }
    #expect(error?.kind == .cannotCreate)
    #expect(try folder.text("a") == "old")
    #expect(try folder.names() == ["a"])
  }

  @Test func aFolderIsNotWrittenOver() throws {
    let folder = try ScratchFolder()
    let error = #expect(throws: FlightplotError.self) {
      try WholeFile.write([content(folder.url.path, "x")])
    }
    #expect(error?.kind == .cannotCreate)
  }

  @Test func createRefusesWhatIsThere() throws {
    let folder = try ScratchFolder()
    try WholeFile.create(content(folder.path("a"), "one"))
    let error = #expect(throws: FlightplotError.self) {
      try WholeFile.create(content(folder.path("a"), "two"))
    }
    #expect(error?.kind == .cannotCreate)
    #expect(try folder.text("a") == "one")
    #expect(try folder.names() == ["a"])
  }
}
