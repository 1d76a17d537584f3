import Foundation
import Testing

/// Where files go, and what happens where they cannot.
@Suite struct OutputTests {
  @Test func standsBesideTheDossierAndSaysSo() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("story.v2.yaml", Dossier.plain)
    let outcome = try Tool.flightplot("render", path, "--format", "svg")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == folder.path("story.v2.svg") + "\n")
    #expect(try folder.names() == ["story.v2.svg", "story.v2.yaml"])
  }

  @Test func outputDirIsMade() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("story.yaml", Dossier.plain)
    let outcome = try Tool.flightplot(
      "render", path, "--output-dir", folder.path("a/b"), "--format", "svg,png")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.path("a/b")).sorted()
    #expect(made == ["story.png", "story.svg"])
  }

  @Test func eachEndingGetsItsFormat() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "map", "SVO-CCS", "-o", "a.PNG", "-o", "b.pdf", "-o", "c.svg", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try folder.names() == ["a.PNG", "b.pdf", "c.svg"])
    #expect(try Data(contentsOf: folder.file("a.PNG")).starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try Data(contentsOf: folder.file("b.pdf")).starts(with: Data("%PDF-".utf8)))
    #expect(try folder.text("c.svg").contains("<svg"))
  }

  @Test func aMapWithoutANameIsNamedAfterItsRoutes() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "map", "'Port-au-Prince'-CCS", "--format", "svg", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == "Port-au-Prince-CCS.svg\n")
    #expect(try folder.names() == ["Port-au-Prince-CCS.svg"])
  }

  @Test func aPlaceAloneIsShownWithItsName() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.run(
      Tool.built("flightplot"), ["map", "SVMI", "-o", "-", "--format", "svg"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = String(decoding: outcome.output, as: UTF8.self)
    #expect(text.contains("Caracas") && text.contains("SVMI/CCS"))
    #expect(!text.contains("path flown not known"))
  }

  @Test func aDashIsStandardOutput() throws {
    let folder = try ScratchFolder()
    let png = try Tool.flightplot("map", "SVO-CCS", "-o", "-", in: folder.url)
    #expect(png.status == 0, "\(png.errors)")
    #expect(png.output.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let pdf = try Tool.flightplot("map", "SVO-CCS", "-o", "-", "--format", "pdf", in: folder.url)
    #expect(pdf.output.starts(with: Data("%PDF-".utf8)))
    #expect(try folder.names().isEmpty)
  }

  @Test func aMissingFolderIs73() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "map", "SVO-CCS", "-o", "here.svg", "-o", "none/there.svg", in: folder.url)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("none/there.svg"))
    #expect(try folder.names().isEmpty)
  }

  /// Not even root can make a file below a file.
  @Test func aFolderThatIsNoneIs73() throws {
    let folder = try ScratchFolder()
    try folder.write("file", "")
    let outcome = try Tool.flightplot("map", "SVO-CCS", "-o", "file/a.svg", in: folder.url)
    #expect(outcome.status == 73)
    let made = try Tool.flightplot("map", "SVO-CCS", "--output-dir", "file/a", in: folder.url)
    #expect(made.status == 73)
    #expect(try folder.names() == ["file"])
  }

  @Test func aFaultLeavesTheOldFile() throws {
    let folder = try ScratchFolder()
    try folder.write("d.svg", "old")
    let path = try folder.write("d.yaml", "nonsense")
    #expect(try Tool.flightplot("render", path, "-o", folder.path("d.svg")).status == 65)
    #expect(try folder.text("d.svg") == "old")
  }

  #if os(Linux)
    /// `/dev/full` refuses every byte, as a full disk does.
    @Test func aFullDiskIs74() throws {
      let folder = try ScratchFolder()
      let outcome = try Tool.flightplot(
        "map", "SVO-CCS", "-o", "a.svg", "-o", "/dev/full", "--format", "svg", in: folder.url)
      #expect(outcome.status == 74, "\(outcome.errors)")
      #expect(outcome.errors.contains("/dev/full"))
      #expect(try folder.names().isEmpty)
    }
  #endif

  /// By its own name, by another spelling and by a link.
  @Test func aDossierIsNeverWrittenOver() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("ok.yaml", Dossier.plain)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.png"), withDestinationPath: path)
    for arguments in [
      ["render", "ok.yaml", "-o", "ok.yaml", "--format", "png"],
      ["render", "ok.yaml", "-o", "./link.png"],
    ] {
      let outcome = try Tool.run(Tool.built("flightplot"), arguments, in: folder.url)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("is not written over") || outcome.errors.contains("ending"))
      #expect(try folder.text("ok.yaml") == Dossier.plain)
    }
  }

  @Test func newNeverWritesOver() throws {
    let folder = try ScratchFolder()
    #expect(try Tool.flightplot("new", "a.yaml", in: folder.url).status == 0)
    let written = try folder.text("a.yaml")
    #expect(written.contains("flightplot: 1"))
    let again = try Tool.flightplot("new", "a.yaml", in: folder.url)
    #expect(again.status == 73)
    #expect(again.errors.contains("a.yaml"))
    #expect(try folder.text("a.yaml") == written)
    #expect(try folder.names() == ["a.yaml"])
  }

  @Test func theStarterIsAGoodDossier() throws {
    let folder = try ScratchFolder()
    #expect(try Tool.flightplot("new", "a.yaml", in: folder.url).status == 0)
    let outcome = try Tool.flightplot("render", "a.yaml", "-o", "a.svg", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// A pipe opens for writing only when the program has opened it to read: then it is at work.
  @Test func anInterruptIs130() throws {
    let folder = try ScratchFolder()
    #expect(mkfifo(folder.path("pipe.yaml"), 0o600) == 0)
    let process = Process()
    process.executableURL = Tool.built("flightplot")
    process.arguments = ["render", folder.path("pipe.yaml"), "-o", folder.path("a.png")]
    process.standardError = FileHandle.nullDevice
    try process.run()
    var pipe: Int32 = -1
    // Without waiting in `open`, which would never end if the program gave up before reading.
    while pipe < 0, process.isRunning {
      pipe = open(folder.path("pipe.yaml"), O_WRONLY | O_NONBLOCK)
      sched_yield()
    }
    defer { close(pipe) }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(try folder.names() == ["pipe.yaml"])
  }
}
