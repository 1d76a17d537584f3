internal import Geo
internal import Layout
internal import Routes
internal import Themes
internal import Tracks

/// The recorded tracks of one map, and what tells them and their heights apart.
struct MapTracks {
  let tracks: [DrawnTrack]
  let options: TrackDrawing
  /// `nil` where lines are plain.
  let shades: TrackShades?
  /// Where tracks begin and end in mid-air.
  let ends: [TrackEnd]
  /// The places where tracks of no flight take off and land.
  let stops: [Stop]
  /// What a user has to know, one sentence each.
  let warnings: [String]
  /// Whether the line is grey anywhere, because nothing is known of its height or speed.
  let hasUnknown: Bool
  private let gaps: [Duration]

  init(_ plan: FlightPlan, _ options: TrackDrawing, keys: FlightKeys, style: MapStyle) {
    self.options = options
    let own = plan.recordings
    let count = own.count + plan.flights.reduce(0) { $0 + $1.recordings.count }
    let quantity = Self.quantity(options.color, count: count)
    let palette = style.theme.flights
    let hasColors = own.count > 1 && own.count <= palette.count
    var tracks: [DrawnTrack] = []
    for flight in plan.flights {
      let color = keys.index(of: flight.id).flatMap { keys.keys[$0].color } ?? style[.flight]
      // What joins the recordings to the claimed stops and to one another belongs to the first.
      let bridges = flight.recordedRoute?.bridges ?? []
      for (index, recording) in flight.recordings.enumerated() {
        tracks.append(
          DrawnTrack(
            recording, flight: flight.id, color: color, shading: quantity,
            needsHeights: options.hasProfile,
            bridges: index == 0 ? bridges.map { .init(from: $0.from, to: $0.to) } : []))
      }
    }
    for (index, recording) in own.enumerated() {
      tracks.append(
        DrawnTrack(
          recording, flight: nil, color: hasColors ? palette[index] : style[.flight],
          shading: quantity, needsHeights: options.hasProfile))
    }
    self.tracks = tracks
    shades = quantity.flatMap {
      TrackShades($0, tracks.compactMap(\.shading), ramp: style.theme.heights)
    }
    ends = own.flatMap { TrackEnd.ends(of: $0, isAlone: own.count == 1) }
    stops = own.flatMap(TrackStops.stops)
    gaps = own.map(\.leastGap) + plan.flights.flatMap(\.recordings).map(\.leastGap)
    hasUnknown = Self.hasUnknown(tracks, shades)
    warnings = Self.warnings(options, tracks, hasShades: shades != nil)
  }

  private static func quantity(_ color: TrackColoring, count: Int) -> TrackQuantity? {
    switch color {
    case .auto: count == 1 ? .altitude : nil
    case .altitude: .altitude
    case .speed: .speed
    case .plain: nil
    }
  }

  private static func warnings(
    _ options: TrackDrawing, _ tracks: [DrawnTrack], hasShades: Bool
  ) -> [String] {
    guard !tracks.isEmpty else { return [] }
    var warnings: [String] = []
    if !hasShades, options.color == .altitude {
      warnings.append("no altitude was recorded, so the line is in one colour")
    }
    if !hasShades, options.color == .speed {
      warnings.append("no speed was recorded nor can be worked out, so the line is in one colour")
    }
    if options.hasProfile, tracks.allSatisfy({ $0.heights == nil }) {
      warnings.append("no altitude was recorded, so there is no profile")
    }
    if options.showsTimes, tracks.allSatisfy({ !$0.track.isTimed }) {
      warnings.append("no times were recorded, so none stand along the line")
    }
    return warnings
  }

  /// The colour of a stretch by its step of the ramp.
  func color(of track: DrawnTrack, step: Int?, _ look: TrackStyle) -> Color {
    guard let shades else { return track.color }
    return step.map { shades.ramp.colors[$0] } ?? look.neutral
  }

  /// The colour of what has no figure: joins and signs.
  func plainColor(of track: DrawnTrack, _ look: TrackStyle) -> Color {
    shades == nil ? track.color : look.style[.marker]
  }

  /// How long a silence must be to be drawn as a gap, where there are gaps and that is one for all.
  var gapLength: Duration? {
    guard tracks.contains(where: { $0.track.isTimed && !$0.bridged.isEmpty }) else { return nil }
    return Set(gaps).count == 1 ? gaps.first : nil
  }

  private static func hasUnknown(_ tracks: [DrawnTrack], _ shades: TrackShades?) -> Bool {
    shades != nil
      && tracks.contains { track in
        guard let figures = track.shading else { return true }
        // A fix here and there is less than a line.
        let known = track.track.fixes.indices.count {
          !figures.recorded($0).isNaN || track.track.fixes[$0].isOnGround == true
        }
        return Double(known) < 0.97 * Double(track.track.fixes.count)
      }
  }

  var hasBridges: Bool { tracks.contains { !$0.bridges.isEmpty } }
  var rejectedCount: Int { tracks.reduce(0) { $0 + $1.track.rejected.count } }
}
