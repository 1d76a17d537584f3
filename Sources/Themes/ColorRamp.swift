public import Layout

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Colours for the figures of a scale, from the lowest to the highest: equal steps of the scale are
/// equal steps to the eye.
///
/// The colours given are joined by straight lines in Oklab (B. Ottosson, A perceptual color space for
/// image processing, 2020), and the way along them is divided evenly.
public struct ColorRamp: Sendable, Hashable {
  /// One for each step, lowest first.
  public let colors: [Color]

  /// - Parameter steps: at least 2.
  public init(through given: [Color], steps: Int = 32) {
    let labs = given.map(Oklab.init)
    let steps = max(2, steps)
    guard let first = labs.first, let last = labs.last, labs.count > 1 else {
      colors = Array(repeating: given.first ?? Color(red: 0, green: 0, blue: 0), count: steps)
      return
    }
    var ways = [0.0]
    for (a, b) in zip(labs, labs.dropFirst()) { ways.append(ways[ways.count - 1] + a.distance(b)) }
    let whole = ways[ways.count - 1]
    colors = (0..<steps).map { step in
      if step == 0 { return first.color }
      if step == steps - 1 { return last.color }
      let way = whole * Double(step) / Double(steps - 1)
      let next = ways.indices.dropFirst().first { ways[$0] >= way } ?? ways.count - 1
      let span = ways[next] - ways[next - 1]
      let share = span > 0 ? (way - ways[next - 1]) / span : 0
      return labs[next - 1].mixed(labs[next], share).color
    }
  }

  /// The colour of a share of the scale, 0 for its lowest figure and 1 for its highest.
  public func color(at share: Double) -> Color { colors[step(at: share)] }

  /// The index in `colors` of a share of the scale.
  public func step(at share: Double) -> Int {
    guard share > 0 else { return 0 }
    return min(Int(min(share, 1) * Double(colors.count)), colors.count - 1)
  }
}

/// A colour by lightness and two axes of hue.
private struct Oklab {
  var lightness: Double
  var a: Double
  var b: Double

  init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  init(_ color: Color) {
    func linear(_ c: Double) -> Double { c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4) }
    let (red, green, blue) = (linear(color.red), linear(color.green), linear(color.blue))
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  var color: Color {
    func cube(_ x: Double) -> Double { x * x * x }
    let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    func encoded(_ value: Double) -> Double {
      let c = min(max(value, 0), 1)
      let coded = c <= 0.0031308 ? c * 12.92 : 1.055 * pow(c, 1 / 2.4) - 0.055
      // A 255th: what a file holds, whatever the last bits of the system's functions.
      return (coded * 255).rounded() / 255
    }
    return Color(
      red: encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
      green: encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
      blue: encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s))
  }

  func distance(_ other: Oklab) -> Double {
    let (x, y, z) = (other.lightness - lightness, other.a - a, other.b - b)
    return (x * x + y * y + z * z).squareRoot()
  }

  func mixed(_ other: Oklab, _ share: Double) -> Oklab {
    Oklab(
      lightness: lightness + (other.lightness - lightness) * share, a: a + (other.a - a) * share,
      b: b + (other.b - b) * share)
  }
}

extension Theme {
  /// The ramp of heights and speeds; a theme that names none gets one that stands out on its page.
  public var heights: ColorRamp {
    guard ramp.isEmpty else { return ColorRamp(through: ramp) }
    let isLight = self[.casing].luminance > 0.4
    let standard =
      isLight
      ? ["#C25A12", "#A92A5E", "#5F1F86", "#0E1147"] : ["#8F86F2", "#E58AC8", "#FFB472", "#FFF6B8"]
    return ColorRamp(through: standard.compactMap(Color.init(hex:)))
  }
}
