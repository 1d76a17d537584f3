import Diagnostics
import Dossiers
import Evidence
import Geo
import Routes
import Testing

@Suite struct DossierTests {
  @Test func theLeastDossierIsPlainAndUnstated() throws {
    let plan = try resolve(dossier())
    #expect(plan.title == "T")
    #expect(plan.hasClaims)
    #expect(plan.sources.map(\.id) == ["m", "n"])
    let flight = try #require(plan.flights.first)
    #expect(flight.stops.map(\.certainty) == [.unstated, .unstated])
    #expect(flight.stops.map(\.name) == ["Moscow", "Simón Bolívar International Airport"])
    #expect(flight.legs.map(\.certainty) == [.unstated])
    #expect(flight.stops.first?.position == TextPosition(line: 5, column: 19))
  }

  @Test func aFactCarriesItsEvidence() throws {
    let text = dossier(
      flights: """
        - id: a
          aircraft: {is: Il-62, hedge: apparently, by: m, quote: a smaller jet, note: N}
          operator: {is: X, certainty: inferred}
          callsign: RFF 1
          route: [Moscow, {place: SVMI, name: Maiquetía, certainty: confirmed, by: [n, m]}]
        """)
    let flight = try #require(try resolve(text).flights.first)
    let aircraft = try #require(flight.aircraft)
    #expect(aircraft.value == "Il-62")
    #expect(aircraft.certainty == .reported)
    #expect(aircraft.sources == ["m"])
    #expect(aircraft.hedge == .apparently)
    #expect(aircraft.quote == "a smaller jet")
    #expect(aircraft.note == "N")
    #expect(aircraft.position == TextPosition(line: 6, column: 13))
    #expect(flight.operator?.certainty == .inferred)
    #expect(flight.operator?.sources == [])
    #expect(flight.callsign?.certainty == .unstated)
    #expect(flight.stops.last?.name == "Maiquetía")
    #expect(flight.stops.last?.certainty == .confirmed)
    #expect(flight.stops.last?.sources == ["n", "m"])
    #expect(flight.legs.first?.certainty == .unstated)
  }

  @Test func plainFactsTakeTheEvidenceOfTheMappingAround() throws {
    let text = dossier(
      flights: """
        - id: a
          certainty: reported
          by: [m]
          aircraft: An-124
          registration: {is: RA-82038, certainty: confirmed, by: [n]}
          route:
            - {place: Moscow, certainty: inferred, departed: 2019-03}
            - {place: SVMI, arrived: 2019-03-23}
        """)
    let flight = try #require(try resolve(text).flights.first)
    #expect(flight.aircraft?.certainty == .reported)
    #expect(flight.aircraft?.sources == ["m"])
    #expect(flight.registration?.sources == ["n"])
    #expect(flight.stops.map(\.certainty) == [.inferred, .reported])
    #expect(flight.stops.map(\.sources) == [[], ["m"]])
    #expect(flight.stops[0].departed?.certainty == .inferred)
    #expect(flight.stops[1].arrived?.certainty == .reported)
    #expect(flight.stops[1].arrived?.value == .day(year: 2019, month: 3, day: 23))
  }

  @Test func sourcesThatDifferMakeAFactDisputed() throws {
    let text = dossier(
      flights: """
        - id: a
          aircraft: [{is: An-124, by: m}, {is: Il-76, by: n}]
          route: [Moscow, SVMI]
        """)
    let flight = try #require(try resolve(text).flights.first)
    #expect(flight.aircraft?.value == "An-124")
    #expect(flight.aircraft?.certainty == .disputed)
    #expect(flight.aircraft?.rivals.map(\.value) == ["Il-76"])
    #expect(flight.aircraft?.rivals.first?.sources == ["n"])
  }

  @Test func aDisputedMassIsNotAddedUp() throws {
    let plan = try resolve(
      dossier(
        "cargo: [{item: equipment, mass: [{is: 35 t, by: m}, {is: 40 t, by: n}], flights: [a]}]"))
    #expect(plan.cargo.map(\.sources) == [["m"], ["n"]])
    #expect(plan.cargoSummary.totalMass?.map(\.tonnes) == .range(35, 40))
    #expect(plan.cargoSummary.lines.map(\.certainty) == [.disputed, .disputed])
  }

  @Test func theYAMLTrapsAreText() throws {
    let text = dossier(
      flights: "- {id: 1E5, callsign: 12:30, operator: NO, aircraft: OFF, route: [YES, 1E5]}",
      "map: {highlight: [NO], labels: {NO: hide, YES: ne}}\n")
    let plan = try resolve(text)
    let flight = try #require(plan.flights.first)
    #expect(flight.id == "1E5")
    #expect(flight.callsign?.value == "12:30")
    #expect(flight.operator?.value == "NO")
    #expect(flight.aircraft?.value == "OFF")
    #expect(flight.stops.map(\.name) == ["Yes Field", "One E Five"])
    #expect(plan.map.highlight == ["NO"])
    #expect(plan.map.labels == ["NO": .hide, "YES": .pin(side: .ne, offsetX: 0, offsetY: 0)])
  }

