import Evidence
import Geo
import Routes
import Testing

@Suite("Rings, points and daylight of a dossier")
struct MapExtrasTests {
  @Test("All of them are read and resolved")
  func read() throws {
    let map = try resolve(
      dossier(
        """
        map:
          color: flight
          daylight: 2019-03-23 08:00 -04:00
          rings:
            - {around: SVMI, radius: 3000 km}
            - {around: {at: [10, -60], name: There}, radius: [1000 km, 900 NM], from: 330, to: 30°, label: reach}
          points:
            - Madrid
            - {place: Moscow, name: The Kremlin, text: seat of government, certainty: disputed, by: [m, n]}
        """)
    ).map
    #expect(map.color == .flight)
    #expect(map.daylight == .instant(unixSeconds: 1_553_342_400, offsetSeconds: -14_400))
    try #require(map.rings.count == 2 && map.points.count == 2)
    // An airport that nobody named goes by its town.
    #expect(map.rings[0].name == "Caracas" && map.rings[0].sector == nil)
    #expect(map.rings[0].radii == [.init(Length(kilometers: 3000), unit: .kilometers)])
    #expect(map.rings[1].name == "There" && map.rings[1].label == "reach")
    #expect(map.rings[1].radii.map(\.unit) == [.kilometers, .nauticalMiles])
    #expect(map.rings[1].sector?.width.degrees == 60)
    #expect(map.points[0].name == "Madrid" && map.points[0].certainty == nil)
    #expect(map.points[1].name == "The Kremlin" && map.points[1].certainty == .disputed)
    #expect(map.points[1].sources == ["m", "n"] && map.points[1].text == "seat of government")
  }

  @Test("One ring needs no list")
  func single() throws {
    let map = try resolve(dossier("map: {rings: {around: SVMI, radius: 1 km}}")).map
    #expect(map.rings.count == 1)
  }

  @Test(
    "One fault, one message, at its place",
    arguments: [
      ("map: {daylight: 2019-03-23}", "6:17: error: day and night need a time of day"),
      ("map: {daylight: 2019-03-23T12:00}", "6:17: error: “2019-03-23T12:00” does not say"),
      ("map: {daylight: 1812-09-07T12:00Z}", "6:17: error: the sun is known here for the years"),
      ("map: {color: red}", "6:14: error: “color” cannot be “red”"),
      ("map: {rings: [{radius: 3 km}]}", "6:15: error: ring has no “around”"),
      ("map: {rings: [{around: SVMI}]}", "6:15: error: ring has no “radius”"),
      ("map: {rings: [{around: SVMI, radius: []}]}", "6:38: error: “radius” has no value"),
      ("map: {rings: [{around: SVMI, radius: 3 t}]}", "6:38: error: “t” is no unit of a radius"),
      (
        "map: {rings: [{around: SVMI, radius: 25000 km}]}",
        "6:38: error: a radius of “25000 km” reaches round the Earth"
      ),
      (
        "map: {rings: [{around: SVMI, radius: 3 km, from: 20}]}",
        "6:15: error: a sector has both “from” and “to”"
      ),
      (
        "map: {rings: [{around: SVMI, radius: 3 km, from: 20, to: 400}]}",
        "6:58: error: “400” is no azimuth"
      ),
      (
        "map: {rings: [{around: SVMI, radius: 3 km, from: 20, to: 20}]}",
        "6:58: error: the sector from 20 to the same is nothing"
      ),
      ("map: {rings: [{around: Mosow, radius: 3 km}]}", "6:24: error: no place is called “Mosow”"),
      ("map: {points: [{text: x}]}", "6:16: error: point has no place"),
      ("map: {points: [{place: Moscow, by: [q]}]}", "6:37: error: no source is called “q”"),
      ("rings: []", "6:1: error: unknown key “rings” in the dossier"),
    ])
  func faults(_ text: String, _ message: String) {
    let found = DossiersTests.faults(dossier(text))
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix("d.yaml:\(message)") == true, "\(found)")
  }

  @Test("Lists without end are refused, not drawn")
  func bounds() {
    let ring = "{around: SVMI, radius: 3 km}"
    let rings = Array(repeating: ring, count: 101).joined(separator: ", ")
    #expect(DossiersTests.faults(dossier("map: {rings: [\(rings)]}")).count == 1)
    let points = Array(repeating: "Moscow", count: 1001).joined(separator: ", ")
    #expect(DossiersTests.faults(dossier("map: {points: [\(points)]}")).count == 1)
    let radii = Array(repeating: "1 km", count: 13).joined(separator: ", ")
    #expect(
      DossiersTests.faults(dossier("map: {rings: [{around: SVMI, radius: [\(radii)]}]}")).count
        == 1)
  }
}
