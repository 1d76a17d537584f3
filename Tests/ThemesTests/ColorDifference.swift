import Foundation

/// CIEDE2000 (ISO/CIE 11664-6) between two L*a*b* colours, with all weights 1.
enum ColorDifference {
  static func ciede2000(_ x: [Double], _ y: [Double]) -> Double {
    let chroma = (hypot(x[1], x[2]) + hypot(y[1], y[2])) / 2
    let g = 1.5 - 0.5 * (pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7))).squareRoot()
    let (a1, a2) = (x[1] * g, y[1] * g)
    let (c1, c2) = (hypot(a1, x[2]), hypot(a2, y[2]))
    let (h1, h2) = (hue(a1, x[2]), hue(a2, y[2]))
    let isGrey = c1 * c2 == 0
    var turn = isGrey ? 0 : h2 - h1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let (dL, dC) = (y[0] - x[0], c2 - c1)
    let dH = 2 * (c1 * c2).squareRoot() * sine(turn / 2)
    let (l, c) = ((x[0] + y[0]) / 2, (c1 + c2) / 2)
    var h = h1 + h2
    if !isGrey {
      h = abs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2
    }
    let t =
      1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6)
      - 0.2 * cosine(4 * h - 63)
    let rotation =
      -sine(60 * exp(-pow((h - 275) / 25, 2))) * 2
      * (pow(c, 7) / (pow(c, 7) + pow(25, 7))).squareRoot()
    let sL = 1 + 0.015 * pow(l - 50, 2) / (20 + pow(l - 50, 2)).squareRoot()
    let (pL, pC, pH) = (dL / sL, dC / (1 + 0.045 * c), dH / (1 + 0.015 * c * t))
    return (pL * pL + pC * pC + pH * pH + rotation * pC * pH).squareRoot()
  }

  private static func hue(_ a: Double, _ b: Double) -> Double {
    let degrees = atan2(b, a) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }

  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
  private static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
}
