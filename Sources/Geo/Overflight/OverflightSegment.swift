/// A stretch of a leg over one ground.
public struct OverflightSegment: Sendable, Hashable {
  public var ground: OverflownGround
  /// Where the leg comes over it: for the first segment the leg's origin.
  public var entry: Coordinate
  /// Where the leg leaves it: for the last segment the leg's destination.
  public var exit: Coordinate
  /// From the leg's origin along the leg.
  public var entryDistance: Length
  /// From the leg's origin along the leg.
  public var exitDistance: Length
  /// Whether this is sea that lies within 12 NM of land from end to end, so that it is not called
  /// open: it is no longer than that for each of its ends that is a coast.
  public var isCoastal: Bool
  /// 0 to 1; the shares of a leg's segments add up to 1.
  public var shareOfLeg: Double

  /// Along the leg, never negative.
  public var length: Length { Length(meters: exitDistance.meters - entryDistance.meters) }

  public init(
    ground: OverflownGround, entry: Coordinate, exit: Coordinate, entryDistance: Length,
    exitDistance: Length, shareOfLeg: Double, isCoastal: Bool = false
  ) {
    self.ground = ground
    self.entry = entry
    self.exit = exit
    self.entryDistance = entryDistance
    self.exitDistance = exitDistance
    self.shareOfLeg = shareOfLeg
    self.isCoastal = isCoastal
  }

  /// The name as tables show it: `Poland`, `Abyei (disputed)`, `coastal water`, `open sea`.
  public var name: String {
    isCoastal && ground == .sea(name: nil) ? "coastal water" : ground.name
  }
}

extension [OverflightSegment] {
  /// The segments of a whole leg with its coastal waters told from the open sea.
  public func markingCoasts() -> [OverflightSegment] {
    let reach = Length(nauticalMiles: 12).meters
    return indices.map { index in
      var segment = self[index]
      let coasts = (index > 0 ? 1 : 0) + (index + 1 < count ? 1 : 0)
      segment.isCoastal =
        segment.ground.area == nil && coasts > 0
        && segment.length.meters <= reach * Double(coasts)
      return segment
    }
  }

  /// Each ground once with all its stretches, in the order in which the leg first meets them; sea
  /// without a name is one ground.
  public func totals() -> [OverflightTotal] {
    var totals: [OverflightTotal] = []
    for segment in self {
      if let index = totals.firstIndex(where: { $0.ground == segment.ground }) {
        totals[index].length.meters += segment.length.meters
        totals[index].shareOfLeg += segment.shareOfLeg
      } else {
        totals.append(
          OverflightTotal(
            ground: segment.ground, length: segment.length, shareOfLeg: segment.shareOfLeg))
      }
    }
    return totals
  }
}

/// All that a leg flies over one ground.
public struct OverflightTotal: Sendable, Hashable {
  public var ground: OverflownGround
  public var length: Length
  /// 0 to 1.
  public var shareOfLeg: Double

  public init(ground: OverflownGround, length: Length, shareOfLeg: Double) {
    self.ground = ground
    self.length = length
    self.shareOfLeg = shareOfLeg
  }
}
