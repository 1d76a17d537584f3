/// Round figures for a scale: 1, 2 or 5 and a power of ten apart.
struct RoundTicks: Hashable {
  let step: Double
  /// Rising; all within the span.
  let values: [Double]

  /// - Parameters:
  ///   - count: the most figures wanted; at least 2.
  ///   - factors: what a step may be of a power of ten.
  init(from low: Double, to high: Double, atMost count: Int, factors: [Double] = [1, 2, 5]) {
    guard high > low, (high - low).isFinite else {
      (step, values) = (1, [low])
      return
    }
    let least = (high - low) / Double(max(1, count - 1))
    var step = 1e-6
    search: for power in -6...12 {
      let ten = (0..<abs(power)).reduce(1.0) { value, _ in power < 0 ? value / 10 : value * 10 }
      for factor in factors {
        step = factor * ten
        if step >= least * (1 - 1e-9) { break search }
      }
    }
    self.step = step
    let first = (low / step - 1e-9).rounded(.up)
    let last = (high / step + 1e-9).rounded(.down)
    guard first <= last, last - first < 1000 else {
      values = []
      return
    }
    values = (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// The steps of a clock, in seconds.
  private static let clockSteps: [Double] = [
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400,
    172_800, 432_000, 864_000, 2_592_000, 7_776_000, 31_536_000, 315_360_000,
  ]

  /// Round times of the clock between two, in seconds since a midnight.
  ///
  /// - Parameter spacing: the least time between two of them.
  init(clockFrom low: Double, to high: Double, spacing: Double) {
    let step = Self.clockSteps.first { $0 >= spacing * (1 - 1e-9) } ?? 3_153_600_000
    let most = (high - low) / step < 1000 ? high : low + 1000 * step
    let first = (low / step - 1e-9).rounded(.up)
    let last = (most / step + 1e-9).rounded(.down)
    self.step = step
    guard first <= last, last - first <= 1000 else {
      values = []
      return
    }
    values = (0...Int(last - first)).map { (first + Double($0)) * step }
  }
}
