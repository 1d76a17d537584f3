import Diagnostics
import Evidence
import Geo
import Testing

@testable import Routes

@Suite struct AircraftCatalogueTests {
  @Test(
    arguments: [
      // Name, maker, nickname, designator.
      ("An-124", "An-124"), ("AN124", "An-124"), ("an 124", "An-124"), ("Ruslan", "An-124"),
      ("A124", "An-124"), ("Antonov An\u{2011}124", "An-124"), ("antonow 124", "An-124"),
      ("Antonov-124", "An-124"), ("An-124-100", "An-124"), ("An-124 Ruslan", "An-124"),
      ("An-124-100 Ruslan", "An-124"), ("ANTONOV AN-124 RUSLAN", "An-124"),
      ("An–124", "An-124"), ("An-124 aircraft", "An-124"), ("Condor", "An-124"),
      // Cyrillic.
      ("Ан-124", "An-124"), ("Руслан", "An-124"), ("Антонов Ан-124", "An-124"),
      ("Ил-62", "Il-62"), ("Ил-76МД-90А", "Il-76MD-90A"), ("Ту-160", "Tu-160"),
      ("Ми-8", "Mi-8"), ("Мрія", "An-225"),
      // Misspelt makers.
      ("Iljuschin 62", "Il-62"), ("Ilushin 62", "Il-62"), ("Ilyushyn 62", "Il-62"),
      ("Iliushin Il-62M", "Il-62"), ("Ilyushin-96", "Il-96"),
      ("Tupolew 154", "Tu-154"), ("Tupolev Tu-154M", "Tu-154"),
      // Others.
      ("Il-76MD-90A", "Il-76MD-90A"), ("Il-476", "Il-76MD-90A"), ("Il-76TD Candid", "Il-76TD"),
      ("C-17 Globemaster III", "C-17"), ("Boeing C-17A Globemaster III", "C-17"),
      ("Super Galaxy", "C-5M"), ("Lockheed Martin C-130J", "C-130J"),
      ("C-130J Super Hercules", "C-130J"), ("KC-390", "C-390"), ("Airbus A400M Atlas", "A400M"),
      ("B-747-400F", "747-400F"), ("Boeing 747-400F", "747-400F"), ("Boeing 777F", "777F"),
      ("Kawasaki C-2", "C-2"), ("T160", "Tu-160"), ("White Swan", "Tu-160"),
      ("Tu-160 bomber", "Tu-160"), ("B-52", "B-52H"), ("AWACS", "E-3"), ("Voyager", "A330 MRTT"),
      ("G650", "Gulfstream G650"), ("Mil Mi-26", "Mi-26"), ("Kamov 52", "Ka-52"),
      ("Chinook", "CH-47"), ("Black Hawk", "UH-60"), ("AW-139", "AW139"),
    ])
  func aTypeIsFoundHoweverSpelt(_ written: String, _ name: String) throws {
    let match = try #require(AircraftCatalogue.builtIn.find(written), "\(written)")
    #expect(match.types.map(\.name) == [name])
    #expect(match.note == nil)
  }

  @Test(
    arguments: [
      ("Il-76", "Il-76", ["Il-76TD", "Il-76TD-90VD", "Il-76MD", "Il-76MD-90A"]),
      ("IL76", "Il-76", ["Il-76TD", "Il-76TD-90VD", "Il-76MD", "Il-76MD-90A"]),
      ("Lockheed C-130", "C-130", ["C-130H", "C-130J", "C-130J-30"]),
      ("A332", "A332", ["A330 MRTT", "A330-200F", "A330-200"]),
      ("Candid", "Candid", ["Il-76TD", "Il-76TD-90VD", "Il-76MD", "Il-76MD-90A"]),
    ])
  func aSharedNameGivesThemAllAndSaysSo(_ written: String, _ name: String, _ types: [String])
    throws
  {
    let match = try #require(AircraftCatalogue.builtIn.find(written))
    #expect(match.name == name)
    #expect(match.types.map(\.name) == types)
    #expect(match.note?.hasPrefix("\(name) is said of \(types[0]), ") == true)
  }

  /// 750 km/h is the slowest of the MD-90A's, 850 its fastest; the TD's lie between.
  @Test func aFamilySpansItsTypes() throws {
    let cruise = try #require(AircraftCatalogue.builtIn.find("Il-76")?.cruise)
    #expect(abs(cruise.lowerBound.kilometersPerHour - 750) < 1e-9)
    #expect(abs(cruise.upperBound.kilometersPerHour - 850) < 1e-9)
  }

  @Test(arguments: ["", " ", "—", "An", "An-125", "Ruslam", "Il-77", "A", "plane", "12", "747-500"])
  func whatIsOnlySimilarIsNoMatch(_ written: String) {
    #expect(AircraftCatalogue.builtIn.find(written) == nil)
  }

  @Test(
    arguments: [
      ("An-142", ["An-124"]), ("Ruslam", ["An-124"]), ("Tu-106", ["Tu-160"]),
      ("Globmaster", ["C-17"]), ("", []), ("qqqqqqqq", []),
    ])
  func aSlipSuggestsWhatWasMeant(_ written: String, _ names: [String]) {
    #expect(AircraftCatalogue.builtIn.suggestions(for: written) == names)
  }

