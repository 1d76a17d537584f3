import Geo
import Testing

@Suite("Coordinates as typed")
struct CoordinateNotationTests {
  /// Degrees worked out by hand: 10°36′11″ = 10 + 36/60 + 11/3600 and so on.
  @Test(
    "Notations",
    arguments: [
      ("10.60312,-66.99059", 10.60312, -66.99059),
      ("10.60312 -66.99059", 10.60312, -66.99059),
      ("10.60312; −66.99059", 10.60312, -66.99059),
      ("-33.9,151.2", -33.9, 151.2),
      ("0,0", 0, 0),
      ("90,-180", 90, -180),
      ("10°36'11\"N 66°59'26\"W", 10.603_055_556, -66.990_555_556),
      ("10°36′11″N, 66°59′26″W", 10.603_055_556, -66.990_555_556),
      ("10º 36’ 11” N 66º 59’ 26” W", 10.603_055_556, -66.990_555_556),
      ("10°36'11''N 66°59'26''W", 10.603_055_556, -66.990_555_556),
      ("10 36 11 N, 66 59 26 W", 10.603_055_556, -66.990_555_556),
      ("10 36 11, -66 59 26", 10.603_055_556, -66.990_555_556),
      ("66°59'26\"W 10°36'11\"N", 10.603_055_556, -66.990_555_556),
      ("N 10° 36.2' W 66° 59.4'", 10.603_333_333, -66.99),
      ("N1036.2 W06659.4", 10.603_333_333, -66.99),
      ("1036N06659W", 10.6, -66.983_333_333),
      ("103611N0665926W", 10.603_055_556, -66.990_555_556),
      ("+10.60312-066.99059/", 10.60312, -66.99059),
      ("+1036.2-06659.4/", 10.603_333_333, -66.99),
      ("+103611-0665926+72/", 10.603_055_556, -66.990_555_556),
      ("10.6n 66.9w", 10.6, -66.9),
      ("-0 30, 0 15", -0.5, 0.25),
      ("S33.9 E151.2", -33.9, 151.2),
      ("10°36' -66°59'", 10.6, -66.983_333_333),
      ("90N 0E", 90, 0),
    ] as [(String, Double, Double)])
  func notation(text: String, latitude: Double, longitude: Double) throws {
    let found = try #require(try CoordinateNotation.parse(text))
    #expect(abs(found.latitude - latitude) < 1e-9)
    #expect(abs(found.longitude - longitude) < 1e-9)
  }

  @Test(
    "Texts that are not written like a coordinate",
    arguments: [
      "", "Lima", "SVMI", "12 de Octubre", "7", "N", "SE", "W S", "10.5", "Paris, 15e", "(1)",
    ])
  func others(text: String) throws {
    #expect(try CoordinateNotation.parse(text) == nil)
  }

  @Test(
    "Faults say what is wrong",
    arguments: [
      ("95,10", "the latitude is 95, beyond 90"),
      ("-90.5,10", "the latitude is 90.5, beyond 90"),
      ("10,181", "the longitude is 181, beyond 180"),
      ("10°60'N 66°W", "the latitude's minutes are 60, not below 60"),
      ("10 36 75 N, 66 59 26 W", "the latitude's seconds are 75, not below 60"),
      ("10N 66N", "it needs a latitude with N or S and a longitude with E or W"),
      ("10 N", "it needs a latitude with N or S and a longitude with E or W"),
      ("-10N 66W", "the latitude has both a sign and a letter"),
      ("1,2,3", "it has more than one comma"),
      ("10'36\"N 66W", "the latitude's degree, minute and second signs are out of order"),
      ("10 20 30", "where the longitude begins cannot be told"),
      ("N1075 W06659", "the latitude's minutes are 75, not below 60"),
      ("10.5 36 N 66 W", "the latitude has a sign or a fraction in its middle"),
    ])
  func faults(text: String, reason: String) {
    #expect {
      try CoordinateNotation.parse(text)
    } throws: {
      ($0 as? CoordinateNotation.Fault)?.reason == reason
    }
  }

  @Test(
    "What is written can be read back",
    arguments: [
      (10.60312, -66.99059, "10.60312, -66.99059", "10°36′11″N 66°59′26″W"),
      (-0.000001, 0.0, "0.00000, 0.00000", "0°00′00″S 0°00′00″E"),
      (59.9999, -179.99999, "59.99990, -179.99999", "60°00′00″N 180°00′00″W"),
      (-8.05, 4.1, "-8.05000, 4.10000", "8°03′00″S 4°06′00″E"),
    ])
  func format(latitude: Double, longitude: Double, decimal: String, sexagesimal: String) throws {
    let coordinate = Coordinate(latitude: latitude, longitude: longitude)
    #expect(CoordinateFormat.decimal(coordinate) == decimal)
    #expect(CoordinateFormat.degreesMinutesSeconds(coordinate) == sexagesimal)
    let back = try #require(try CoordinateNotation.parse(decimal))
    #expect(abs(back.latitude - latitude) <= 0.5e-5)
    let coarse = try #require(try CoordinateNotation.parse(sexagesimal))
    #expect(abs(coarse.longitude - longitude) <= 0.5 / 3600)
  }
}
