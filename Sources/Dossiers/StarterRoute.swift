import Geo
import Routes
import Tracks

/// The stops of a recording, with how sure they are in words.
struct StarterRoute {
  /// A stop as it is written down.
  struct Stop {
    enum Location {
      case airport(Place)
      /// A place without an airport that is known.
      case point(Coordinate, name: String)
      /// Where a flight that came back was farthest away: it did not land there.
      case turn(Coordinate)

      var coordinate: Coordinate {
        switch self {
        case .airport(let place): place.coordinate
        case .point(let coordinate, _), .turn(let coordinate): coordinate
        }
      }
    }

    var `where`: Location
    var isConfirmed = false
    var note: String?
    var arrived: String?
    var departed: String?
  }

  private(set) var stops: [Stop] = []
  private let recording: FlightRecording

  /// More are no story, but a season.
  private static let mostLegs = 40

  init(_ recording: FlightRecording) {
    self.recording = recording
    for (index, leg) in recording.findings.legs.prefix(Self.mostLegs).enumerated() {
      let departure = stop(leg.departure, isFirst: index == 0)
      if var last = stops.last, Self.isSame(last, departure) {
        last.departed = departure.departed
        last.isConfirmed = last.isConfirmed || departure.isConfirmed
        if last.isConfirmed { last.note = nil }
        stops[stops.count - 1] = last
      } else {
        stops.append(departure)
      }
      stops += way(to: stop(leg.arrival, isFirst: false), by: leg, from: stops[stops.count - 1])
    }
  }

  /// The arrival, behind where a flight that came back turned; nothing where it did not go anywhere.
  private func way(to arrival: Stop, by leg: TrackLeg, from last: Stop) -> [Stop] {
    guard Self.isSame(last, arrival) else { return [arrival] }
    return farthest(leg, from: last).map { [$0, arrival] } ?? []
  }

  private static func isSame(_ a: Stop, _ b: Stop) -> Bool {
    Geodesic.inverse(from: a.where.coordinate, to: b.where.coordinate).distance.meters < 1_000
  }

  private func stop(_ end: LegEnd, isFirst: Bool) -> Stop {
    let isTakeOff = end.kind == .takeOff
    let isDated = recording.span != nil
    let time = isDated && end.evidence == .recorded ? end.time.map(Self.minute) : nil
    var stop: Stop
    if let airport = end.airport {
      stop = Stop(where: .airport(airport))
      stop.isConfirmed = end.evidence == .recorded && end.likelihood == .certain
      if !stop.isConfirmed { stop.note = doubt(end) }
    } else if end.evidence == .recorded {
      stop = Stop(
        where: .point(end.coordinate, name: isTakeOff ? "Take-off" : "Landing"),
        isConfirmed: end.likelihood == .certain)
      stop.note = "no airport is known there"
    } else {
      // At a cruising height the nearest airport is where it flew over, not where it was going.
      stop = Stop(
        where: .point(end.coordinate, name: isTakeOff ? "First seen" : "Last seen"))
      let near = end.alternatives.prefix(2).map {
        "\($0.place.name)\($0.place.code.map { " (\($0))" } ?? ""), \(Wording.distance($0.distance))"
      }
      stop.note =
        "in mid-air\(height(end)): \(isTakeOff ? "where it came from" : "where it landed") is not "
        + "recorded; "
        + (near.isEmpty
          ? "no airport within 200 km" : "nearest airports: \(near.joined(separator: "; "))")
    }
    if isTakeOff { stop.departed = time } else { stop.arrived = time }
    return stop
  }

  private func doubt(_ end: LegEnd) -> String {
    let verb = end.kind == .takeOff ? "first" : "last"
    let word =
      end.likelihood == .probable ? "probably here" : "possibly here"
    var parts = ["\(word): \(verb) seen\(height(end))"]
    if let distance = end.distance { parts.append("\(Wording.distance(distance)) from it") }
    let others = end.alternatives.prefix(2).map {
      "\($0.place.name)\($0.place.code.map { " (\($0))" } ?? "")"
    }
    let other = others.isEmpty ? "" : "; it may have been \(Wording.versions(others))"
    return parts.joined(separator: ", ") + other
  }

  /// ` at 3,200 m`.
  private func height(_ end: LegEnd) -> String {
    let fixes = recording.track.fixes
    guard fixes.indices.contains(end.fix),
      let altitude = fixes[end.fix].pressureAltitude ?? fixes[end.fix].geometricAltitude
    else { return "" }
    return " at \(Wording.number(altitude.meters)) m"
  }

  /// Of a leg that ends where it began: at an airport perhaps, some way from its first and last fix.
  private func farthest(_ leg: TrackLeg, from last: Stop) -> Stop? {
    let fixes = recording.track.fixes
    guard !leg.fixes.isEmpty, leg.fixes.upperBound <= fixes.count else { return nil }
    let start = last.where.coordinate
    let step = max(1, leg.fixes.count / 2_000)
    let far = stride(from: leg.fixes.lowerBound, to: leg.fixes.upperBound, by: step).max {
      Geodesic.inverse(from: start, to: fixes[$0].coordinate).distance
        < Geodesic.inverse(from: start, to: fixes[$1].coordinate).distance
    }
    guard let far, Geodesic.inverse(from: start, to: fixes[far].coordinate).distance.meters > 2_000
    else { return nil }
    return Stop(where: .turn(fixes[far].coordinate), isConfirmed: true)
  }

  /// ISO 8601 to the minute.
  private static func minute(_ seconds: Double) -> String {
    let text = Wording.iso8601(
      unixSeconds: (seconds / 60).rounded(.down) * 60, offsetSeconds: 0)
    return text.dropLast(4) + "Z"
  }
}
