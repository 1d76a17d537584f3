import Geo
import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

@Suite("Names of many places")
struct PlaceNamingTests {
  /// One hub in Germany and airports in a net round it.
  static func spokes(_ count: Int) -> FlightPlan {
    let hub = Place(
      kind: .airport, name: "Hub Airport", coordinate: Coordinate(latitude: 50, longitude: 8),
      icao: "EDHB", city: "Hub", countryCode: "DE")
    let flights = (0..<count).map { index in
      let place = Place(
        kind: .airport, name: "Town \(index) Airport",
        coordinate: Coordinate(
          latitude: 38 + 2.3 * Double(index % 8), longitude: -6 + 3.1 * Double(index / 8)),
        icao: "X\(100 + index)", city: "Town \(index)")
      let stops = [Stop(place: hub), Stop(place: place)]
      return PlannedFlight(id: "f\(index)", stops: stops, legs: Leg.legs(through: stops))
    }
    return FlightPlan(flights: flights, hasClaims: false)
  }

  @Test("Up to 25 places are all named")
  func few() async throws {
    let found = try MapFindings(await Drawings.map(Self.spokes(24)))
    #expect(found.drawing.warnings == [])
    #expect(!found.layerNames.contains("place-list"))
    for index in 0..<24 {
      #expect(found.texts("place-labels").contains { $0.text == "Town \(index)" })
    }
    #expect(found.overlaps == [])
  }

  @Test("More are numbered and listed, only the hub keeps its name")
  func many() async throws {
    let found = try MapFindings(await Drawings.map(Self.spokes(40)))
    let labels = found.texts("place-labels").map(\.text)
    #expect(labels.contains("Hub"))
    #expect(labels.filter { $0.hasPrefix("Town") } == [])
    let list = found.texts("place-list").map(\.text)
    let numbers = labels.compactMap(Int.init)
    #expect(numbers.count > 35)
    for number in numbers {
      #expect(list.contains("\(number)"))
      #expect(list.contains("Town \(number - 1), X\(99 + number)"))
    }
    let lost = 40 - numbers.count
    #expect(found.drawing.warnings == (lost == 0 ? [] : ["\(lost) of 41 places are not named"]))
    // The list stands beside the map and within the page.
    let frame = try #require(found.frame)
    #expect(found.texts("place-list").allSatisfy { $0.origin.x >= frame.maxX })
    #expect(found.cutTexts == [])
    #expect(found.overlaps == [])
  }

  @Test("What the list has no room for is counted, on the map and in a warning")
  func tooMany() async throws {
    let size = Size(width: 480, height: 300)
    let found = try MapFindings(
      await Drawings.map(Self.spokes(140), MapRequest(size: size)))
    let warning = try #require(found.drawing.warnings.first { $0.contains("not named") })
    #expect(warning.hasSuffix("of 141 places are not named"))
    #expect(found.words("place-list").contains(warning))
    #expect(found.cutTexts == [])
  }

  @Test("Where even few names find no room, those left over are numbered and listed below the map")
  func leftOver() async throws {
    let size = Size(width: 200, height: 240)
    let found = try MapFindings(await Drawings.map(Self.spokes(24), MapRequest(size: size)))
    #expect(found.drawing.warnings.filter { $0.contains("name") } == [])
    let labels = found.texts("place-labels").map(\.text).joined(separator: " ")
    let list = found.texts("place-list").map(\.text)
    let frame = try #require(found.frame)
    #expect(found.texts("place-list").allSatisfy { $0.origin.y > frame.maxY })
    let numbers = list.compactMap(Int.init)
    #expect(!numbers.isEmpty, "the case must be too small for all names")
    #expect(numbers == Array(1...max(1, numbers.count)))
    for number in numbers {
      #expect(found.texts("place-labels").contains { $0.text == "\(number)" })
    }
    for index in 0..<24 {
      let entry = "Town \(index), X\(100 + index)"
      #expect(list.contains(entry) || labels.contains("Town \(index)"))
    }
    #expect(found.cutTexts == [])
    #expect(found.overlaps == [])
  }

  @Test("More numbered flights than the legend has rows for are listed beside the map")
  func flights() async throws {
    let request = MapRequest(coloring: .flight)
    let found = try MapFindings(await Drawings.map(Self.spokes(20), request))
    let frame = try #require(found.frame)
    let list = found.texts("flight-list")
    for index in 0..<20 {
      #expect(list.contains { $0.text == "\(index + 1)" })
      #expect(list.contains { $0.text == "Hub – Town \(index)" })
    }
    #expect(list.allSatisfy { $0.origin.x > frame.maxX && $0.style.size >= 7 })
    #expect(!found.words("panel").contains("Hub – Town"))
    #expect(!found.layerNames.contains("place-list"))
    #expect(found.cutTexts == [])
  }

  @Test("Beside a list of places there is room for 60 flights and more")
  func placesAndFlights() async throws {
    let request = MapRequest(coloring: .flight)
    let found = try MapFindings(await Drawings.map(Self.spokes(64), request))
    let list = found.texts("flight-list").map(\.text)
    #expect(list.compactMap(Int.init) == Array(1...64))
    #expect(found.texts("place-list").count > 60)
    let boxes = (found.texts("flight-list") + found.texts("place-list")).map(\.bounds)
    for (index, box) in boxes.enumerated() {
      #expect(!boxes[..<index].contains { $0.inset(by: 1).intersects(box.inset(by: 1)) })
    }
    #expect(found.cutTexts == [])
  }

  @Test("Upright pages have the list below the map")
  func upright() async throws {
    let found = try MapFindings(
      await Drawings.map(Self.spokes(30), MapRequest(size: PageSizes.a4)))
    let frame = try #require(found.frame)
    #expect(found.texts("place-list").count > 50)
    #expect(found.texts("place-list").allSatisfy { $0.origin.y > frame.maxY })
    #expect(found.cutTexts == [])
  }

  @Test("A map without furniture has no list, and says how many names it lacks")
  func bare() async throws {
    let found = try MapFindings(
      await Drawings.map(
        Self.spokes(60), MapRequest(size: Size(width: 300, height: 300), hasFurniture: false)))
    #expect(!found.layerNames.contains("place-list"))
    #expect(found.drawing.warnings.contains { $0.hasSuffix("of 61 places are not named") })
  }
}
