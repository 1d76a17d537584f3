import Dossiers
import Geo
import Routes
import Testing

@Suite struct AircraftTypeTests {
  @Test func aDossierDefinesAType() throws {
    let plan = try resolve(
      dossier(
        flights: "- {id: a, aircraft: An-124, route: [Moscow, SVMI]}",
        """
        aircraft-types:
          An-124:
            payload: 100 t
            range: [{payload: 100 t, distance: 4500 km}, {payload: 20 t, distance: 9000–9500 km, by: n}]
            ferry-range: 14000 km
            cruise: 700–1000 km/h
            seats: {is: 90, by: [n]}
            designator: A124
            aliases: [Big Bird]
            by: [m]
        """))
    let type = try #require(plan.aircraftTypes.first)
    #expect(type.name == "An-124" && type.isOfDossier && type.designator == "A124")
    #expect(type.maxPayload.map(\.lowest.tonnes) == [100])
    #expect(type.maxPayload.first?.sources.map(\.name) == ["Mayorca"])
    #expect(type.payloadRange.map(\.payload.tonnes) == [100, 20])
    #expect(type.payloadRange.map(\.distance.highest.kilometers) == [4500, 9500])
    #expect(type.payloadRange.map { $0.distance.sources.map(\.id) } == [["m"], ["n"]])
    #expect(type.seats.map(\.lowest) == [90] && type.seats[0].sources.map(\.id) == ["n"])
    #expect(type.ferryRange.map(\.lowest.kilometers) == [14_000])
    #expect(type.aliases == ["Big Bird"])
    // The dossier's cruise speeds give the leg's time: 9,938 km at 1,000 and at 700 km/h.
    let flight = try #require(plan.flights.first)
    let leg = try #require(flight.legs.first)
    let speed = try #require(
      CruiseSpeed(of: flight, in: AircraftCatalogue(own: plan.aircraftTypes)))
    let seconds = speed.seconds(for: leg.distance)
    let hours = leg.distance.kilometers
    #expect(abs(seconds.lowerBound / 3600 - hours / 1000) < 0.001)
    #expect(abs(seconds.upperBound / 3600 - hours / 700) < 0.001)
  }

  @Test func aFigureMayStandInSeveralVersions() throws {
    let plan = try resolve(
      dossier(
        "aircraft-types: {X-1: {payload: [{is: 10 t, by: m}, {is: 12 t, by: n}], range: 3000 km}}"))
    let type = try #require(plan.aircraftTypes.first)
    #expect(type.maxPayload.map(\.lowest.tonnes) == [10, 12])
    #expect(type.nominalRange.map(\.lowest.kilometers) == [3000])
    #expect(type.nominalRange.first?.sources == [])
    #expect(type.payloadRange.isEmpty)
  }

  @Test(
    arguments: [
      ("An-124: {paylaod: 120 t}", "6:27: error: unknown key “paylaod” in aircraft type “An-124”"),
      ("An-124: {payload: 120}", "6:36: error: “120” has no unit"),
      (
        "An-124: {payload: up to 120 t}",
        "6:36: error: “up to 120 t” is open at an end, and nothing can be held against it"
      ),
      ("An-124: {payload: 0 t}", "6:36: error: “0 t” is nothing"),
      ("An-124: {payload: -3 t}", "6:36: error: a mass cannot be negative: “-3 t”"),
      ("An-124: {ferry-range: 14000}", "6:40: error: “14000” has no unit"),
      ("An-124: {ferry-range: 14000 t}", "6:40: error: “t” is no unit of a distance"),
      (
        "An-124: {ferry-range: 99000 km}",
        "6:40: error: “99000 km” is more than any aircraft can do"
      ),
      ("An-124: {cruise: 800 km}", "6:35: error: “km” is no unit of a speed"),
      ("An-124: {seats: several}", "6:34: error: “several” is no number of seats"),
      ("An-124: {seats: 88, by: [antonov]}", "6:43: error: no source is called “antonov”"),
      ("An-124: {designator: a124}", "6:39: error: “a124” is no type designator"),
      ("An-124: {kind: jumbo}", "6:33: error: “kind” cannot be “jumbo”"),
      ("An-124: {range: [{payload: 120 t}]}", "6:35: error: range has no “distance”"),
      ("An-124: {range: [{distance: 4500 km}]}", "6:35: error: range has no “payload”"),
      (
        "An-124: {range: [{payload: 120 t, distance: 4500 km, load: 3}]}",
        "6:71: error: unknown key “load” in range"
      ),
      (
        "An-124: big",
        "6:26: error: “aircraft type “An-124”” should be a mapping of keys to values, not text"
      ),
      ("'—': {payload: 120 t}", "6:18: error: “—” is no name of a type"),
      (
        "An-124: {payload: 120 t}, AN124: {payload: 100 t}", "6:44: error: “AN124” is defined twice"
      ),
    ])
  func aFaultIsNamedAtItsPlace(_ types: String, _ message: String) {
    #expect(faults(dossier("aircraft-types: {\(types)}")) == ["d.yaml:\(message)"])
  }
}
