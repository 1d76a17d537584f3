import Diagnostics
import Dossiers
import Evidence
import Foundation
import Geo
import Routes
import Testing

/// The example that the project starts from, held against what its news text says.
@Suite struct CaracasTests {
  static let bytes: [UInt8] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Examples/caracas-2019.yaml")
    return (try? Data(contentsOf: file)).map(Array.init) ?? []
  }()

  private func plan() throws -> FlightPlan {
    let (dossier, found) = try DossierDecoder.decode(bytes: Self.bytes, file: "caracas-2019.yaml")
    #expect(found.isEmpty)
    return try DossierResolver.resolve(dossier, places: Gazetteer()).0
  }

  @Test func bothFlightsRunFromAnInferredMoscowToAReportedMaiquetia() throws {
    let plan = try plan()
    #expect(plan.flights.map(\.id) == ["an124", "il62"])
    for flight in plan.flights {
      #expect(flight.stops.map(\.name) == ["Moscow", "Maiquetía"])
      #expect(flight.stops.map(\.place.icao) == [nil, "SVMI"])
      #expect(flight.stops.map(\.certainty) == [.inferred, .reported])
      #expect(flight.legs.map(\.certainty) == [.inferred])
      #expect(flight.stops[0].note?.contains("not stated") == true)
      #expect(flight.stops[1].sources == ["mayorca"])
      #expect(flight.stops[1].arrived?.certainty == .inferred)
      #expect(flight.stops[1].arrived?.value == .day(year: 2019, month: 3, day: 23))
    }
  }

  @Test func typesFiguresAndTheGeneralAreMayorcasAlone() throws {
    let plan = try plan()
    #expect(plan.flights.map { $0.aircraft?.value } == ["An-124", "Il-62"])
    #expect(plan.flights.map { $0.aircraft?.hedge } == [nil, .apparently])
    #expect(plan.flights.compactMap { $0.aircraft?.sources } == [["mayorca"], ["mayorca"]])
    let figured = plan.cargo.filter { $0.mass != nil || $0.people != nil }
    #expect(figured.map(\.sources) == [["mayorca"], ["mayorca"]])
    #expect(plan.cargo.compactMap(\.leader).map(\.sources) == [["mayorca"]])
    let sputnik = plan.cargo.filter { $0.sources.contains("sputnik") }
    #expect(sputnik.count == 1)
    #expect(sputnik.allSatisfy { $0.mass == nil && $0.people == nil })
  }

  @Test func theSummaryKeepsTheHedgeAndCountsOnce() throws {
    let summary = try plan().cargoSummary
    #expect(summary.totalMass.map { Wording.mass($0) } == "35 t")
    #expect(summary.totalPeople.map { Wording.people($0) } == "≈100")
  }

  @Test func onlyTheSightingIsConfirmed() throws {
    let events = try plan().events
    let confirmed = events.filter { $0.certainty == .confirmed }
    #expect(confirmed.count == 2)
    #expect(confirmed.allSatisfy { $0.sources == ["afp"] })
    #expect(
      events.contains { $0.sources == ["official"] && $0.quote == "there is nothing mysterious" })
    #expect(events.contains { $0.text.contains("declines to comment") })
    #expect(events.contains { $0.time == .month(year: 2018, month: 12) })
    let sanctions = events.first { $0.time == .day(year: 2019, month: 4, day: 28) }
    #expect(sanctions?.dated?.certainty == .inferred)
  }

  @Test func everySourceIsUsedAndEveryStatementHasOne() throws {
    let plan = try plan()
    var cited = Set(plan.events.flatMap(\.sources) + plan.cargo.flatMap(\.sources))
    for stop in plan.flights.flatMap(\.stops) { cited.formUnion(stop.sources) }
    #expect(cited == Set(plan.sources.map(\.id)))
    #expect(plan.events.allSatisfy { $0.certainty != .unstated && !$0.sources.isEmpty })
    #expect(plan.cargo.allSatisfy { $0.certainty == .reported })
  }

  @Test func quotesAreAFewWords() throws {
    let text = String(decoding: Self.bytes, as: UTF8.self)
    let quotes = text.split(separator: "\n").filter { $0.contains("quote:") && !$0.hasPrefix("#") }
    #expect(!quotes.isEmpty)
    #expect(quotes.allSatisfy { $0.split(separator: " ").count <= 8 })
  }

  /// Cut short anywhere, the file is a dossier or a list of faults, and never a crash.
  @Test func truncatedAnywhereItIsReadOrRefused() throws {
    let places = FakePlaces()
    #expect(Self.bytes.count > 5000)
    for end in stride(from: 0, to: Self.bytes.count, by: 50) {
      do throws(InputFault) {
        let (dossier, _) = try DossierDecoder.decode(
          bytes: Array(Self.bytes[..<end]), file: "cut.yaml")
        _ = try DossierResolver.resolve(dossier, places: places)
      } catch {
        #expect(error.diagnostics.contains { $0.severity == .error })
        #expect(error.diagnostics.allSatisfy { $0.location?.file == "cut.yaml" })
      }
    }
  }

  /// Each byte in turn made a sign that YAML minds.
  @Test(arguments: Array("{[:*&\t\"'-\n\u{0}".utf8))
  func disturbedAnywhereItIsReadOrRefused(_ sign: UInt8) throws {
    for place in stride(from: 7, to: Self.bytes.count, by: 211) {
      var bytes = Self.bytes
      bytes[place] = sign
      do throws(InputFault) {
        _ = try DossierDecoder.decode(bytes: bytes, file: "hurt.yaml")
      } catch {
        #expect(error.diagnostics.contains { $0.severity == .error })
      }
    }
  }

  @Test func theStarterDossierIsRight() throws {
    let (dossier, found) = try DossierDecoder.decode(
      bytes: Array(StarterDossier.text.utf8), file: "new.yaml")
    #expect(found.isEmpty)
    let (plan, _) = try DossierResolver.resolve(dossier, places: Gazetteer())
    #expect(plan.flights.map(\.legs.count) == [1])
    #expect(plan.cargoSummary.totalMass.map { Wording.mass($0) } == "≈20 t")
    #expect(plan.title?.hasPrefix("Invented") == true)
  }
}
