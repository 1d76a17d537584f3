internal import Geo

/// Finds the silences in flight and judges what can have happened in them.
struct GapJudge {
  let profile: TrackProfile
  let airports: AirportFinder
  let judge: EndJudge
  let leastGap: Double

  /// A gap, and whether the flight is taken to have ended before it and begun anew after.
  struct Judgement {
    /// Index of the sample before.
    var before: Int
    var gap: TrackGap
    var isSplit: Bool
    /// The landing before and the take-off after, where it is split; most are not.
    var ends: [LegEnd] = []

    var landing: LegEnd? { ends.first }
    var takeOff: LegEnd? { ends.last }
  }

  /// Turnarounds of airliners take 25 minutes at their shortest (Ryanair Holdings, annual report 2023:
  /// 25-minute turnaround); with the way down and up again half an hour.
  private static let leastStop = 1_800.0
  /// Nobody circles unseen for so long who can land.
  private static let longestLoiter = 10_800.0

  func judgements() throws(GeoDataError) -> [Judgement] {
    guard profile.track.isTimed, profile.samples.count > 1 else { return [] }
    var found: [Judgement] = []
    for index in 0..<profile.samples.count - 1
    where profile.silence(after: index) >= leastGap {
      if let judgement = try judgement(index) { found.append(judgement) }
    }
    return found
  }

  /// `nil` for the silence of an aircraft that is parked, or has moved on the ground only.
  private func judgement(_ before: Int) throws(GeoDataError) -> Judgement? {
    let (a, b) = (profile.samples[before], profile.samples[before + 1])
    let (start, end) = (profile.fix(before), profile.fix(before + 1))
    let distance = Geodesic.inverse(from: start.coordinate, to: end.coordinate).distance
    if a.isOnGround, b.isOnGround, distance.kilometers < 10 { return nil }
    var gap = TrackGap(
      before: a.fix, start: start.coordinate, end: end.coordinate, startTime: a.time,
      endTime: b.time, distance: distance, reading: .unknown)
    guard let speed = speedBeside(before) else {
      return Judgement(before: before, gap: gap, isSplit: false)
    }
    gap.speedBeside = Velocity(metersPerSecond: speed)
    let seconds = b.time - a.time
    let spare = seconds - distance.meters / max(speed, 1)
    gap.spare = .lasting(spare)
    gap.reading =
      spare <= max(300, seconds * 0.2)
      ? .straight : spare < Self.leastStop ? .detour : .roomForLanding
    var judgement = Judgement(before: before, gap: gap, isSplit: false)
    // With one end on the ground the flight began or ended there; was there another stop?
    if !a.isOnGround, !b.isOnGround { try judgeStop(&judgement, spare) }
    if judgement.gap.reading == .landing || judgement.gap.reading == .roomForLanding {
      judgement.gap.reachable = try reachable(judgement.gap, speed: speed)
    }
    return judgement
  }

  /// The mean of the speeds flown before and after; of one of them where the other is on the ground.
  private func speedBeside(_ before: Int) -> Double? {
    let samples = profile.samples
    let speeds = [(before, -1), (before + 1, 1)].filter { !samples[$0.0].isOnGround }
      .compactMap { profile.speed(beside: $0.0, step: $0.1) }.filter { $0 > 5 }
    return speeds.isEmpty ? nil : speeds.reduce(0, +) / Double(speeds.count)
  }

  private func judgeStop(_ judgement: inout Judgement, _ spare: Double) throws(GeoDataError) {
    let (before, after) = (judgement.before, judgement.before + 1)
    let down = try judge.candidates(.landing, before)
    let up = try judge.candidates(.takeOff, after)
    var landing = try judge.end(.landing, sample: before, of: down)
    var takeOff = try judge.end(.takeOff, sample: after, of: up)
    let lows = [landing, takeOff].filter { $0.airport != nil }
    let best = lows.map(\.likelihood).max() ?? .unknown
    let shared = Self.shared(down, up)
    if let shared {
      // Each bears the other out.
      landing = try judge.end(.landing, sample: before, at: shared, of: down)
      takeOff = try judge.end(.takeOff, sample: after, at: shared, of: up)
      (landing.likelihood, takeOff.likelihood) = (.probable, .probable)
    }
    // The least time on the ground: for an aircraft that is seen to come down and to climb away five
    // minutes, for what is seen of one end only the more, the less it tells.
    let isLanding =
      shared != nil
      ? spare >= 300
      : lows.count == 2 || best >= .probable
        ? spare >= 900 : best >= .possible && spare >= Self.leastStop
    judgement.isSplit = isLanding || spare >= Self.longestLoiter
    guard judgement.isSplit else { return }
    if isLanding { judgement.gap.reading = .landing }
    share(&landing, &takeOff)
    if isLanding { judgement.gap.airport = landing.airport }
    (landing.latest, takeOff.earliest) = (takeOff.latest, landing.earliest)
    judgement.ends = [landing, takeOff]
  }

  /// The airport that fits both ends best; `nil` where none does.
  private static func shared(
    _ down: [EndJudge.Candidate], _ up: [EndJudge.Candidate]
  ) -> Place? {
    let costs = Dictionary(up.map { ($0.place.place, $0.cost) }, uniquingKeysWith: min)
    let both = down.compactMap { candidate in
      costs[candidate.place.place].map { (candidate.place.place, candidate.cost + $0) }
    }
    return both.min { $0.1 < $1.1 }?.0
  }

  /// An end that is too high or too far to tell takes the airport of the other, as a possibility.
  private func share(_ landing: inout LegEnd, _ takeOff: inout LegEnd) {
    if landing.airport == nil, takeOff.airport != nil { lend(takeOff, to: &landing) }
    if takeOff.airport == nil, landing.airport != nil { lend(landing, to: &takeOff) }
  }

  private func lend(_ known: LegEnd, to end: inout LegEnd) {
    end.airport = known.airport
    end.alternatives = known.alternatives
    end.likelihood = .possible
    if let airport = known.airport {
      end.distance = Geodesic.inverse(from: end.coordinate, to: airport.coordinate).distance
    }
  }

  /// Where it could have stopped for 20 minutes at least: airports whose detour the time allows.
  private func reachable(
    _ gap: TrackGap, speed: Double
  ) throws(GeoDataError) -> ReachableAirports? {
    let budget = speed * (gap.endTime - gap.startTime - 1_200)
    let middle = Geodesic.midpoint(from: gap.start, to: gap.end)
    // Round the middle of a longer way lie so many that their number tells nothing.
    let isCounted = budget <= 4_000_000
    let half = min(budget, 4_000_000) / 2_000
    guard
      let near = try airports.widely(
        about: middle, kilometers: half, limit: isCounted ? 30_000 : 200)
    else { return nil }
    let detours = near.lazy.map { place in
      let way =
        Geodesic.inverse(from: gap.start, to: place.place.coordinate).distance.meters
        + Geodesic.inverse(from: place.place.coordinate, to: gap.end).distance.meters
      return NearbyPlace(
        place: place.place, distance: Length(meters: max(0, way - gap.distance.meters)))
    }.filter { gap.distance.meters + $0.distance.meters <= budget }
    let sorted = detours.sorted {
      ($0.place.slightness, $0.distance) < ($1.place.slightness, $1.distance)
    }
    return ReachableAirports(
      count: isCounted ? sorted.count : nil, nearest: Array(sorted.prefix(3)))
  }
}
