import Evidence
import Geo
import Testing

@testable import Routes

/// Times worked out from both sides of a stop.
@Suite struct ScheduleInferenceTests {
  typealias F = ScheduleFixture

  private func stop(arrivalInCaracas arrival: String) -> StopSchedule {
    F.schedule(
      F.flight(
        F.stop(F.moscow, departed: "2019-03-22T08:00Z"), F.stop(F.london),
        F.stop(F.caracas, arrived: arrival))
    ).stops[1]
  }

  /// Some 2,500 and 7,500 km at 880 km/h: 2.9 and 8.5 hours.
  @Test func timesThatLeaveRoomForBothLegsStand() {
    let stop = stop(arrivalInCaracas: "2019-03-22T20:00Z")
    #expect(stop.arrival?.value.basis == .departureAndBlockTime)
    #expect(stop.departure?.value.basis == .arrivalAndBlockTime)
  }

  @Test func timesThatLeaveTooLittleSayNothingOfTheStop() {
    let stop = stop(arrivalInCaracas: "2019-03-22T18:00Z")
    #expect(stop.arrival == nil && stop.departure == nil)
  }

  /// A stated time is not taken back, whatever was worked out beside it.
  @Test func whatIsStatedStays() {
    let schedule = F.schedule(
      F.flight(
        F.stop(F.moscow, departed: "2019-03-22T08:00Z"),
        F.stop(F.london, departed: "2019-03-22T09:00Z"), F.stop(F.caracas)))
    #expect(schedule.stops[1].departure?.value.basis == .stated)
    #expect(schedule.stops[1].arrival != nil)
  }
}
