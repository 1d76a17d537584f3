internal import Flightplot

extension FlightMap {
  /// The map that a job asks for.
  init(_ job: BatchJob, environment: Environment) throws(FlightplotError) {
    switch job.source {
    case .dossier(let path): try self.init(dossier: path, environment: environment)
    case .routes(let text):
      try self.init(routes: text, title: job.title, takesPlaces: true, environment: environment)
    }
  }
}
