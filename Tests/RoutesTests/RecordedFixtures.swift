import Geo
import Tracks

@testable import Routes

/// Airports a thousand kilometres and more from each other.
enum Field {
  static let a = airport("AAAA", 50, 0)
  static let b = airport("BBBB", 50, 20)
  static let c = airport("CCCC", 40, 20)
  /// 200 km north of the middle between `a` and `b`, whose geodesic bulges to 50.43° there.
  static let side = airport("SSSS", 52.4, 10)

  private static func airport(_ code: String, _ latitude: Double, _ longitude: Double) -> Place {
    Place(
      kind: .airport, name: code.capitalized,
      coordinate: Coordinate(latitude: latitude, longitude: longitude), icao: code)
  }
}

/// A flight of a made-up recording.
struct MadeLeg {
  var from: Place
  var to: Place
  /// Hours after the recording's own zero.
  var start: Double
  var end: Double
  var departure = LegEnd.Evidence.recorded
  var arrival = LegEnd.Evidence.recorded
  /// Which part of the way was flown and seen, where it begins or ends in mid-air.
  var seen = 0.0...1.0
  /// Hours after the recording's zero when it was not seen.
  var hidden: ClosedRange<Double>?
}

extension FlightRecording {
  /// 2024-01-10T00:00Z.
  static let zero = 1_704_844_800.0

  /// A fix every three minutes along geodesics, at a level speed; what follows from it by hand.
  init(_ legs: [MadeLeg], file: String = "x.csv", identity: TrackIdentity = TrackIdentity()) {
    var fixes: [Fix] = []
    var found: [TrackLeg] = []
    var gaps: [TrackGap] = []
    for leg in legs {
      let line = GeodesicLine(from: leg.from.coordinate, to: leg.to.coordinate)
      let first = fixes.count
      let minutes = Int(((leg.end - leg.start) * 60).rounded())
      let speed =
        line.length.meters * (leg.seen.upperBound - leg.seen.lowerBound) / (Double(minutes) * 60)
      for minute in stride(from: 0, through: minutes, by: 3) {
        let hour = leg.start + Double(minute) / 60
        if let hidden = leg.hidden, hidden.contains(hour) { continue }
        let share =
          leg.seen.lowerBound + (leg.seen.upperBound - leg.seen.lowerBound) * Double(minute)
          / Double(minutes)
        let place = line.position(at: Length(meters: line.length.meters * share)).coordinate
        var fix = Fix(
          time: Self.zero + hour * 3600, latitude: place.latitude, longitude: place.longitude)
        fix.pressureAltitude = Length(meters: 10_000)
        if let last = fixes.last, fixes.count > first, fix.time - last.time > 300 {
          gaps.append(
            TrackGap(
              before: fixes.count - 1, start: last.coordinate, end: fix.coordinate,
              startTime: last.time, endTime: fix.time,
              distance: Geodesic.inverse(from: last.coordinate, to: fix.coordinate).distance,
              speedBeside: Velocity(metersPerSecond: speed), reading: .straight))
        }
        fixes.append(fix)
      }
      let distance = Length(
        meters: line.length.meters * (leg.seen.upperBound - leg.seen.lowerBound))
      found.append(
        TrackLeg(
          fixes: first..<fixes.count,
          departure: .made(.takeOff, leg.departure, leg.from, fixes[first], first),
          arrival: .made(
            .landing, leg.arrival, leg.to, fixes[fixes.count - 1], fixes.count - 1),
          distance: FlownDistance(observed: distance), direct: distance))
    }
    let source = TrackSource(file: file, sha256: "00", format: .csv)
    var findings = TrackFindings(nature: .flight, legs: found)
    findings.gaps = gaps
    self.init(
      track: CleanedTrack(
        identity: identity, source: source, fixes: fixes, recordedCount: fixes.count,
        isTimed: true),
      findings: findings, summary: ReadingSummary(source: source), sources: ["track \(file)"])
  }
}

extension LegEnd {
  fileprivate static func made(
    _ kind: Kind, _ evidence: Evidence, _ place: Place, _ fix: Fix, _ index: Int
  ) -> LegEnd {
    LegEnd(
      kind: kind, evidence: evidence,
      likelihood: evidence == .recorded
        ? .certain : evidence == .lowNearAirport ? .probable : .unknown,
      airport: evidence == .midAir ? nil : place, fix: index, coordinate: fix.coordinate,
      time: evidence == .recorded ? fix.time : nil)
  }
}

extension PlannedFlight {
  /// A flight that somebody reports, with its recordings taken into account.
  init(_ places: [Place], recorded: [FlightRecording], change: (inout [Stop]) -> Void = { _ in }) {
    var stops = places.map { Stop(place: $0, certainty: .reported, sources: ["agency"]) }
    change(&stops)
    var flight = PlannedFlight(id: "f", stops: stops, legs: Leg.legs(through: stops))
    flight.recordings = recorded
    self = flight.withRecordings()
  }
}
