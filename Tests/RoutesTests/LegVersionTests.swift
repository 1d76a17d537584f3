import Evidence
import Geo
import Testing

@testable import Routes

/// A leg on whose stops sources differ is judged version by version.
@Suite struct LegVersionTests {
  /// 10, 30 and 100 degrees of the equator: 1,113, 3,340 and 11,132 km; the type flies 10,000 km.
  private var flight: PlannedFlight {
    var end = Sample.stop(10)
    end.rivals = [Sample.stop(30), Sample.stop(100)]
    return Sample.flight(stops: [Sample.stop(0), end])
  }

  @Test func everyVersionHasItsOwnVerdict() throws {
    let plan = Sample.plan([flight], cargo: [Sample.cargo(mass: .exact(40))])
    let leg = try #require(Feasibility.assess(plan).first)
    #expect(leg.band == .plausible)
    #expect(leg.versions.map(\.band) == [.plausible, .implausible])
    #expect(leg.versions.map { Int($0.leg.distance.kilometers) } == [3339, 11131])
    #expect(leg.versions.allSatisfy { $0.load == leg.load && $0.payload == leg.payload })
    #expect(leg.versions.allSatisfy { $0.versions.isEmpty })
  }

  /// 3,340 km in two hours is too fast, 1,113 km is not.
  @Test func everyVersionHasItsOwnSpeed() throws {
    func at(_ hour: Double) -> ReportedTime { .instant(unixSeconds: hour * 3600, offsetSeconds: 0) }
    var end = Sample.stop(10, arrived: at(2))
    end.rivals = [Sample.stop(30, arrived: at(2))]
    let flight = Sample.flight(stops: [Sample.stop(0, departed: at(0)), end])
    let leg = try #require(Feasibility.assess(Sample.plan([flight])).first)
    #expect(leg.speed?.verdict == .possible)
    #expect(leg.versions.map { $0.speed?.verdict } == [.tooFast])
  }

  @Test func aVersionTooFarIsNotedAtItsLine() throws {
    var flight = flight
    flight.stops[1].rivals[1].position = TextPosition(line: 7, column: 3)
    flight.legs = Leg.legs(through: flight.stops)
    let plan = Sample.plan([flight], cargo: [Sample.cargo(mass: .exact(40))])
    let report = FlightReport(
      flight: flight, schedule: FlightSchedule(flight, speed: nil, clock: { _ in nil }),
      feasibility: Feasibility.assess(plan))
    let findings = LoadCheck.findings(
      in: CheckSubject(plan: plan, flights: [report], file: "d.yaml"))
    #expect(findings.map(\.code) == [.rangeTooShort])
    #expect(findings.first?.severity == .note)
    #expect(findings.first?.location?.line == 7)
    let message = try #require(findings.first?.message)
    #expect(message.hasPrefix("by another version of the stops, flight a: "))
  }

  /// By way of the second stop, or of another in its place; by either end there is no detour.
  @Test func theRouteIsComparedByEachVersion() throws {
    let overflight = try Overflight(Atlas())
    var middle = Sample.stop(10)
    var north = Sample.stop(11)
    north.place.coordinate = Coordinate(latitude: 20, longitude: 11)
    middle.rivals = [north]
    let bent = Sample.flight(stops: [Sample.stop(0), middle, Sample.stop(20)])
    let first = try #require(RouteComparison(bent, overflight: overflight))
    #expect(first.isOfOneVersion)
    #expect(first.variants[0].detour.kilometers < 1)
    let others = RouteComparison.otherVersions(of: bent, overflight: overflight)
    #expect(others.count == 1)
    // Two sides of a triangle by the same geodesics.
    let sides = [(0.0, 0.0), (20, 0)].map { longitude, latitude in
      Geodesic.inverse(
        from: Coordinate(latitude: latitude, longitude: longitude),
        to: north.place.coordinate
      ).distance.meters
    }
    #expect(abs(others[0].variants[0].distance.meters - sides[0] - sides[1]) < 0.001)
    #expect(RouteComparison.otherVersions(of: flight, overflight: overflight).isEmpty)
  }
}
