internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Projection {
  /// The projection with its parameters filled in, and the rotation of the globe that goes with it.
  public func placed(
    for setting: ProjectionSetting
  ) -> (projection: Projection, rotation: Rotation) {
    if let fixed, !setting.isCenterGiven { return (self, fixed) }
    switch parameters {
    case .parallels:
      let center = setting.center
      return (
        conic(setting), Rotation(centralMeridian: center.longitude)
      )
    case .height: return (perspective(setting), rotation(setting))
    case .ends: return twoPoint(setting)
    case .none: return (self, rotation(setting))
    }
  }

  private func rotation(_ setting: ProjectionSetting) -> Rotation {
    let center = setting.center
    switch aspect {
    case .oblique: return Rotation(center: center, roll: roll)
    case .meridian:
      return setting.isCenterGiven
        ? Rotation(center: center, roll: roll)
        : Rotation(center: Coordinate(latitude: 0, longitude: center.longitude), roll: roll)
    case .pole:
      return Rotation(
        center: Coordinate(
          latitude: center.latitude < 0 ? -90 : 90, longitude: center.longitude))
    case .line:
      guard let line = Self.line(setting) else { return Rotation(center: center) }
      // East on the right: the roll stays within a quarter turn either way.
      let azimuth = line.azimuth < 0 ? line.azimuth + 180 : line.azimuth
      return Rotation(
        center: setting.isCenterGiven ? center : line.middle, roll: 90 - azimuth)
    }
  }

  /// The middle of the line between the setting's ends, its azimuth there in degrees, −180 to 180,
  /// and half its length in radians; `nil` where the ends are one point.
  ///
  /// Antipodal ends, which any great circle joins, are joined over the setting's centre.
  static func line(
    _ setting: ProjectionSetting
  ) -> (middle: Coordinate, azimuth: Double, half: Double)? {
    guard let ends = setting.ends else { return nil }
    let (a, b) = (UnitVector(ends.origin), UnitVector(ends.destination))
    let angle = a.angle(to: b)
    guard angle > 1e-9 else { return nil }
    let isAntipodal = angle > .pi - 1e-6
    let middle = isAntipodal ? Self.halfway(a, over: setting.center) : .between(a, b, 0.5)
    let seen = Rotation(center: middle.coordinate).rotate(b)
    return (middle.coordinate, atan2(seen.y, seen.z) * 180 / .pi, angle / 2)
  }

  /// The point a quarter of the globe from `end` that lies nearest to `center`.
  private static func halfway(_ end: UnitVector, over center: Coordinate) -> UnitVector {
    func level(_ v: UnitVector) -> UnitVector {
      let share = v.dot(end)
      return UnitVector(x: v.x - share * end.x, y: v.y - share * end.y, z: v.z - share * end.z)
    }
    let wanted = level(UnitVector(center))
    if wanted.dot(wanted) > 1e-12 { return wanted.normalized }
    let axis = abs(end.z) < 0.9 ? UnitVector(x: 0, y: 0, z: 1) : UnitVector(x: 1, y: 0, z: 0)
    return level(axis).normalized
  }

  /// The eye as high as the horizon needs to lie well beyond the reach: cos c = 1 / (1 + h).
  private func perspective(_ setting: ProjectionSetting) -> Projection {
    let seen = min(max(setting.reach * 1.5 + 5, 8), 84) * Double.pi / 180
    let height = setting.height.map { $0.meters / 6_371_008.8 } ?? (1 / cos(seen) - 1)
    let radii = min(max(height, 1e-4), 1e6)
    var placed = self
    placed.proj = "+proj=nsper +R=1 +h=\(radii)"
    // A little short of the horizon, on which rounding may find nothing to be seen.
    placed.cut = .circle(degrees: acos(1 / (1 + radii)) * 180 / .pi - 1e-6)
    return placed
  }

  /// The two ends on the central meridian, the first in the south: the formula's tear, the great
  /// circle between their antipodes, then is the middle of the meridian opposite. The map is turned
  /// on the page so that north is up in its middle.
  ///
  /// A centre that is asked for takes the pair of points along, as far apart and in the same
  /// direction: distances then are true from these, no longer from the ends.
  private func twoPoint(
    _ setting: ProjectionSetting
  ) -> (projection: Projection, rotation: Rotation) {
    if let fixed {
      return (self, Rotation(center: setting.center, roll: fixed.roll))
    }
    guard let line = Self.line(setting) else {
      let plain = Projection.named("azimuthal-equidistant") ?? self
      var placed = self
      (placed.proj, placed.cut) = (plain.proj, plain.cut)
      return (placed, Rotation(center: setting.center))
    }
    let half = min(max(line.half * 180 / .pi, 1e-3), 89.9)
    var placed = self
    placed.proj = "+proj=tpeqd +R=1 +lat_1=\(-half) +lon_1=0 +lat_2=\(half) +lon_2=0"
    placed.cut = .slit(degrees: half)
    placed.turn = 90 - line.azimuth
    let middle = setting.isCenterGiven ? setting.center : line.middle
    return (placed, Rotation(center: middle, roll: -line.azimuth))
  }
}
