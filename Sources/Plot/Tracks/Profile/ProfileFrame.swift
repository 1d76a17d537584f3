internal import Layout

/// From times or distances and heights to the page.
struct ProfileFrame {
  let plot: Rect
  private let start: Double
  private let bottom: Double
  private let perUnit: Double
  private let perMeter: Double

  init(plot: Rect, span: ClosedRange<Double>, bottom: Double, top: Double) {
    self.plot = plot
    start = span.lowerBound
    self.bottom = bottom
    perUnit = plot.width / max(span.upperBound - span.lowerBound, 1e-9)
    perMeter = plot.height / max(top - bottom, 1e-9)
  }

  func x(_ value: Double) -> Double { plot.minX + (value - start) * perUnit }
  func y(_ height: Double) -> Double { plot.maxY - (height - bottom) * perMeter }

  /// - Parameter p: a time in seconds or a distance in metres, and a height in metres.
  func point(_ p: (Double, Double)) -> Point { Point(x: x(p.0), y: y(p.1)) }
}
