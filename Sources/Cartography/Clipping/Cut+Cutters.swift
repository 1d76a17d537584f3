internal import Geo

extension Projection.Cut {
  /// The caps of the turned globe that are shown, and the seam that is torn open.
  var cutters: (limits: [CapCutter], seam: SeamCutter?) {
    let radian = Double.pi / 180
    switch self {
    case .circle(let degrees): return ([CapCutter(radius: degrees * radian)], nil)
    case .slit(let degrees): return ([], SeamCutter(half: degrees * radian))
    case .antimeridian(let south, let north):
      var limits: [CapCutter] = []
      if north < 90 {
        limits.append(
          CapCutter(center: UnitVector(x: 0, y: 0, z: -1), radius: (90 + north) * radian))
      }
      if south > -90 {
        limits.append(
          CapCutter(center: UnitVector(x: 0, y: 0, z: 1), radius: (90 - south) * radian))
      }
      return (limits, SeamCutter())
    }
  }
}
