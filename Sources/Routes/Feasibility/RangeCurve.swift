import Geo

/// What sources say together of one type's range at each load.
///
/// A payload–range diagram is made of straight lines, and between two of its points an aircraft flies
/// at least as far as a straight line says, because the diagram bends outward. Points of all sources
/// stand on one curve, a ferry range at no load. At each load the shortest and the longest distance
/// given make the ends, and a heavier load never flies farther than a lighter one.
struct RangeCurve {
  /// One load that sources give distances for.
  struct Point {
    var payload: Mass
    var shortest: Length
    var longest: Length
  }

  /// Lightest load first.
  let points: [Point]
  /// Ranges given without their load, from the shortest to the longest.
  let nominal: ClosedRange<Length>?

  init(_ type: AircraftType) {
    let given =
      type.payloadRange.map { ($0.payload, $0.distance) }
      + type.ferryRange.map { (Mass(kilograms: 0), $0) }
    var points: [Point] = []
    for (payload, distance) in given.sorted(by: { $0.0 < $1.0 }) {
      if let last = points.indices.last, points[last].payload == payload {
        points[last].shortest = min(points[last].shortest, distance.lowest)
        points[last].longest = max(points[last].longest, distance.highest)
      } else {
        points.append(
          Point(payload: payload, shortest: distance.lowest, longest: distance.highest))
      }
    }
    for index in points.indices.dropFirst() {
      points[index].shortest = min(points[index].shortest, points[index - 1].shortest)
    }
    for index in points.indices.dropLast().reversed() {
      points[index].longest = max(points[index].longest, points[index + 1].longest)
    }
    self.points = points
    nominal = type.nominalRange.span()
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

  /// The longest range that a load can have by any source; `nil` where that is open: below the
  /// lightest point. Above the heaviest it is no more than that point's.
  func longest(at payload: Mass) -> Length? {
    guard let first = points.first, let last = points.last else { return nominal?.upperBound }
    if payload < first.payload { return nominal.map { max($0.upperBound, first.longest) } }
    return payload <= last.payload ? interpolated(at: payload, \.longest) : last.longest
  }

  /// Whether `shortest` rests on a range given without its load.
  func isNominal(at payload: Mass) -> Bool {
    !hasLoadedPoint && nominal != nil && (points.isEmpty || payload.kilograms > 0)
  }

  /// Whether sources differ on the range with this load.
  func isDisputed(at payload: Mass) -> Bool {
    guard let least = shortest(at: payload), let most = longest(at: payload) else { return false }
    return least != most
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
