import Evidence
import Geo
public import Tracks

/// What findings say of a flight's recordings, in English.
public struct RecordedWords {
  public let flight: PlannedFlight

  public init(_ flight: PlannedFlight) { self.flight = flight }

  /// Why a stop is excluded: `it passed 312 km off at FL370 on 23 March 2019, 14:05 UTC, and was not
  /// out of sight for more than 12 min`.
  public func reasons(of sighting: StopSighting, isWaypoint: Bool) -> String {
    var parts: [String] = []
    if let end = sighting.arrival ?? sighting.departure, sighting.verdict == .excluded {
      parts.append(
        "it was \(place(of: end.end))\(moment(of: end))")
    }
    if let nearest = sighting.nearest { parts.append("it passed \(passage(nearest))") }
    guard !isWaypoint, sighting.nearest != nil else { return parts.joined(separator: "; ") }
    parts.append(
      sighting.gap.map {
        "was never out of sight for long enough (\(Wording.duration($0.duration)) at most)"
      } ?? "was in sight all the while")
    return parts.joined(separator: " and ")
  }

  /// What leaves a stop open.
  public func room(of sighting: StopSighting) -> String {
    if let end = sighting.arrival ?? sighting.departure {
      return "it was probably \(place(of: end.end))\(moment(of: end))"
    }
    let passed = sighting.nearest.map { ", where it was seen it came within \(off($0.distance))" }
    guard let gap = sighting.gap else {
      return "it has no times that would tell" + (passed ?? "")
    }
    let dated = flight.recordings.contains { $0.span != nil }
    let times =
      dated
      ? " from \(Wording.time(.instant(unixSeconds: gap.startTime, offsetSeconds: 0))) to "
        + Wording.time(.instant(unixSeconds: gap.endTime, offsetSeconds: 0)) : ""
    let stay = sighting.spare.map { ", which leaves \(Wording.duration($0)) for it" } ?? ""
    return "the aircraft was out of sight for \(Wording.duration(gap.duration))\(times)\(stay)"
  }

  /// ` 312 km off at 11,278 m (FL370) on …`.
  private func passage(_ nearest: StopSighting.Nearest) -> String {
    let fix = nearest.fix
    let level =
      fix.pressureAltitude.map { " at \(height($0)) (FL\(Self.level($0)))" }
      ?? fix.geometricAltitude.map { " at \(height($0))" } ?? ""
    let isDated = fix.isDateKnown && flight.recordings[nearest.recording].span != nil
    let time =
      isDated
      ? fix.seconds.map { " on \(Wording.time(.instant(unixSeconds: $0, offsetSeconds: 0)))" } ?? ""
      : ""
    return "\(off(nearest.distance)) off\(level)\(time)"
  }

  private func off(_ distance: Length) -> String { Wording.distance(distance) }

  private func height(_ altitude: Length) -> String { "\(Wording.number(altitude.meters)) m" }

  /// Three digits of hundreds of feet.
  private static func level(_ altitude: Length) -> String {
    let hundreds = max(0, Int((altitude.feet / 100).rounded()))
    return String(repeating: "0", count: max(0, 3 - "\(hundreds)".count)) + "\(hundreds)"
  }

  /// `at Khmeimim (OSLK)`, `at 35.401, 35.949`.
  public func place(of end: LegEnd) -> String {
    guard let airport = end.airport else { return "at \(CoordinateFormat.label(end.coordinate))" }
    return "at \(airport.name)\(airport.code.map { " (\($0))" } ?? "")"
  }

  /// ` on 23 March 2019, 14:05 UTC`; nothing where no time is known.
  public func moment(of end: StopSighting.End) -> String {
    guard flight.recordings[end.recording].span != nil else { return "" }
    func text(_ seconds: Double) -> String {
      Wording.time(.instant(unixSeconds: seconds, offsetSeconds: 0))
    }
    if let time = end.end.time { return " on \(text(time))" }
    switch (end.end.earliest, end.end.latest) {
    case (let from?, let to?): return " between \(text(from)) and \(text(to))"
    case (let from?, nil): return " after \(text(from))"
    case (nil, let to?): return " before \(text(to))"
    case (nil, nil): return ""
    }
  }

  /// Where the recordings end that do not reach a stop: `: it ends 210 km from it`.
  func end(towards stop: Stop) -> String {
    let ends = flight.recordings.flatMap { [$0.track.fixes.first, $0.track.fixes.last] }
      .compactMap { $0?.coordinate }
    let distances = ends.map { StopMatch.distance($0, stop.place.coordinate) }
    guard let nearest = distances.min() else { return "" }
    return ": it begins or ends \(Wording.distance(Length(meters: nearest))) from it"
  }

  /// From where to where a recording is: `it is of 23 March 2019, from Khmeimim (OSLK) to …`.
  func course(of recording: FlightRecording) -> String {
    let fixes = recording.track.fixes
    guard let first = fixes.first, let last = fixes.last else { return "it is empty" }
    let day = recording.span.map {
      "of \(Wording.time(.instant(unixSeconds: $0.lowerBound, offsetSeconds: 0))), "
    }
    let legs = recording.findings.legs
    func name(_ end: LegEnd?, _ fix: Fix) -> String {
      end?.airport.map { "\($0.name)\($0.code.map { " (\($0))" } ?? "")" }
        ?? CoordinateFormat.label(fix.coordinate)
    }
    return "it is \(day ?? "")from \(name(legs.first?.departure, first)) to "
      + name(legs.last?.arrival, last)
  }
}
