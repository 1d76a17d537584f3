import Geo
import Routes
import Testing

@Suite struct DateLineTests {
  struct Way: Sendable {
    var name: String
    var start, end: Coordinate
    /// In hours ahead of UTC.
    var offsets: (Double, Double)
    var crossing: DateLineCrossing
  }

  static let tokyo = Coordinate(latitude: 35.76, longitude: 140.39)
  static let honolulu = Coordinate(latitude: 21.32, longitude: -157.92)
  static let apia = Coordinate(latitude: -13.83, longitude: -172.01)
  static let pagoPago = Coordinate(latitude: -14.33, longitude: -170.71)
  static let tonga = Coordinate(latitude: -21.24, longitude: -175.15)
  static let auckland = Coordinate(latitude: -37.01, longitude: 174.79)
  static let kiritimati = Coordinate(latitude: 1.99, longitude: -157.35)
  static let moscow = Coordinate(latitude: 55.97, longitude: 37.41)
  static let caracas = Coordinate(latitude: 10.6, longitude: -66.99)
  static let urumqi = Coordinate(latitude: 43.91, longitude: 87.47)
  static let anadyr = Coordinate(latitude: 64.73, longitude: 177.74)
  static let nome = Coordinate(latitude: 64.51, longitude: -165.44)

  @Test(
    "Where the calendar turns",
    arguments: [
      Way(name: "", start: tokyo, end: honolulu, offsets: (9, -10), crossing: .eastward),
      Way(name: "", start: honolulu, end: tokyo, offsets: (-10, 9), crossing: .westward),
      // West of the line since 2011, though east of 180°.
      Way(name: "", start: apia, end: pagoPago, offsets: (13, -11), crossing: .eastward),
      Way(name: "", start: apia, end: pagoPago, offsets: (-11, -11), crossing: .none),
      Way(name: "", start: auckland, end: tonga, offsets: (13, 13), crossing: .none),
      // Two islands of one longitude, a whole day apart.
      Way(name: "", start: kiritimati, end: honolulu, offsets: (14, -10), crossing: .eastward),
      Way(name: "", start: anadyr, end: nome, offsets: (12, -9), crossing: .eastward),
      Way(name: "", start: moscow, end: caracas, offsets: (3, -4), crossing: .none),
      // China's one zone puts Ürümqi two hours before its sun.
      Way(name: "", start: moscow, end: urumqi, offsets: (3, 8), crossing: .none),
    ])
  func crossings(_ way: Way) {
    let offsets = (Int(way.offsets.0 * 3600), Int(way.offsets.1 * 3600))
    #expect(DateLineCrossing(from: way.start, to: way.end, offsets: offsets) == way.crossing)
  }
}