  @Test(
    arguments: [
      ("SVMI", .text("SVMI", .any), nil), ("{place: SVMI}", .text("SVMI", .any), nil),
      ("{icao: SVMI, name: Maiquetía}", .text("SVMI", .icao), "Maiquetía"),
      ("{iata: CCS}", .text("CCS", .iata), nil), ("{faa: 1E5}", .text("1E5", .faa), nil),
      ("{name: LIMA}", .text("LIMA", .name), nil),
      ("{place: {name: LIMA}}", .text("LIMA", .name), nil),
      (
        "{at: [10.6, -66.99], name: X}",
        .coordinate(Coordinate(latitude: 10.6, longitude: -66.99)), "X"
      ),
      (
        "{place: {at: [10.6, −66.99], name: X}}",
        .coordinate(Coordinate(latitude: 10.6, longitude: -66.99)), "X"
      ),
      ("{at: \"-33.9, 151.2\"}", .coordinate(Coordinate(latitude: -33.9, longitude: 151.2)), nil),
    ] as [(String, DossierPlace.Written, String?)])
  func places(_ written: String, _ meant: DossierPlace.Written, _ name: String?) throws {
    let read = try decode(dossier(flights: "- {id: a, route: [Moscow, \(written)]}"))
    let place = try #require(read.flights.first?.stops.last?.place)
    #expect(place.written == meant)
    #expect(place.name == name)
  }

  @Test func aCodeThatCouldMeanMoreGivesANoteOnce() {
    let found = diagnostics(
      dossier(flights: "- {id: a, route: [Moscow, SVMI]}\n- {id: b, route: [Moscow, SVMI]}"))
    #expect(found.map(\.description) == ["d.yaml:5:27: note: “SVMI” is also a town [FP501]"])
  }

  @Test func eventsKeepADateWithItsOwnEvidence() throws {
    let plan = try resolve(
      dossier(
        """
        events:
          - {date: {is: 2018-12, certainty: inferred, note: last December}, text: T, by: m}
          - {date: 2019-03-24, text: U, certainty: confirmed, by: n}
          - {text: V}
        """))
    #expect(plan.events.map(\.certainty) == [.reported, .confirmed, .unstated])
    #expect(plan.events.map(\.dated?.certainty) == [.inferred, .confirmed, nil])
    #expect(plan.events[0].time == .month(year: 2018, month: 12))
    #expect(plan.events[0].dated?.note == "last December")
  }

  @Test func everyMapOptionIsRead() throws {
    let text = dossier(
      """
      subtitle: S
      dateline: {place: Caracas, date: 2019-03-25}
      map:
        theme: midnight
        projection: ortho
        size: A4
        units: nm
        credit: C
        updated: U
        correction: K
        boundaries: B
        highlight: [Norway, Cuba]
        labels: {Moscow: {anchor: ne, offset: [6, -4]}, Sweden: hide, Oslo: {offset: [1, 0.5]}}
      """)
    let read = try decode(text)
    #expect(read.mapLocations["size"]?.description == "d.yaml:11:9")
    let plan = try resolve(text)
    #expect(plan.subtitle == "S")
    #expect(
      plan.dateline == Dateline(place: "Caracas", time: .day(year: 2019, month: 3, day: 25)))
    #expect(
      plan.map
        == MapOptions(
          theme: "midnight", projection: "ortho", size: "A4", units: .nauticalMiles,
          labels: [
            "Moscow": .pin(side: .ne, offsetX: 6, offsetY: -4), "Sweden": .hide,
            "Oslo": .pin(side: nil, offsetX: 1, offsetY: 0.5),
          ], credit: "C", updated: "U", correction: "K", boundaryNote: "B",
          highlight: ["NO", "CU"]))
  }

  @Test func cargoTakenAsAPartIsSaid() {
    let found = diagnostics(
      dossier(
        flights: "- {id: a, route: [Moscow, Madrid]}\n- {id: b, route: [Madrid, Moscow]}",
        """
        cargo:
          - {item: equipment, mass: 35 t, flights: [a, b], by: m}
          - {item: equipment, mass: 20 t, flights: [a], by: m}
        """))
    #expect(
      found.map { String($0.description.split(separator: "\n")[0]) } == [
        "d.yaml:9:5: warning: “equipment” is taken as part of the “equipment” on line 8, "
          + "and not added to it [FP407]"
      ])
  }
}
