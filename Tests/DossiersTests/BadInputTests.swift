import Diagnostics
import Dossiers
import Testing

@Suite struct BadInputTests {
  @Test(
    "One fault, one message, at its place",
    arguments: [
      // The top of the file.
      (
        "title: T\nflights: [{id: a, route: [Moscow, SVMI]}]",
        "1:1: error: the dossier has no “flightplot”"
      ),
      (
        "flightplot: 2\ntitle: T\nflights: [{id: a, route: [Moscow, SVMI]}]",
        "1:13: error: format “2” is not known; this program reads format 1"
      ),
      (
        "flightplot: 1\nflights: [{id: a, route: [Moscow, SVMI]}]",
        "1:1: error: the dossier has no “title”"
      ),
      ("flightplot: 1\ntitle: T", "1:1: error: the dossier has no “flights”"),
      ("flightplot: 1\ntitle: T\nflights: []", "3:10: error: “flights” lists no flight"),
      ("just text", "1:1: error: “the dossier” should be a mapping of keys to values, not text"),
      ("- a\n- b", "1:1: error: “the dossier” should be a mapping of keys to values, not a list"),
      (dossier("fligths: []"), "6:1: error: unknown key “fligths” in the dossier"),
      (
        dossier(
          "cargo:\n" + String(repeating: "- {item: food, mass: 1 t}\n", count: 1001)),
        "1007:3: error: “cargo” has 1001 entries; more than 1000 are not read"
      ),
      (dossier("labels: {Moscow: hide}"), "6:1: error: unknown key “labels” in the dossier"),
      (
        dossier("dateline: Caracas"),
        "6:11: error: “dateline” should be a mapping of keys to values, not text"
      ),
      (dossier(title: "[a]"), "2:8: error: “title” should be text, not a list"),
      // Sources.
      (
        "flightplot: 1\ntitle: T\nsources: {m: {kind: k}}\nflights: [{id: a, route: [Moscow, SVMI]}]",
        "3:14: error: source “m” has no “name”"
      ),
      (
        "flightplot: 1\ntitle: T\nsources: {m: {name: k, url: javascript}}\nflights: [{id: a, route: [Moscow, SVMI]}]",
        "3:29: error: “javascript” is no web address"
      ),
      (
        "flightplot: 1\ntitle: T\nsources: {m: A, m: B}\nflights: [{id: a, route: [Moscow, SVMI]}]",
        "3:17: error: “m” is written twice in one mapping, first on line 3"
      ),
      // Flights.
      (dossier(flights: "- {route: [Moscow, SVMI]}"), "5:3: error: flight has no “id”"),
      (dossier(flights: "- {id: a b, route: [Moscow, SVMI]}"), "5:8: error: “a b” is no id"),
      (
        dossier(flights: "- {id: a, route: [Moscow, SVMI]}\n- {id: a, route: [Moscow, SVMI]}"),
        "6:8: error: the id “a” is taken by the flight on line 5"
      ),
      (dossier(flights: "- {id: a}"), "5:3: error: flight has no “route”"),
      (
        dossier(flights: "- {id: a, route: somewhere}"),
        "5:18: error: “route” should be a list of places, not text"
      ),
      (
        dossier(flights: "- {id: a, route: [Moscow]}"),
        "5:18: error: a route needs at least two stops, and this one has 1"
      ),
      (
        dossier(flights: "- {id: a, route: SVO-CCS}"),
        "5:18: error: “route” should be a list of places, not text"
      ),
      (
        dossier(flights: "- {id: a, aircarft: x, route: [Moscow, SVMI]}"),
        "5:11: error: unknown key “aircarft” in flight"
      ),
      (
        dossier(flights: "- {id: a, from: x, route: [Moscow, SVMI]}"),
        "5:11: error: unknown key “from” in flight"
      ),
      // Claims.
      (
        dossier(flights: "- {id: a, aircraft: {is: x, by: [mm]}, route: [Moscow, SVMI]}"),
        "5:34: error: no source is called “mm”"
      ),
      (
        dossier(flights: "- {id: a, aircraft: {is: x, certainty: sure}, route: [Moscow, SVMI]}"),
        "5:40: error: “certainty” cannot be “sure”"
      ),
      (
        dossier(
          flights: "- {id: a, aircraft: {is: x, certainty: reported}, route: [Moscow, SVMI]}"),
        "5:40: error: aircraft is reported, but nobody is named who says so"
      ),
      (
        dossier("cargo: [{item: x, certainty: reported, by: []}]"),
        "6:30: error: cargo item is reported, but nobody is named who says so"
      ),
      (
        dossier(
          flights: "- {id: a, aircraft: {is: x, certainty: unstated, by: m}, route: [Moscow, SVMI]}"
        ),
        "5:40: error: aircraft is unstated, yet a source is named"
      ),
      (
        dossier(flights: "- {id: a, aircraft: {is: x, hedge: maybe}, route: [Moscow, SVMI]}"),
        "5:36: error: “hedge” cannot be “maybe”"
      ),
      (
        dossier(flights: "- {id: a, aircraft: {by: m}, route: [Moscow, SVMI]}"),
        "5:21: error: aircraft has no “is”"
      ),
      (
        dossier(flights: "- {id: a, aircraft: , route: [Moscow, SVMI]}"),
        "5:21: error: “aircraft” has no value"
      ),
      // Places.
      (
        dossier(flights: "- {id: a, route: [Mosow, SVMI]}"),
        "5:19: error: no place is called “Mosow”"
      ),
      (
        dossier(flights: "- {id: a, route: [Moscow, Venezuela]}"),
        "5:27: error: “Venezuela” is a country, not a place"
      ),
      (
        dossier(flights: "- {id: a, route: [Moscow, \"95, 10\"]}"),
        "5:27: error: “95, 10” is no coordinate: latitude 95 is outside −90 to 90"
      ),
      (
        dossier(flights: "- {id: a, route: [Moscow, {at: [95, 10]}]}"),
        "5:33: error: latitude 95 is outside −90 to 90"
      ),
      (
        dossier(flights: "- {id: a, route: [Moscow, {at: [10, 1e5]}]}"),
        "5:37: error: “1e5” is no longitude"
      ),
      (
        dossier(flights: "- {id: a, route: [Moscow, {at: [10]}]}"),
        "5:32: error: “at” has 1 numbers, not two"
      ),
      (
        dossier(flights: "- {id: a, route: [Moscow, {at: somewhere}]}"),
        "5:32: error: “somewhere” is no coordinate"
      ),
      (
        dossier(flights: "- {id: a, route: [Moscow, {place: SVMI, icao: SVMI}]}"),
        "5:47: error: a place is given twice, by “place” and by “icao”"
      ),
      (dossier(flights: "- {id: a, route: [Moscow, {note: x}]}"), "5:27: error: stop has no place"),
      (
        dossier(flights: "- {id: a, route: [Moscow, Moscow]}"),
        "5:27: error: the leg from Moscow goes to the same place"
      ),
      // Times.
      (
        dossier(flights: "- {id: a, route: [Moscow, {place: SVMI, arrived: Saturday}]}"),
        "5:50: error: “Saturday” is no date"
      ),
      (
        dossier(flights: "- {id: a, route: [Moscow, {place: SVMI, arrived: 2019-03-23 14:30}]}"),
        "5:50: error: “2019-03-23 14:30” does not say in which time zone"
      ),
      (dossier("dateline: {date: 2019-02-30}"), "6:18: error: the calendar has no “2019-02-30”"),
      // Cargo and events.
      (dossier("cargo: [{item: x, mass: lots, flights: [a]}]"), "6:25: error: “lots” is no mass"),
      (
        dossier("cargo: [{item: x, people: several}]"),
        "6:27: error: “several” is no number of people"
      ),
      (dossier("cargo: [{item: x, mass: -5 t}]"), "6:25: error: a mass cannot be negative: “-5 t”"),
      (dossier("cargo: [{item: x, flights: [b]}]"), "6:29: error: no flight is called “b”"),
      (dossier("cargo: [{mass: 5 t}]"), "6:9: error: cargo item has no “item”"),
      (dossier("events: [{date: 2019-03}]"), "6:10: error: event has no “text”"),
      (dossier("events: {text: x}"), "6:9: error: “events” should be a list, not a mapping"),
      // The map.
      (dossier("map: {units: miles}"), "6:14: error: “units” cannot be “miles”"),
      (
        dossier("map: {labels: {Moscow: up}}"),
        "6:24: error: label “Moscow” should be “hide”, a side such as “ne”, or {anchor: ne, offset: [6, -4]}"
      ),
      (
        dossier("map: {labels: {Moscow: {offset: [1]}}}"),
        "6:33: error: “offset” should be two numbers, points right and points down"
      ),
      (dossier("map: {highlight: [Atlantis]}"), "6:19: error: no country is called “Atlantis”"),
      (dossier("map: {briefing: x}"), "6:7: error: unknown key “briefing” in map"),
    ])
  func oneFault(_ text: String, _ message: String) {
    #expect(faults(text) == ["d.yaml:" + message])
  }

