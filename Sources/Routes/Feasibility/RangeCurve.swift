import Geo

/// What sources say together of one type's range at each load.
///
/// A payload–range diagram is made of straight lines and bends outward. So between two of its points
/// an aircraft flies at least as far as the straight line between them says, and at most as far as
/// the next line, drawn on from the heavier side, and no farther than with the lighter load. Points
/// of all sources stand on one curve, a ferry range at no load. A heavier load never flies farther
/// than a lighter one.
struct RangeCurve {
  /// One load that sources give distances for.
  struct Point {
    var payload: Mass
    var shortest: Length
    /// The farthest that a source names.
    var farthest: Length
    /// Whether a source says that it is farther than it names.
    var isOpenAbove: Bool

    /// `nil` where it is open above.
    var longest: Length? { isOpenAbove ? nil : farthest }
  }

  /// Lightest load first.
  let points: [Point]
  /// Ranges given without their load, from the shortest to the longest.
  let nominal: ClosedRange<Length>?
  /// Whether a source says that a range without its load is farther than it names.
  let isNominalOpen: Bool

  init(_ type: AircraftType) {
    let given =
      type.payloadRange.map { ($0.payload, $0.distance) }
      + type.ferryRange.map { (Mass(kilograms: 0), $0) }
    var points: [Point] = []
    for (payload, distance) in given.sorted(by: { $0.0 < $1.0 }) {
      if let last = points.indices.last, points[last].payload == payload {
        points[last].shortest = min(points[last].shortest, distance.lowest)
        points[last].farthest = max(points[last].farthest, distance.highest)
        points[last].isOpenAbove = points[last].isOpenAbove || distance.isOpenAbove
      } else {
        points.append(
          Point(
            payload: payload, shortest: distance.lowest, farthest: distance.highest,
            isOpenAbove: distance.isOpenAbove))
      }
    }
    for index in points.indices.dropFirst() {
      points[index].shortest = min(points[index].shortest, points[index - 1].shortest)
    }
    for index in points.indices.dropLast().reversed() {
      points[index].farthest = max(points[index].farthest, points[index + 1].farthest)
    }
    self.points = points
    nominal = type.nominalRange.span()
    isNominalOpen = type.nominalRange.isOpenAbove()
  }

  /// A load as that of the heaviest point where it is no more than 0.5 % above it: 42,000 lb is 19.05 t,
  /// one figure in two units.
  func snapped(_ payload: Mass) -> Mass {
    guard let last = points.last?.payload, payload > last,
      payload.kilograms <= last.kilograms * 1.005
    else { return payload }
    return last
  }

  /// Whether it holds the range at any load at all, a ferry range apart.
  private var hasLoadedPoint: Bool { points.contains { $0.payload.kilograms > 0 } }

  /// The shortest range that sources give for a load; `nil` for a load above every point's.
  ///
  /// Below the lightest point it is at least that point's. Without any point that has a load, a range
  /// given without its load has to do.
  func shortest(at payload: Mass) -> Length? {
    guard let first = points.first, let last = points.last, hasLoadedPoint else {
      if payload.kilograms == 0, let empty = points.first { return empty.shortest }
      return nominal?.lowerBound
    }
    if payload <= first.payload { return first.shortest }
    return payload <= last.payload ? interpolated(at: payload, \.shortest) : nil
  }

  /// The farthest that figures bear out for a load, by straight lines between the farthest of them;
  /// `nil` for a load above every point's. It may fly farther: see `bound(at:)`.
  func farthest(at payload: Mass) -> Length? {
    guard let first = points.first, let last = points.last, hasLoadedPoint else {
      if payload.kilograms == 0, let empty = points.first { return empty.farthest }
      return nominal?.upperBound
    }
    if payload < first.payload { return max(nominal?.upperBound ?? first.farthest, first.farthest) }
    return payload <= last.payload ? interpolated(at: payload, \.farthest) : nil
  }

  /// The range that a load cannot exceed if any source is right; `nil` where that is open, as below
  /// the lightest point and where a source names no most.
  ///
  /// At a point it is what sources give. Elsewhere it is that of the next lighter point, or less where
  /// the line through the two next heavier points, drawn on, ends lower.
  func bound(at payload: Mass) -> Length? {
    guard let first = points.first else { return isNominalOpen ? nil : nominal?.upperBound }
    if payload < first.payload {
      guard let nominal, !isNominalOpen, let longest = first.longest else { return nil }
      return max(nominal.upperBound, longest)
    }
    guard let lighter = points.last(where: { $0.payload <= payload && !$0.isOpenAbove }) else {
      return nil
    }
    guard lighter.payload != payload, let line = extended(to: payload) else {
      return lighter.farthest
    }
    return min(lighter.farthest, line)
  }

  /// Whether sources give the range with just this load.
  func hasPoint(at payload: Mass) -> Bool { points.contains { $0.payload == payload } }

  /// Whether `shortest` rests on a range given without its load.
  func isNominal(at payload: Mass) -> Bool {
    !hasLoadedPoint && nominal != nil && (points.isEmpty || payload.kilograms > 0)
  }

  /// From the shortest to the farthest that figures give for one load; `nil` where they agree.
  func disagreement(at payload: Mass) -> ClosedRange<Length>? {
    guard let least = shortest(at: payload), let most = farthest(at: payload), least < most
    else { return nil }
    return least...most
  }

  /// The line from the next heavier point's longest range and the shortest of the one behind it;
  /// `nil` where there are none, or where it falls below what is given: figures that do not bend
  /// outward are of different aircraft or rules, and prove nothing.
  private func extended(to payload: Mass) -> Length? {
    guard let above = points.firstIndex(where: { $0.payload > payload }), above + 1 < points.count,
      let near = points[above].longest, let least = farthest(at: payload)
    else { return nil }
    let (high, next) = (points[above], points[above + 1])
    let slope =
      (near.meters - next.shortest.meters) / (next.payload.kilograms - high.payload.kilograms)
    let line = near.meters + slope * (high.payload.kilograms - payload.kilograms)
    return line < least.meters ? nil : Length(meters: line)
  }

  private func interpolated(at payload: Mass, _ end: KeyPath<Point, Length>) -> Length {
    guard let above = points.firstIndex(where: { $0.payload >= payload }) else {
      return points[points.count - 1][keyPath: end]
    }
    let high = points[above]
    guard above > 0, high.payload != payload else { return high[keyPath: end] }
    let low = points[above - 1]
    let share =
      (payload.kilograms - low.payload.kilograms)
      / (high.payload.kilograms - low.payload.kilograms)
    let (from, to) = (low[keyPath: end].meters, high[keyPath: end].meters)
    return Length(meters: from + (to - from) * share)
  }
}
