import Geo
import Layout
import PageInspection
import Plot
import Routes
import Testing

@Suite("Many places on a tiny page")
struct TinyPageTests {
  /// 25 airports of the British Isles, in pairs; positions as in `airportsdata`, to a thousandth of
  /// a degree.
  static let british: FlightPlan = {
    let airports: [(String, String, Double, Double)] = [
      ("EGLL", "London Heathrow", 51.471, -0.462), ("EGKK", "London Gatwick", 51.148, -0.190),
      ("EGSS", "London Stansted", 51.885, 0.235), ("EGGW", "London Luton", 51.875, -0.368),
      ("EGCC", "Manchester", 53.354, -2.275), ("EGGP", "Liverpool", 53.334, -2.850),
      ("EGBB", "Birmingham", 52.454, -1.748), ("EGNX", "Nottingham", 52.831, -1.328),
      ("EGPH", "Edinburgh", 55.950, -3.373), ("EGPF", "Glasgow", 55.872, -4.433),
      ("EGPD", "Aberdeen", 57.202, -2.198), ("EGPE", "Inverness", 57.542, -4.048),
      ("EGAA", "Belfast", 54.657, -6.216), ("EGAC", "George Best Belfast City", 54.618, -5.872),
      ("EGFF", "Cardiff", 51.397, -3.343), ("EGGD", "Bristol", 51.383, -2.719),
      ("EGNT", "Newcastle", 55.038, -1.692), ("EGNM", "Leeds", 53.866, -1.661),
      ("EGHI", "Southampton", 50.950, -1.357), ("EGHH", "Bournemouth", 50.780, -1.843),
      ("EGTE", "Exeter", 50.734, -3.414), ("EGSH", "Norwich", 52.676, 1.283),
      ("EGLC", "London City", 51.505, 0.055), ("EGMC", "Southend", 51.571, 0.696),
      ("EGNS", "Castletown", 54.083, -4.624),
    ]
    let stops = airports.map { code, name, latitude, longitude in
      Stop(
        place: Place(
          kind: .airport, name: "\(name) Airport",
          coordinate: Coordinate(latitude: latitude, longitude: longitude), icao: code, city: name,
          countryCode: "GB"))
    }
    let pairs = stride(from: 0, to: 24, by: 2).map { [stops[$0], stops[$0 + 1]] }
    let flights = (pairs + [[stops[24], stops[14]]]).enumerated().map { index, stops in
      PlannedFlight(id: "f\(index)", stops: stops, legs: Leg.legs(through: stops))
    }
    return FlightPlan(flights: flights, hasClaims: false)
  }()

  /// In pixels of 96 to the inch: 400×300, 400×250, and 300×250, where not even numbers find room.
  @Test(
    "25 British airports all stand in print: on the map, or in a list that explains its numbers",
    arguments: [
      Size(width: 300, height: 225), Size(width: 300, height: 187.5),
      Size(width: 225, height: 187.5),
    ])
  func british(_ size: Size) async throws {
    let found = try MapFindings(await Drawings.map(Self.british, MapRequest(size: size)))
    #expect(found.drawing.warnings == [])
    let labels = found.texts("place-labels")
    let list = found.texts("place-list")
    for place in Self.british.flights.flatMap(\.stops).map(\.place) {
      let name = try #require(place.city)
      let isNamed = [found.words("place-list"), found.words("place-labels")].contains {
        $0.contains(name)
      }
      #expect(isNamed, "\(name) is nowhere")
    }
    // Every number of the list is on the map, and no other; the list says so where it has none.
    let numbers = labels.compactMap { Int($0.text) }.sorted()
    #expect(numbers == list.compactMap { Int($0.text) }.sorted())
    #expect(numbers == Array(1...max(1, numbers.count)))
    let isComplete = numbers.count + labels.count { Int($0.text) == nil } >= 25
    #expect(found.words("place-list").contains("Not marked: ") != isComplete)
    #expect(isComplete || size.width < 300)
    // Set in type that prints, off the map, one entry clear of the other.
    let frame = try #require(found.frame)
    #expect((list + labels).allSatisfy { $0.style.size >= 7 })
    #expect(list.allSatisfy { $0.origin.x >= frame.maxX || $0.origin.y >= frame.maxY })
    let boxes = (list + found.texts("source") + found.texts("title")).map {
      $0.bounds.inset(x: 0, y: 1)
    }
    for (index, box) in boxes.enumerated() {
      #expect(!boxes[..<index].contains { $0.intersects(box) })
    }
    #expect(found.cutTexts == [])
    #expect(found.overlaps == [])
    #expect(found.trespassers.filter { !$0.hasSuffix("on a route") } == [])
  }
}
