import ArgumentParser
import Flightplot
import Geo
import Routes

/// What `route` looks up along the legs.
struct SurveyOptions: ParsableArguments {
  @Flag(help: "List the countries under each leg, in order, and where it enters and leaves them.")
  var overflight = false

  @Flag(
    help: """
      Compare each route with the direct way from its first stop to its last, and routes with the \
      same ends with one another.
      """)
  var compare = false

  @Option(
    help: ArgumentHelp(
      "List the airports with an ICAO code this near to each leg: 100km, 50NM; at most 1000km.",
      valueName: "distance"))
  var airportsWithin: Reach?

  @Option(
    help: ArgumentHelp(
      """
      The most airports to list for a leg, 1 to 10000; those with an IATA code are kept before \
      others, then the nearest.
      """, valueName: "number"))
  var airportLimit = 100

  @Option(
    help: ArgumentHelp(
      "A GeoPackage or GeoJSON file of polygons with a column 'name', in place of the countries.",
      valueName: "file"))
  var atlas: ArgumentText?

  func validate() throws {
    guard (1...10_000).contains(airportLimit) else {
      throw ValidationError("--airport-limit is a number from 1 to 10000.")
    }
    if atlas != nil, !overflight, !compare {
      throw ValidationError("--atlas is of use with --overflight or --compare only.")
    }
  }

  func surveys(of map: FlightMap) throws(FlightplotError) -> [[LegSurvey]] {
    try map.survey(
      overflight: overflight, airportsWithin: airportsWithin?.length, airportLimit: airportLimit,
      atlas: atlas?.text)
  }

  func comparisons(of map: FlightMap) throws(FlightplotError) -> [RouteComparison] {
    compare ? try map.comparisons(atlas: atlas?.text) : []
  }

  /// Whether the answer depends on whose borders are used.
  var needsBorders: Bool { overflight || compare }

  /// Whose borders are used.
  var borders: String {
    let source =
      atlas?.text ?? "Natural Earth 5.1.1, 1:10 million, German point of view; not an endorsement"
    return source + ". Territorial waters count as sea."
  }
}
