import Foundation
import Testing

@Suite struct RouteTests {
  /// 55.8783, 38.0617 to 10.60312, −66.99059 on WGS 84: 9,958,095.86 m by PROJ's geodesic.h.
  @Test func distanceOfUUMUToSVMI() throws {
    let outcome = try Tool.flightplot("route", "UUMU-SVMI", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let legs = try #require(document["legs"] as? [[String: Any]])
    #expect(legs.count == 1)
    let distance = try #require(legs[0]["distanceMeters"] as? Double)
    #expect(abs(distance - 9_958_095.86) < 0.01)
    #expect(legs[0]["initialAzimuthDegrees"] is Double)
    #expect(legs[0]["finalAzimuthDegrees"] is Double)
    let midpoint = try #require(legs[0]["midpoint"] as? [String: Any])
    #expect(midpoint["latitudeDegrees"] is Double && midpoint["longitudeDegrees"] is Double)
    #expect(document["totalDistanceMeters"] as? Double == distance)
  }

  @Test func theTableAddsUp() throws {
    let outcome = try Tool.flightplot("route", "UUMU-OSLK-SVMI", "--units", "nm")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let rows = outcome.text.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(rows.count == 4)
    #expect(rows[0].prefix(4) == ["from", "to", "NM", "km"])
    #expect(rows[1].prefix(2) == ["UUMU", "OSLK"])
    #expect(rows[3].first == "total")
    let first = try #require(Double(rows[1][2]))
    let second = try #require(Double(rows[2][2]))
    let total = try #require(Double(rows[3][1]))
    // Each figure is rounded to a tenth.
    #expect(abs(first + second - total) < 0.151)
  }

  /// At 60 kt an equatorial degree takes a little over an hour.
  @Test func timeAtASpeed() throws {
    let outcome = try Tool.flightplot(
      "route", "'0,0'-'0,1'", "--speed", "60kt", "--json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let total = try #require(document["totalDistanceMeters"] as? Double)
    // A degree of the equator: 6,378,137 m × π / 180.
    #expect(abs(total - 111_319.490793) < 0.001)
    let seconds = try #require(document["totalDurationSeconds"] as? Double)
    #expect(abs(seconds - total / (60 * 1852 / 3600)) < 1e-6)
  }

  @Test func figuresAloneAreOnStandardOutput() throws {
    let outcome = try Tool.flightplot("route", "Moscow-CCS", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: outcome.output) }
  }

  @Test func countriesUnderALeg() throws {
    let outcome = try Tool.flightplot("route", "'-28,28'-'-31,28.2'", "--overflight", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let leg = try #require((document["legs"] as? [[String: Any]])?.first)
    let over = try #require(leg["overflight"] as? [[String: Any]])
    #expect(over.map { $0["countryCode"] as? String } == ["ZA", "LS", "ZA"])
    #expect(over.allSatisfy { $0["ground"] as? String == "country" })
    let share = over.reduce(0) { $0 + ($1["shareOfLeg"] as? Double ?? 0) }
    #expect(abs(share - 1) < 1e-9)
    for key in [
      "entryLatitudeDegrees", "entryLongitudeDegrees", "entryDistanceMeters",
      "exitLatitudeDegrees", "exitLongitudeDegrees", "exitDistanceMeters", "lengthMeters",
    ] {
      #expect(over.allSatisfy { $0[key] is Double }, "\(key)")
    }
    let table = try Tool.flightplot("route", "'-28,28'-'-31,28.2'", "--overflight").text
    let rows = table.split(separator: "\n").map(String.init)
    let heading = try #require(rows.firstIndex { $0.hasPrefix("over ") })
    #expect(rows[heading + 2].hasPrefix("Lesotho"))
    #expect(rows.contains { $0.hasPrefix("in all: South Africa 154.3 km") })
    #expect(rows.last?.contains("Natural Earth") == true)
  }

  @Test func anAtlasOfOnesOwn() throws {
    let scratch = try ScratchFolder()
    let atlas = try scratch.write(
      "own.geojson",
      """
      {"type": "FeatureCollection", "features": [{"type": "Feature",
       "properties": {"name": "Middle"}, "geometry": {"type": "Polygon",
       "coordinates": [[[10, -5], [20, -5], [20, 5], [10, 5], [10, -5]]]}}]}
      """)
    let outcome = try Tool.flightplot(
      "route", "'0,0'-'0,30'", "--overflight", "--atlas", atlas, "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("\"name\": \"Middle\""))
    let missing = try Tool.flightplot(
      "route", "'0,0'-'0,30'", "--overflight", "--atlas", "/no/such/file")
    #expect(missing.status == 66)
    #expect(missing.output.isEmpty)
    #expect(try Tool.flightplot("route", "SVO-CCS", "--atlas", atlas).status == 64)
  }

  @Test func airportsAlongALeg() throws {
    let outcome = try Tool.flightplot(
      "route", "UUMU-SVMI", "--airports-within", "30km", "--airport-limit", "10", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let leg = try #require((document["legs"] as? [[String: Any]])?.first)
    let along = try #require(leg["airportsAlong"] as? [String: Any])
    let airports = try #require(along["airports"] as? [[String: Any]])
    #expect(airports.count == 10)
    #expect(along["beyondLimitCount"] as? Int == 21)
    let distances = airports.compactMap { $0["alongTrackMeters"] as? Double }
    #expect(distances.count == 10 && distances == distances.sorted())
    #expect(airports.allSatisfy { ($0["offTrackMeters"] as? Double ?? .infinity) <= 30_000 })
    for wrong in ["100", "-5km", "1001km", "far"] {
      let refused = try Tool.flightplot("route", "UUMU-SVMI", "--airports-within=\(wrong)")
      #expect(refused.status == 64, "\(wrong)")
    }
  }

  @Test func aWaypointIsPartOfALeg() throws {
    let outcome = try Tool.flightplot("route", "UUMU-via:LPLA-SVMI", "--json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let legs = try #require(document["legs"] as? [[String: Any]])
    #expect(legs.count == 1)
    #expect((legs[0]["waypoints"] as? [[String: Any]])?.first?["icao"] as? String == "LPLA")
    let table = try Tool.flightplot("route", "UUMU-via:LPLA-SVMI").text
    #expect(table.contains("UUMU via LPLA  SVMI"))
    let refused = try Tool.flightplot("route", "UUMU-via:LPLA")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("“LPLA” is a waypoint"))
  }
}

@Suite struct RouteScheduleTests {
  @Test func aScheduleInFigures() throws {
    let outcome = try Tool.flightplot(
      "route", "RJAA-PHNL", "--depart", "2019-03-23 20:00 local", "--speed", "880km/h")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("23 March 2019, 20:00 (UTC+9)"))
    #expect(outcome.text.contains("RJAA to PHNL: crosses the date line eastward"))
    #expect(outcome.text.contains("15–45 min for taxi, climb and descent (assumption)"))
    #expect(outcome.text.contains("worked out"))
  }

  @Test func aScheduleForScripts() throws {
    let outcome = try Tool.flightplot(
      "route", "SVO-CCS", "--departure", "2019-03-22T08:00Z", "--aircraft", "An-124", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let schedules = try #require(document["schedules"] as? [[String: Any]])
    let stops = try #require(schedules.first?["stops"] as? [[String: Any]])
    let departure = try #require(stops.first?["departure"] as? [String: Any])
    #expect(departure["earliestUTC"] as? String == "2019-03-22T08:00:00Z")
    #expect(departure["earliestLocal"] as? String == "2019-03-22T11:00:00+03:00")
    #expect(departure["certainty"] == nil)
    let arrival = try #require(stops.last?["arrival"] as? [String: Any])
    #expect(arrival["isInferred"] as? Bool == true)
    #expect(arrival["certainty"] as? String == "inferred")
    #expect((arrival["light"] as? [String: Any])?["phases"] as? [String] == ["day"])
    let legs = try #require(schedules.first?["legs"] as? [[String: Any]])
    let block = try #require(legs.first?["blockSeconds"] as? [String: Double])
    // 9,916.4 km at 865 and at 800 km/h, and 15 and 45 minutes.
    let least = try #require(block["least"])
    let most = try #require(block["most"])
    let expected = (least: 9916.4 / 865 * 3600 + 900, most: 9916.4 / 800 * 3600 + 2700)
    #expect(abs(least - expected.least) < 1)
    #expect(abs(most - expected.most) < 1)
  }

  @Test func withoutATimeThereIsNoSchedule() throws {
    let outcome = try Tool.flightplot("route", "SVO-CCS", "--speed", "800km/h", "--json")
    #expect(!outcome.text.contains("schedules"))
  }

  @Test(
    arguments: [
      (["--depart", "2019-03-22T08:00Z"], "needs --aircraft or --speed"),
      (["--depart", "2019-03-22T08:00", "--speed", "800km/h"], "in which time zone"),
      (["--depart", "2019-02-30", "--speed", "800km/h"], "the calendar has no"),
      (["--depart", "2019-03-22", "--aircraft", "Zeppelin"], "no sourced cruise speed"),
      (["--depart", "2019-03-22", "--aircraft", "An-124", "--speed", "1km/h"], "both say"),
      (["--allowance", "5min"], "needs --depart or --arrive"),
      (["--depart", "2019-03-22T08:00Z", "--speed", "800km/h", "--allowance", "x"], "--allowance"),
    ] as [([String], String)])
  func wrongWishes(_ options: [String], _ message: String) throws {
    let outcome = try Tool.run(Tool.built("flightplot"), ["route", "SVO-CCS"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func durationsAreReadAsWritten() throws {
    let outcome = try Tool.flightplot(
      "route", "UUEE-EGLL-SVMI", "--depart", "2019-03-22T08:00Z", "--speed", "800km/h",
      "--allowance", "0", "--ground-time", "1h30-2h")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("nothing added for taxi, climb and descent"))
    #expect(outcome.text.contains("1 h 30 min–2 h 0 min on the ground"))
  }

  @Test func routesAreCompared() throws {
    let outcome = try Tool.flightplot(
      "route", "UUMU-OSLK-GOBD-SVMI,UUMU-via:LPLA-SVMI,SVO-JFK", "--compare", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let comparisons = try #require(document["comparisons"] as? [[String: Any]])
    try #require(comparisons.count == 2)
    let routes = try #require(comparisons[0]["routes"] as? [[String: Any]])
    #expect(
      routes.map { $0["name"] as? String } == ["UUMU–OSLK–GOBD–SVMI", "UUMU–(LPLA)–SVMI"])
    let detour = try #require(routes[0]["detourMeters"] as? Double)
    #expect(abs(detour - 3_498_630) < 100)
    let avoided = try #require(routes[0]["avoided"] as? [[String: Any]])
    #expect(avoided.map { $0["countryCode"] as? String } == ["LV", "SE", "DK", "GB", "KN"])
    let table = try Tool.flightplot("route", "UUMU-OSLK-SVMI", "--compare").text
    #expect(table.contains("UUMU–OSLK–SVMI avoids: Latvia 224.4 km, Sweden"))
    #expect(table.contains("Not an endorsement") || table.contains("not an endorsement"))
  }
}
