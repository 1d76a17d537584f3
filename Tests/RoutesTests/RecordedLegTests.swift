import Geo
import Testing
import Tracks

@testable import Routes

@Suite("What a leg comes to as recorded")
struct RecordedLegTests {
  private static let overflight = Result { try Overflight(Atlas()) }
  private static let direct = MadeLeg(from: Field.a, to: Field.b, start: 10, end: 12)

  private func grounds(_ segments: [OverflightSegment]) -> [String] {
    segments.totals().map(\.ground.name)
  }

  @Test func alongTheGeodesicItIsTheGeodesics() throws {
    let countries = try Self.overflight.get()
    let flight = PlannedFlight([Field.a, Field.b], recorded: [FlightRecording([Self.direct])])
    let leg = try #require(flight.recordedLegs(over: countries)[0])
    #expect(leg.airTime == .seconds(7_200))
    #expect(leg.distance.total == leg.distance.observed)
    #expect(abs(leg.distance.total.meters - flight.legs[0].distance.meters) < 1)
    #expect(flight.flownDistance == leg.distance)
    let under = try #require(leg.overflight)
    #expect(!under.contains { !$0.isSeen })
    let shortest = countries.segments(of: flight.legs[0])
    #expect(grounds(under.map(\.segment)) == grounds(shortest))
    // A fix every three minutes, 36 km: between them a few metres beside the geodesic.
    for (a, b) in zip(under.map(\.segment).totals(), shortest.totals()) {
      #expect(abs(a.length.meters - b.length.meters) < 500)
    }
    let end = try #require(under.last?.segment.exitDistance)
    #expect(abs(end.meters - leg.distance.total.meters) < 1)
  }

  @Test func underGapsItIsInferred() throws {
    var hidden = Self.direct
    hidden.hidden = 10.76...11.24
    var recording = FlightRecording([hidden])
    let gap = try #require(recording.findings.gaps.first)
    recording.findings.legs[0].distance = FlownDistance(
      observed: Length(meters: recording.findings.legs[0].direct.meters - gap.distance.meters),
      bridged: gap.distance)
    let flight = PlannedFlight([Field.a, Field.b], recorded: [recording])
    let leg = try #require(flight.recordedLegs(over: Self.overflight.get())[0])
    let under = try #require(leg.overflight)
    let unseen = under.filter { !$0.isSeen }.reduce(0) { $0 + $1.segment.length.meters }
    #expect(abs(unseen - gap.distance.meters) < 1)
    #expect(under.first?.isSeen == true && under.last?.isSeen == true)
    #expect(abs(under.reduce(0) { $0 + $1.segment.shareOfLeg } - 1) < 1e-9)
    for (before, after) in zip(under, under.dropFirst()) {
      #expect(before.segment.exitDistance == after.segment.entryDistance)
    }
  }

  @Test func aDetourFliesOverWhatItFliesOver() throws {
    // By way of 40° N, over Spain or Italy and not over Germany.
    let countries = try Self.overflight.get()
    let south = Place(
      kind: .coordinate, name: "south", coordinate: Coordinate(latitude: 40, longitude: 10))
    var first = MadeLeg(from: Field.a, to: south, start: 10, end: 12)
    first.arrival = .midAir
    var second = MadeLeg(from: south, to: Field.b, start: 12.05, end: 14)
    second.departure = .midAir
    let flight = PlannedFlight(
      [Field.a, Field.b], recorded: [FlightRecording([first, second])])
    let leg = try #require(flight.recordedLegs(over: countries)[0])
    #expect(leg.airTime == .seconds(14_400))
    #expect(leg.distance.total.meters > flight.legs[0].distance.meters * 1.5)
    let names = grounds(try #require(leg.overflight).map(\.segment))
    #expect(names.contains("Italy") && !names.contains("Germany"))
    #expect(grounds(countries.segments(of: flight.legs[0])).contains("Germany"))
  }

  @Test func ofALegThatIsNotRecordedNothingIsSaid() {
    let flight = PlannedFlight(
      [Field.a, Field.side, Field.b], recorded: [FlightRecording([Self.direct])])
    #expect(flight.recordedLegs(over: nil) == [nil, nil])
    #expect(flight.flownDistance == nil)
    #expect(flight.hasExcludedStop)
    let plain = PlannedFlight([Field.a, Field.b], recorded: [])
    #expect(plain.recordedLegs(over: nil) == [nil] && !plain.hasExcludedStop)
  }
}
