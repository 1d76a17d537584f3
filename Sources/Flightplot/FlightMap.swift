public import Diagnostics
internal import Dossiers
internal import Geo
public import Routes

/// A map to be: a plan of flights, from a dossier or from routes, ready to be drawn.
public struct FlightMap: Sendable {
  public let plan: FlightPlan
  /// Warnings and notes found while reading; errors are thrown.
  public let diagnostics: [Diagnostic]
  let environment: Environment
  /// The dossier's path, for what is found only while drawing.
  let file: String?
  /// Where the dossier says how to draw, by key of its `map`.
  let mapLocations: [String: FileLocation]

  /// The most that is read of a dossier, in bytes.
  public static let largestDossier = 8 << 20

  /// Reads a dossier, looks up its places and measures its legs. `-` is standard input.
  /// - Throws: `FlightplotError` with every fault of the dossier and its place in the file.
  public init(
    dossier path: String, environment: Environment = .process
  ) throws(FlightplotError) {
    let places = try PlaceSearch.gazetteer()
    let name = path == "-" ? "standard input" : path
    do throws(InputFault) {
      let bytes = try environment.readFile(path, Self.largestDossier)
      let reading = try DossierReader.read(
        bytes, file: name, places: places,
        tracks: Self.trackServices(besides: name, places, environment)
      ) { map, locations, log in
        Self.checkWishes(map, locations, log, file: name, environment: environment)
      }
      plan = reading.plan
      diagnostics = reading.diagnostics
      mapLocations = reading.mapLocations
    } catch {
      throw FlightplotError(error)
    }
    self.environment = environment
    file = name
  }

  /// A plan that was made elsewhere.
  init(plan: FlightPlan, environment: Environment) {
    self.plan = plan
    self.environment = environment
    diagnostics = []
    file = nil
    mapLocations = [:]
  }

  /// Takes routes as the command line writes them: `SVO-CCS`, `UUMU-OSLK-SVMI,JFK-LHR`.
  ///
  /// - Parameters:
  ///   - title: by default made of the routes; none if empty.
  ///   - takesPlaces: whether a stop may stand alone, as a place to be shown.
  /// - Throws: `FlightplotError` (`usage`) for an unknown place or a route of one stop.
  public init(
    routes text: String, title: String? = nil, takesPlaces: Bool = false,
    environment: Environment = .process
  ) throws(FlightplotError) {
    let places = try PlaceSearch.gazetteer()
    do throws(InputFault) {
      var (plan, diagnostics) = try FlightPlan.route(
        text, places: places, takesPlaces: takesPlaces)
      // A title of nothing is the wish for none.
      plan.title = title.map { $0.isEmpty ? nil : $0 } ?? plan.heading
      self.plan = plan
      self.diagnostics = diagnostics
    } catch {
      throw FlightplotError(.usage, error.diagnostics)
    }
    self.environment = environment
    file = nil
    mapLocations = [:]
  }
}