  @Test func aLongTextCostsNothing() {
    let text = String(repeating: "An-124 ", count: 100_000)
    #expect(AircraftCatalogue.builtIn.find(text) == nil)
    #expect(AircraftCatalogue.builtIn.suggestions(for: text) == [])
  }

  @Test func theBuiltInFileIsReadWithoutAWord() {
    let log = FaultLog()
    let catalogue = AircraftCatalogue.readBuiltIn(log)
    #expect(log.diagnostics.isEmpty, "\(log.diagnostics)")
    #expect(catalogue.types.count >= 60)
    for kind in AircraftKind.allCases {
      #expect(catalogue.types.contains { $0.kind == kind }, "\(kind)")
    }
  }

  /// No spelling stands for two types, or one of them could never be found by it.
  @Test func everySpellingIsOneTypesOwn() {
    var owners: [String: String] = [:]
    for type in AircraftCatalogue.builtIn.types {
      for key in Set(AircraftCatalogue.ownKeys(of: type)) {
        #expect(owners[key] == nil, "\(key): \(owners[key] ?? "") and \(type.name)")
        #expect(!key.isEmpty)
        owners[key] = type.name
      }
    }
    for type in AircraftCatalogue.builtIn.types {
      for name in [type.name] + type.aliases {
        #expect(AircraftCatalogue.builtIn.find(name)?.types.map(\.name) == [type.name], "\(name)")
      }
    }
  }

  @Test(arguments: AircraftCatalogue.builtIn.types)
  func everyFigureHasItsSourceAndIsInReason(_ type: AircraftType) {
    let known = Set(AircraftCatalogue.builtIn.sources)
    func check<Value>(
      _ figures: [AircraftFigure<Value>], _ limits: ClosedRange<Double>, _ number: (Value) -> Double
    ) {
      for figure in figures {
        #expect(!figure.sources.isEmpty && known.isSuperset(of: figure.sources), "\(type.name)")
        #expect(figure.confidence != nil, "\(type.name)")
        #expect(figure.lowest <= figure.highest, "\(type.name)")
        #expect(limits.contains(number(figure.lowest)), "\(type.name): \(figure)")
        #expect(limits.contains(number(figure.highest)), "\(type.name): \(figure)")
      }
    }
    let isHelicopter = type.kind == .helicopter
    check(type.maxPayload, 1...260, \.tonnes)
    check(type.payloadRange.map(\.distance), 500...15_000, \.kilometers)
    check(type.ferryRange, (isHelicopter ? 500 : 2_000)...20_000, \.kilometers)
    check(type.nominalRange, (isHelicopter ? 200 : 2_000)...16_000, \.kilometers)
    // Mach 0.95 at 11 km is 1,009 km/h.
    check(
      type.cruise, isHelicopter ? 200...320 : 400...1_010, \.kilometersPerHour)
    check(type.seats, 5...900) { $0 }
    let most = type.maxPayload.map(\.highest).max()
    for point in type.payloadRange {
      if let most {
        #expect(point.payload <= Mass(kilograms: most.kilograms * 1.01), "\(type.name)")
      }
      for ferry in type.ferryRange {
        #expect(point.distance.lowest <= ferry.highest, "\(type.name): no load flies farther")
      }
    }
  }

  @Test func everySourceIsUsed() {
    let used = Set(AircraftCatalogue.builtIn.types.flatMap(\.sources).map(\.id))
    let unused = AircraftCatalogue.builtIn.sources.map(\.id).filter { !used.contains($0) }
    // The designators' source is cited by none of the figures.
    #expect(unused == ["doc8643"])
  }

  @Test func aDossiersTypeCountsFigureByFigure() throws {
    let own = AircraftType(
      name: "Antonov 124", aliases: ["Big Bird"],
      maxPayload: [AircraftFigure(lowest: Mass(tonnes: 100), highest: Mass(tonnes: 100))],
      isOfDossier: true)
    let catalogue = AircraftCatalogue(own: [own])
    let built = try #require(AircraftCatalogue.builtIn.find("An-124")?.types.first)
    let type = try #require(catalogue.find("Ruslan")?.types.first)
    #expect(type.name == "An-124")
    #expect(type.maxPayload == own.maxPayload)
    #expect(type.payloadRange == built.payloadRange)
    #expect(type.isOfDossier && !built.isOfDossier)
    #expect(catalogue.find("big bird")?.types == [type])
  }

  @Test func aDossiersTypeMayBeNewOrTakeAFamilysName() {
    let catalogue = AircraftCatalogue(own: [
      AircraftType(name: "MC-1", isOfDossier: true), AircraftType(name: "Il-76", isOfDossier: true),
    ])
    #expect(catalogue.find("mc1")?.types.map(\.name) == ["MC-1"])
    #expect(catalogue.find("Il-76")?.types.map(\.name) == ["Il-76"])
    #expect(catalogue.find("Il-76TD")?.types.map(\.name) == ["Il-76TD"])
    #expect(AircraftCatalogue.builtIn.find("mc1") == nil)
  }
}
