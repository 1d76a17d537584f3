import ArgumentParser
import Cartography
import Exports
import Flightplot

/// `flightplot projections`: the projections there are, and what each keeps true.
struct ProjectionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "projections",
    abstract: "List the projections, what each keeps true, and what it is good for.",
    discussion: """
      Any of these names is taken by --projection and by a dossier's 'map: {projection: …}'; 'auto' \
      chooses among them. The conics take their standard parallels from the map's extent, \
      oblique-mercator and two-point-equidistant their line from the longest route, and \
      near-sided-perspective its height from what is to be seen.

      A definition in PROJ's terms or a code of the EPSG or ESRI register is taken too. It is drawn \
      on a sphere: ellipsoid, datum, units, scale and false origin are passed over, and north stays \
      up unless the definition turns the map.

        flightplot map SVO-CCS --projection winkel-tripel
        flightplot map LHR-LCY --projection EPSG:27700
        flightplot map SVO-CCS --projection '+proj=hammer +lon_0=-20'
      """)

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    try StandardStream.output.write(json ? Self.document.text : Self.table.text)
  }

  private static var table: TextTable {
    var table = TextTable(
      [("name", .left), ("title", .left), ("keeps true", .left), ("good for", .left)])
    for projection in Projection.all {
      table.add([projection.name, projection.title, projection.truth, projection.use])
    }
    return table
  }

  private static var document: JSONValue {
    .array(
      Projection.all.map { projection in
        JSONValue.members([
          "name": .string(projection.name), "title": .string(projection.title),
          "property": .string(projection.property.rawValue),
          "keepsTrue": .string(projection.truth), "goodFor": .string(projection.use),
          "formula": .string(projection.proj),
        ])
      })
  }
}
