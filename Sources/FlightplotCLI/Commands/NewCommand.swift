import ArgumentParser
import Dossiers
import Flightplot

/// `flightplot new`: a dossier to begin with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a commented dossier to begin with.",
    discussion: "A file that is there already is never written over. '-' is standard output.")

  @Argument(help: ArgumentHelp("The dossier to make, such as caracas.yaml.", valueName: "file"))
  var file: ArgumentText

  func run() throws {
    guard file.text != "-" else {
      try StandardStream.output.write(StarterDossier.text)
      return
    }
    Interrupts.hold()
    defer { Interrupts.release() }
    try WholeFile.create(WholeFile.Content(path: file.text, bytes: Array(StarterDossier.text.utf8)))
  }
}
