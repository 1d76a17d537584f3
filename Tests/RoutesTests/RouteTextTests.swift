import Routes
import Testing

@Suite struct RouteTextTests {
  @Test(
    arguments: [
      ("SVO-CCS", [["SVO", "CCS"]]),
      ("SVO-CCS,UUMU-OSLK-SVMI", [["SVO", "CCS"], ["UUMU", "OSLK", "SVMI"]]),
      (" SVO – CCS ; AKL → SCL ", [["SVO", "CCS"], ["AKL", "SCL"]]),
      ("SVO->CCS—LIM", [["SVO", "CCS", "LIM"]]),
      ("SVO\u{2010}CCS\u{2212}LIM\u{2011}JFK", [["SVO", "CCS", "LIM", "JFK"]]),
      ("'Port-au-Prince'-CCS", [["Port-au-Prince", "CCS"]]),
      ("'-33.9,151.2'-AKL", [["-33.9,151.2", "AKL"]]),
      ("AKL-'-33.9, 151.2' , Nouméa-NAN", [["AKL", "-33.9, 151.2"], ["Nouméa", "NAN"]]),
      ("N'Djamena-Xi'an", [["N'Djamena", "Xi'an"]]),
      ("'N''Djamena'-CCS", [["N'Djamena", "CCS"]]),
      ("New York-St. John's", [["New York", "St. John's"]]),
    ])
  func routes(_ text: String, _ stops: [[String]]) throws {
    #expect(try RouteText(text).routes.map { $0.map(\.text) } == stops)
  }

  @Test func aPlaceMayStandAloneWhereThatIsTaken() throws {
    let routes = try RouteText("SVMI, SVO-CCS, 'Port-au-Prince'", takesPlaces: true).routes
    #expect(routes.map { $0.map(\.text) } == [["SVMI"], ["SVO", "CCS"], ["Port-au-Prince"]])
    #expect(throws: RouteTextError.self) { try RouteText("10.6,66.9-AKL", takesPlaces: true) }
  }

  @Test(
    arguments: [
      "UUMU-via:LPLA-SVMI", "UUMU – via: LPLA – SVMI", "UUMU-VIA:'LPLA'-SVMI",
      "UUMU->via: 'LPLA' ->SVMI",
    ])
  func aWaypointIsPassed(_ text: String) throws {
    let routes = try RouteText(text).routes
    #expect(routes.map { $0.map(\.text) } == [["UUMU", "LPLA", "SVMI"]])
    #expect(routes[0].map(\.isWaypoint) == [false, true, false])
  }

  @Test func columnsPointAtStops() throws {
    let stops = try RouteText("SVO-'a-b', X - Y").routes
    #expect(stops.map { $0.map(\.column) } == [[1, 5], [12, 16]])
  }

  @Test(
    arguments: [
      ("", "no route is given", 1), ("   ", "no route is given", 1),
      ("SVO", "a route needs two stops, and “SVO” stands alone", 1),
      ("SVO-CCS,LIM", "a route needs two stops, and “LIM” stands alone", 9),
      ("SVO-", "a stop is missing", 5), ("-CCS", "a stop is missing", 1),
      ("SVO--CCS", "a stop is missing", 5), ("SVO-CCS,", "a stop is missing", 9),
      ("SVO-'Port-au-Prince", "a quote is not closed", 5),
      ("SVO-''-CCS", "a stop is missing", 5), ("'SVO'x-CCS", "text follows a closing quote", 6),
      (
        "via:LPLA-SVMI", "a route begins and ends with a landing, and “LPLA” is a waypoint", 1
      ),
      (
        "SVO-CCS,UUMU-via:LPLA", "a route begins and ends with a landing, and “LPLA” is a waypoint",
        14
      ),
      ("UUMU-via:-SVMI", "a stop is missing", 6),
      ("10.6,-66.9-AKL", "a route needs two stops, and “10.6” stands alone", 1),
    ])
  func notARoute(_ text: String, _ message: String, _ column: Int) {
    let error = #expect(throws: RouteTextError.self) { try RouteText(text) }
    #expect(error?.message == message)
    #expect(error?.column == column)
    #expect(error?.hint != nil)
  }
}
