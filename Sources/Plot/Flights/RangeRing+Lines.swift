internal import Geo
internal import Routes

extension RangeRing {
  /// The circle at a distance, or the sector's part of it, by points so close that great circles
  /// join them truly: each lies at the distance by the direct problem on the ellipsoid.
  func circle(_ radius: Length) -> [Coordinate] {
    let start = sector?.from.degrees ?? 0
    let width = sector?.width.degrees ?? 360
    // Every quarter of a degree: at 2,000 pt on the page a chord strays 0.005 pt from the circle.
    let count = max(8, Int((width * 4).rounded(.up)))
    return (0...count).map { step in
      let isLast = step == count && sector == nil
      let turn = isLast ? 0 : width * Double(step) / Double(count)
      return Geodesic.direct(
        from: place.coordinate, azimuth: Angle(degrees: start + turn), distance: radius
      ).coordinate
    }
  }

  /// The straight sides of a sector, from the centre to the largest radius.
  var sides: [[Coordinate]] {
    guard let sector, sector.width.degrees < 360, let longest = radii.map(\.length).max() else {
      return []
    }
    let count = min(max(Int(longest.kilometers / 25), 32), 800)
    return [sector.from, sector.to].map { azimuth in
      (0...count).map { step in
        Geodesic.direct(
          from: place.coordinate, azimuth: azimuth,
          distance: Length(meters: longest.meters * Double(step) / Double(count))
        ).coordinate
      }
    }
  }

  /// What the choice of the view takes into account: the rings that one half of the globe can hold.
  /// Larger ones run round most of the Earth, and a map of all of it would show the routes too small.
  var linesToFit: [[Coordinate]] {
    radii.filter { $0.length <= Length(kilometers: 10_000) }.map { circle($0.length) }
  }
}
