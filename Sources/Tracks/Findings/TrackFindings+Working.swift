public import Geo

extension TrackFindings {
  /// Works out what follows from a track.
  ///
  /// Time grows with the number of fixes; a million take about a tenth of a second. Each leg and each
  /// gap asks the gazetteer a few times besides.
  /// - Throws: `GeoDataError` where the gazetteer cannot be read.
  public init(
    of track: CleanedTrack, in gazetteer: Gazetteer, options: FindingsOptions = .standard
  ) throws(GeoDataError) {
    guard let first = track.fixes.first, let last = track.fixes.last else {
      self.init(nature: .unclear)
      return
    }
    let airports = AirportFinder(gazetteer)
    let leastGap = max(options.leastGap.inSeconds, 1)
    var profile = TrackProfile(track)
    self.init(nature: NatureJudge(profile).nature)
    let meter = DistanceMeter(track: track, leastGap: leastGap)
    direct = Geodesic.inverse(from: first.coordinate, to: last.coordinate).distance
    highest = LevelFinder(profile).highest(track.fixes.indices)
    if track.isTimed { duration = .lasting(last.time - first.time) }
    airportsNearStart = try airports.nearest(to: first.coordinate)
    airportsNearEnd = try airports.nearest(to: last.coordinate)
    guard nature == .flight else {
      distance = meter.distance(track.fixes.indices)
      averageSpeed = Self.speed(distance, over: duration)
      return
    }
    profile.workOutMovements()
    profile.samples = try GroundTimes.marked(profile, airports)
    try workOut(profile, airports, meter, leastGap)
  }

  private mutating func workOut(
    _ profile: TrackProfile, _ airports: AirportFinder, _ meter: DistanceMeter, _ leastGap: Double
  ) throws(GeoDataError) {
    let judge = EndJudge(
      profile: profile, airports: airports, needsRunway: profile.usualSpeed >= 60)
    let judgements = try GapJudge(
      profile: profile, airports: airports, judge: judge, leastGap: leastGap
    ).judgements()
    let cut = SegmentFinder(profile, judgements)
    gaps = judgements.map(\.gap)
    let builder = LegBuilder(
      profile: profile, judge: judge,
      gaps: Dictionary(uniqueKeysWithValues: judgements.map { ($0.before, $0) }), meter: meter)
    let lows = ApproachFinder(profile: profile, airports: airports)
    for segment in cut.segments {
      let leg = try builder.leg(segment)
      if let back = TurnBackFinder(profile: profile).turnBack(in: segment, number: legs.count) {
        turnBacks.append(back)
      }
      legs.append(leg)
      holdings += HoldingFinder(profile: profile).holdings(in: segment)
      if judge.needsRunway { approaches += try lows.goArounds(in: segment) }
    }
    for touch in cut.touches {
      if let low = try lows.touchAndGo(touch) { approaches.append(low) }
    }
    approaches.sort { $0.fix < $1.fix }
    phases = PhaseFinder(
      profile: profile, segments: cut.segments, leastGap: leastGap,
      isFast: profile.usualSpeed >= 40
    ).phases()
    isShortened = airports.isExhausted
    sumUp(meter)
  }

  private mutating func sumUp(_ meter: DistanceMeter) {
    guard !legs.isEmpty else {
      distance = meter.distance(meter.track.fixes.indices)
      return
    }
    for leg in legs {
      distance.observed = distance.observed + leg.distance.observed
      distance.bridged = distance.bridged + leg.distance.bridged
    }
    let times = legs.compactMap { $0.airTime }
    if times.count == legs.count {
      averageSpeed = Self.speed(distance, over: times.reduce(.zero, +))
    }
  }

  private static func speed(_ distance: FlownDistance, over time: Duration?) -> Velocity? {
    guard let seconds = time?.inSeconds, seconds > 0 else { return nil }
    return Velocity(metersPerSecond: distance.total.meters / seconds)
  }
}

extension Duration {
  /// So many seconds; none for what is no number, as figures of a recording that was not cleaned may
  /// come to be.
  static func lasting(_ seconds: Double) -> Duration {
    .seconds(seconds.isNaN ? 0 : min(max(seconds, -1e12), 1e12))
  }

  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
