import ArgumentParser
import Exports
import Flightplot
import Routes

/// `flightplot route`: the legs in figures.
struct RouteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route",
    abstract: "Print distances and azimuths of a route's legs, and what lies along them.",
    discussion: """
      Each leg is the shortest way on the WGS 84 ellipsoid. Azimuths are in degrees clockwise from \
      north: the initial at the leg's origin, the final at its destination. Routes are written as \
      for 'flightplot map'; via: before a stop makes a waypoint of it, that is passed without \
      landing:

        flightplot route UUMU-via:LPLA-SVMI

      --overflight cuts each leg where it crosses a border. The borders are those of Natural Earth \
      at 1:10 million, drawn some hundreds of metres rough; what is shorter than 100 m counts with \
      what lies before it. Territorial waters and airspace are not in the data: what is no land is \
      sea, called coastal water where all of a stretch lies within 12 NM of land, else open sea. Ice \
      shelves count as sea, and lakes as the country around them, but for the Caspian. Land of no \
      agreed country is named as disputed.

      --airports-within lists the airports near each leg in the order in which it passes them, with \
      the distance along the leg and off it.

      --compare tells how much longer a route is than the direct way, and which countries it avoids \
      and crosses instead:

        flightplot route UUMU-OSLK-SVMI,UUMU-via:LPLA-SVMI --compare

      With a time and an aircraft or a speed a schedule follows: each stop in UTC and by its own \
      clock, light or dark, and the block time of each leg. What is worked out is a span, in still \
      air along the shortest way:

        flightplot route SVO-CCS --depart 2019-03-22T08:00Z --aircraft An-124
      """)

  @Argument(help: ArgumentHelp("The routes, as SVO-CCS or UUMU-OSLK-SVMI.", valueName: "route"))
  var routes: [ArgumentText]

  @Flag(help: "Print JSON, whose keys end in their units.")
  var json = false

  @Option(help: "The unit of the first column: km, nm or mi.")
  var units: DistanceUnit = .kilometers

  @Option(help: "Add the time at this speed over ground: 850km/h, 460kt, 530mph.")
  var speed: Speed?

  @OptionGroup(title: "Along the way")
  var survey: SurveyOptions

  @OptionGroup(title: "Schedule")
  var schedule: ScheduleOptions

  func run() throws {
    let map = try FlightMap(routes: routes.map(\.text).joined(separator: ","))
    StandardError.print(map.diagnostics)
    let schedules = try schedule.schedules(of: map.plan, speed: speed)
    let surveys = try survey.surveys(of: map)
    let comparisons = try survey.comparisons(of: map)
    let text =
      if json {
        RouteExport.document(
          map.plan, metersPerSecond: speed?.metersPerSecond, schedules: schedules, surveys: surveys,
          comparisons: comparisons
        ).text
      } else {
        RouteTable(map.plan, units: units, metersPerSecond: speed?.metersPerSecond).text
          + ScheduleText(schedules, of: map.plan).text
          + SurveyTable(map.plan, surveys, units: units).text
          + ComparisonTable(comparisons, units: units).text
          + (survey.needsBorders ? "\nBorders: \(survey.borders)\n" : "")
      }
    try StandardStream.output.write(text)
  }
}
