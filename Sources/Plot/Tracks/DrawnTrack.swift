internal import Geo
internal import Layout
internal import Routes
internal import Tracks

/// A recorded track as a map takes it.
struct DrawnTrack {
  let track: CleanedTrack
  let findings: TrackFindings
  /// What stands along its line where several are on the map.
  let name: String
  /// The flight of the plan that it belongs to; `nil` for one of a map without a dossier.
  let flight: String?
  /// Of its line where that is plain.
  let color: Color
  /// What colours it and stands in its profile, where recorded.
  let shading: TrackFigures?
  let heights: TrackFigures?
  /// Joins of gaps and of what the fixes leave open at the ends: each is drawn by the geodesic.
  let bridges: [Bridge]
  /// The fixes between gaps: each is drawn as one line.
  let stretches: [Range<Int>]
  /// Indices of the fixes to which a join leads from the one before.
  let bridged: [Int]
  /// Its course by a few thousand points, for the choice of the view.
  let outline: [Coordinate]

  /// What nobody saw, and the map joins.
  struct Bridge: Hashable {
    var from: Coordinate
    var to: Coordinate

    /// Every 25 km, at most 800 points.
    var points: [Coordinate] {
      let length = Geodesic.inverse(from: from, to: to).distance.kilometers
      return Geodesic.points(from: from, to: to, count: min(max(Int(length / 25), 32), 800))
    }
  }

  init(
    _ recording: FlightRecording, flight: String?, color: Color, shading quantity: TrackQuantity?,
    needsHeights: Bool, bridges: [Bridge] = []
  ) {
    track = recording.track
    findings = recording.findings
    name = recording.name
    self.flight = flight
    self.color = color
    shading = quantity.flatMap { TrackFigures($0, of: recording.track) }
    heights =
      needsHeights ? TrackFigures(.altitude, of: recording.track) : nil
    let fixes = recording.track.fixes
    outline = TrackThinning.outline(of: fixes)
    let extent = Self.extent(outline)
    let breaks = Self.breaks(recording)
    var (stretches, joins, bridged, start) = ([Range<Int>](), bridges, [Int](), 0)
    for next in breaks where next > start && next < fixes.count {
      stretches.append(start..<next)
      if Self.isFlown(over: next, recording.findings) {
        joins.append(Bridge(from: fixes[next - 1].coordinate, to: fixes[next].coordinate))
        bridged.append(next)
      }
      start = next
    }
    if start < fixes.count { stretches.append(start..<fixes.count) }
    // Seen low near an airport, it is drawn on to it; to the stops of a dossier the plan joins it.
    for end in recording.findings.legs.flatMap({ [$0.departure, $0.arrival] })
    where flight == nil && end.evidence == .lowNearAirport && end.isAirportKnown {
      guard let airport = end.airport?.coordinate, Self.isSeen(airport, end.coordinate, extent)
      else { continue }
      joins.append(
        end.kind == .takeOff
          ? Bridge(from: airport, to: end.coordinate) : Bridge(from: end.coordinate, to: airport))
    }
    self.stretches = stretches
    self.bridges = joins
    self.bridged = bridged
  }

  /// From the first point of a course to the farthest.
  private static func extent(_ outline: [Coordinate]) -> Length {
    let distances = outline.lazy.map { Geodesic.inverse(from: outline[0], to: $0).distance }
    return distances.max() ?? Length(meters: 0)
  }

  /// Whether a join shows on a map that holds the whole track: a symbol is larger than a hundredth.
  private static func isSeen(_ a: Coordinate, _ b: Coordinate, _ extent: Length) -> Bool {
    Geodesic.inverse(from: a, to: b).distance.meters > extent.meters * 0.012
  }

  /// Whether a silence before a fix was flown through: not where a landing before it or a take-off
  /// after it says that the flight ended there.
  private static func isFlown(over next: Int, _ findings: TrackFindings) -> Bool {
    guard let after = findings.legs.firstIndex(where: { $0.fixes.lowerBound >= next }), after > 0
    else { return true }
    let (before, then) = (findings.legs[after - 1], findings.legs[after])
    guard before.fixes.upperBound <= next, then.fixes.lowerBound <= next else { return true }
    return before.arrival.isOpen && then.departure.isOpen
  }

  /// Indices of the fixes that a line begins with anew: after gaps, and, where nothing but the
  /// file's segments tells of silences, with each of these.
  private static func breaks(_ recording: FlightRecording) -> [Int] {
    var breaks = recording.findings.gaps.map(\.after)
    if !recording.track.isTimed {
      let fixes = recording.track.fixes
      breaks += fixes.indices.filter { fixes[$0].flags.contains(.startsSegment) }
    }
    return breaks.sorted()
  }
}

extension LegEnd {
  /// Whether the recording speaks for one airport. Of what it merely allows a map says where the
  /// aircraft was seen; the airports that come into question stand in the facts.
  var isAirportKnown: Bool {
    airport != nil && evidence != .midAir && likelihood >= .probable
  }

  /// Whether nothing tells of the ground at this end.
  var isOpen: Bool { evidence == .midAir || (airport != nil && !isAirportKnown) }
}
