import Geo
import Routes
import Testing

@Suite("Rings as text")
struct RangeRingTests {
  @Test(
    "A radius in each unit",
    arguments: [
      ("3000 km", 3_000_000, DistanceUnit.kilometers), ("3000km", 3_000_000, .kilometers),
      ("1,600 NM", 2_963_200, .nauticalMiles), ("500 mi", 804_672, .miles),
      ("0.5 nm", 926, .nauticalMiles),
    ])
  func radius(_ text: String, _ meters: Double, _ unit: DistanceUnit) throws {
    let radius = try Quantity.radius(text)
    #expect(abs(radius.length.meters - meters) < 1e-6)
    #expect(radius.unit == unit)
  }

  @Test(
    "What is no radius is told with what would be",
    arguments: [
      ("far", "is no radius"), ("3000", "has no unit"), ("3000 t", "is no unit of a radius"),
      ("about 3000 km", "no single radius"), ("1000–2000 km", "no single radius"),
      ("0 km", "is no ring"), ("-5 km", "negative"), ("20000 km", "reaches round the Earth"),
      ("1e99 km", "unit"),
    ])
  func noRadius(_ text: String, _ message: String) {
    let error = #expect(throws: QuantityError.self) { try Quantity.radius(text) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.hint != nil)
  }

  @Test("Rings as the command line writes them")
  func rings() throws {
    let plain = try RingText("SVMI:3000km")
    #expect(plain.place == "SVMI" && plain.radius.length.kilometers == 3000)
    #expect(plain.sector == nil)
    let sector = try RingText("Caracas: 1600 NM : 330-30")
    #expect(sector.place == "Caracas")
    #expect(sector.sector == .init(from: Angle(degrees: 330), to: Angle(degrees: 30)))
    #expect(sector.sector?.width.degrees == 60)
    #expect(try RingText("10:36:11N 66:59:26W:100km").place == "10:36:11N 66:59:26W")
    #expect(try RingText("SVMI:100km:0-360").sector == nil)
    for text in ["SVMI", "SVMI:", ":3000km", "SVMI:3000km:30-400", "SVMI:3000km:30-30"] {
      #expect(throws: QuantityError.self, "\(text)") { try RingText(text) }
    }
  }

  @Test("A time without an hour has no sun")
  func sun() throws {
    #expect(throws: Never.self) { try ReportedTime("2019-03-23T12:00Z").sun() }
    for text in ["2019-03-23", "2019-03", "1850-01-01T12:00Z", "2150-01-01T12:00Z"] {
      let error = #expect(throws: TimeTextError.self) { try ReportedTime(text).sun() }
      #expect(error?.message.contains(text.prefix(7)) == true)
    }
  }
}

@Suite("Headings made of routes")
struct HeadingTests {
  private func plan(_ routes: [String]...) -> FlightPlan {
    let flights = routes.map { names in
      PlannedFlight(
        id: names.joined(),
        stops: names.map {
          Stop(
            place: Place(
              kind: .city, name: $0, coordinate: Coordinate(latitude: 0, longitude: 0)))
        }, legs: [])
    }
    return FlightPlan(flights: flights, hasClaims: false)
  }

  @Test("Ends of one route or two, a number of more")
  func headings() {
    #expect(plan(["A", "B", "C"]).heading == "A – C")
    #expect(plan(["A", "B", "A"]).heading == "A – B – A")
    #expect(plan(["A", "B", "C", "D", "A"]).heading == "Round trip from A")
    #expect(plan(["A", "B"], ["C", "D"]).heading == "A – B, C – D")
    #expect(plan(["A", "B"], ["C", "D"], ["E", "F"]).heading == "3 routes")
    #expect(plan(["A", "B"], ["A", "D"], ["A", "F"]).heading == "3 routes from A")
    #expect(plan(["B", "A"], ["D", "A"], ["F", "A"]).heading == "3 routes to A")
    #expect(plan().heading == nil)
  }

  @Test("A bare coordinate goes as a label says it, in headings and rings alike")
  func coordinates() {
    let here = Coordinate(latitude: 80, longitude: -179)
    let place = Place(
      kind: .coordinate, name: CoordinateFormat.decimal(here), coordinate: here)
    let flight = PlannedFlight(id: "f", stops: [Stop(place: place)], legs: [])
    #expect(FlightPlan(flights: [flight], hasClaims: false).heading == "80°N 179°W")
    #expect(RangeRing(place: place, radii: []).name == "80°N 179°W")
    let named = Stop(place: place, name: "Ice camp")
    #expect(named.shortName == "Ice camp")
  }

  @Test("An airport goes by its town, unless the dossier names it")
  func towns() {
    let airport = Place(
      kind: .airport, name: "Sheremetyevo", coordinate: Coordinate(latitude: 0, longitude: 0),
      city: "Moscow")
    let end = Stop(
      place: Place(kind: .city, name: "B", coordinate: Coordinate(latitude: 1, longitude: 0)))
    func heading(_ stop: Stop) -> String? {
      FlightPlan(
        flights: [PlannedFlight(id: "a", stops: [stop, end], legs: [])], hasClaims: false
      ).heading
    }
    #expect(heading(Stop(place: airport)) == "Moscow – B")
    #expect(heading(Stop(place: airport, name: "the north field")) == "the north field – B")
  }
}