  @Test(
    arguments: [
      (dossier(flights: "- {id: a, route: [Mosow, SVMI]}"), "did you mean “Moscow”?"),
      (
        dossier(flights: "- {id: a, route: [Moscow, Venezuela]}"),
        "its capital is Caracas; name a town or an airport"
      ),
      (
        dossier(flights: "- {id: a, aircraft: {is: x, certainty: sure}, route: [Moscow, SVMI]}"),
        "allowed here: confirmed, reported, inferred, disputed, unstated"
      ),
      (dossier("fligths: []"), "did you mean “flights”?"),
      (dossier("labels: {Moscow: hide}"), "it belongs under “map”"),
      (dossier("cargo: [{item: x, flights: [b]}]"), "allowed here: a"),
      (
        dossier("cargo: [{item: x, mass: lots}]"),
        "a mass is a number with a unit: 35 t, 77,000 lb, about 35 t, at least 30 t, up to 50 t, "
          + "30–40 t"
      ),
    ])
  func hints(_ text: String, _ hint: String) {
    #expect(diagnostics(text).first { $0.severity == .error }?.hint == hint)
  }

  @Test func everyFaultComesInOneRun() {
    let text = dossier(
      flights: "- {id: a, aircarft: x, route: [Moscow]}",
      """
      cargo:
        - {item: x, mass: lots, flights: [z]}
      events:
        - {text: T, certainty: sure, by: [nobody]}
      map: {units: parsecs}
      extra: 1
      """)
    #expect(
      faults(text) == [
        "d.yaml:5:11: error: unknown key “aircarft” in flight",
        "d.yaml:5:31: error: a route needs at least two stops, and this one has 1",
        "d.yaml:7:21: error: “lots” is no mass", "d.yaml:7:37: error: no flight is called “z”",
        "d.yaml:9:26: error: “certainty” cannot be “sure”",
        "d.yaml:9:37: error: no source is called “nobody”",
        "d.yaml:10:14: error: “units” cannot be “parsecs”",
        "d.yaml:11:1: error: unknown key “extra” in the dossier",
      ])
  }

  @Test func everyUnknownPlaceComesInOneRun() {
    let text = dossier(flights: "- {id: a, route: [X, SVMI]}\n- {id: b, route: [Y, X]}")
    #expect(
      faults(text) == [
        "d.yaml:5:19: error: no place is called “X”", "d.yaml:6:19: error: no place is called “Y”",
        "d.yaml:6:22: error: no place is called “X”",
      ])
  }
}
