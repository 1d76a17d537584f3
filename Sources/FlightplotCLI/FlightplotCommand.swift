import ArgumentParser
import Flightplot

/// `flightplot` itself: its subcommands do the work.
struct FlightplotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flightplot",
    abstract: "Turn a dossier of reported flights into a map that shows how much of it is known.",
    discussion: """
      Begin with 'flightplot new story.yaml', or without a dossier: 'flightplot map SVO-CCS'.

      Coordinates are latitude, then longitude: -33.9,151.2. Data goes to standard output, messages \
      to standard error. The exit status is 0 if all went well, 64 for a wrong command line, 65 for \
      a wrong dossier, 66 for a missing file, 73 for a file that cannot be made, 74 for reading or \
      writing that broke off.
      """,
    version: "flightplot \(FlightplotVersion.current)",
    subcommands: [
      RenderCommand.self, BatchCommand.self, BriefCommand.self, CheckCommand.self, PlanCommand.self,
      NewCommand.self,
      MapCommand.self, TrackCommand.self, RouteCommand.self, PlaceCommand.self,
      AircraftCommand.self,
      ExportCommand.self,
      ProjectionsCommand.self, ThemesCommand.self, PhrasesCommand.self, SchemaCommand.self,
    ])
}
