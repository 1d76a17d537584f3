import Geo

extension RangeAssessment {
  /// Holds a distance against the ranges of a type, or of several that a name may mean.
  ///
  /// - Plausible: the shortest range at the heaviest load covers the distance with reserves.
  /// - Implausible: no range that the figures allow at the lightest load covers it, without reserves.
  /// - Marginal: anything between. A range whose load is not stated makes a leg with cargo marginal
  ///   at best.
  /// - No figure: an end that would have to decide is not given.
  ///
  /// Of several types those without a figure are left out, and named as `missing`.
  init(
    _ distance: Length, load: FlightLoad, types: [AircraftType],
    reserve: ReserveAssumption = .standard
  ) {
    let ends = types.map { Ends($0, load: load) }
    let shortest = ends.compactMap(\.?.shortest).min()
    let known = ends.compactMap(\.self)
    let longest = known.contains { $0.longest == nil } ? nil : known.compactMap(\.longest).max()
    let missing = zip(types, ends).filter { $0.1?.shortest == nil }.map(\.0.name)
    let isNominal = known.contains(where: \.isNominal)
    let sameLoad = Self.hull(known.compactMap(\.atHeaviest))
    let spare = shortest.map { $0.meters - reserve.needed(for: distance).meters }
    let most = longest.map { $0.meters - distance.meters }
    self.init(
      band: Self.band(
        spare: spare, most: most, reach: known.compactMap(\.reach).max(), distance: distance,
        isCapped: isNominal && load.claimedMass != nil),
      shortest: shortest, longest: longest, marginWithReserveMeters: spare,
      marginWithoutReserveMeters: most, reserve: reserve,
      farthestGiven: known.compactMap(\.reach).max(), sameLoad: sameLoad,
      spansLoads: known.contains(where: \.spansLoads),
      isBoundGiven: longest != nil && known.contains { $0.longest == longest && $0.isBoundGiven },
      isLoadUnstated: isNominal, missing: types.count > 1 ? missing : [],
      figures: types.flatMap(Self.figures))
  }

  private static func band(
    spare: Double?, most: Double?, reach: Length?, distance: Length, isCapped: Bool
  ) -> FeasibilityBand {
    if let spare, spare >= 0 { return isCapped ? .marginal : .plausible }
    if let most, most < 0 { return .implausible }
    // Where it is open at an end, a figure has to bear the distance out at least once.
    guard let reach, spare != nil else { return .noFigure }
    return most != nil || reach >= distance ? .marginal : .noFigure
  }

  /// From the least to the most of several spans; `nil` where that is one distance.
  private static func hull(_ spans: [ClosedRange<Length>]) -> ClosedRange<Length>? {
    guard let low = spans.map(\.lowerBound).min(), let high = spans.map(\.upperBound).max(),
      low < high
    else { return nil }
    return low...high
  }

  private static func figures(of type: AircraftType) -> [Figure] {
    type.payloadRange.map { Figure(type: type.name, payload: $0.payload, distance: $0.distance) }
      + type.ferryRange.map {
        Figure(type: type.name, payload: Mass(kilograms: 0), distance: $0)
      }
      + type.nominalRange.map { Figure(type: type.name, payload: nil, distance: $0) }
  }

  /// One type's range at the heaviest and at the lightest load; `nil` for a type without any range.
  private struct Ends {
    var shortest: Length?
    var longest: Length?
    /// The farthest that figures bear out at the lightest load.
    var reach: Length?
    /// From the shortest to the farthest at the heaviest load.
    var atHeaviest: ClosedRange<Length>?
    var spansLoads: Bool
    var isBoundGiven: Bool
    var isNominal: Bool

    init?(_ type: AircraftType, load: FlightLoad) {
      let curve = RangeCurve(type)
      guard !curve.points.isEmpty || curve.nominal != nil else { return nil }
      let heaviest = curve.snapped(Self.heaviest(load, of: type, curve))
      let lightest = curve.snapped(load.lowest)
      shortest = curve.shortest(at: heaviest)
      longest = curve.bound(at: lightest)
      reach = curve.farthest(at: lightest)
      atHeaviest = curve.disagreement(at: heaviest) ?? shortest.map { $0...$0 }
      spansLoads = heaviest > lightest
      isBoundGiven = curve.points.isEmpty || curve.hasPoint(at: lightest)
      isNominal = curve.isNominal(at: heaviest)
    }

    /// The heaviest load that counts: what is claimed, or all that the type lifts where more than
    /// that is claimed for several flights together or the claim is open. Where sources differ on
    /// what it lifts, that is the heaviest load of a range figure that one of them bears out.
    private static func heaviest(
      _ load: FlightLoad, of type: AircraftType, _ curve: RangeCurve
    ) -> Mass {
      let last = curve.points.last?.payload
      guard let lifts = type.maxPayload.span() else {
        return max(load.highest ?? last ?? load.lowest, load.lowest)
      }
      let most =
        last.flatMap { $0 >= lifts.lowerBound || curve.snapped(lifts.lowerBound) == $0 ? $0 : nil }
        ?? lifts.upperBound
      return max(min(load.highest ?? most, most), load.lowest)
    }
  }
}
