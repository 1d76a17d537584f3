import Foundation
import Layout

/// How people see colours: with all three cones, or without one kind of them.
///
/// Matrices of G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A physiologically-based model for
/// simulation of color vision deficiency, IEEE TVCG 15, 2009, severity 1.0, on linear sRGB.
enum ColorVision: String, CaseIterable, Sendable {
  case normal, protanopia, deuteranopia, tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// CIE L*a*b* (D65) of the colour as it is seen.
  func lab(_ color: Color) -> [Double] {
    let linear = [color.red, color.green, color.blue].map { c in
      c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
    }
    let seen = Self.product(matrix, linear).map { min(max($0, 0), 1) }
    let xyz = Self.product(
      [
        [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
      ], seen)
    let f = zip(xyz, [0.95047, 1, 1.08883]).map { value, white in
      let t = value / white
      return t > 216.0 / 24_389 ? cbrt(t) : (24_389.0 / 27 * t + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private static func product(_ matrix: [[Double]], _ v: [Double]) -> [Double] {
    matrix.map { row in zip(row, v).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
