#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Projection {
  /// Standard parallels a sixth of the extent inside its north and south (Snyder 1987, p. 99); round
  /// the centre, where somebody asked for one.
  func conic(_ setting: ProjectionSetting) -> Projection {
    let half = min(max((setting.north - setting.south) / 2, 0), 90)
    let middle =
      setting.isCenterGiven ? setting.center.latitude : (setting.south + setting.north) / 2
    return conic(
      first: middle - half * 2 / 3, second: middle + half * 2 / 3, origin: middle)
  }

  /// The conic of two standard parallels and a latitude of origin, in degrees.
  func conic(first: Double, second: Double, origin: Double) -> Projection {
    let limit = 85.0
    let south = min(max(min(first, second), -limit), limit)
    let north = min(max(max(first, second), -limit), limit)
    let origin = min(max(origin, -limit), limit)
    var placed = self
    let kind = proj.split(separator: " ").first.map(String.init) ?? proj
    // Parallels alike on both sides of the equator make the cone a cylinder.
    if abs(south + north) < 3 {
      let latitude = (abs(south) + abs(north)) / 2
      let cylinder = ["+proj=lcc": "merc", "+proj=aea": "cea"][kind] ?? "eqc"
      placed.proj = "+proj=\(cylinder) +R=1 +lat_ts=\(latitude)"
      placed.cut =
        cylinder == "merc" ? .antimeridian(south: -85.0511, north: 85.0511) : .antimeridian
      return placed
    }
    placed.proj = "\(kind) +R=1 +lat_1=\(south) +lat_2=\(north) +lat_0=\(origin)"
    if kind == "+proj=lcc" { placed.cut = Self.conformalCut(south, north) }
    return placed
  }

  /// Where Lambert's conformal cone enlarges more than six times, away from its tip; and towards it
  /// too where the cone is so slender that the tip lies far off.
  private static func conformalCut(_ south: Double, _ north: Double) -> Cut {
    let radian = Double.pi / 180
    let (a, b) = (south * radian, north * radian)
    func t(_ latitude: Double) -> Double { tan(.pi / 4 + latitude / 2) }
    // Snyder 1987, (15-3); one parallel: (15-4) and the text below it.
    let n =
      abs(a - b) < 1e-9 ? sin(a) : log(cos(a) / cos(b)) / log(t(b) / t(a))
    func scale(_ latitude: Double) -> Double {
      cos(a) * pow(t(a), n) / (cos(latitude) * pow(t(latitude), n))
    }
    func limit(from inside: Double, to outside: Double) -> Double {
      var (low, high) = (inside, outside)
      for _ in 0..<50 {
        let middle = (low + high) / 2
        if scale(middle) < 6 { low = middle } else { high = middle }
      }
      return low / radian
    }
    let end = 89.9 * radian
    return .antimeridian(
      south: n < -0.3 ? -90 : limit(from: a, to: -end),
      north: n > 0.3 ? 90 : limit(from: b, to: end))
  }
}
