internal import Geo
internal import Layout
internal import Themes
internal import Tracks

/// The scale by which the tracks of a map are coloured.
struct TrackShades {
  let quantity: TrackQuantity
  /// What the figures are of all tracks that have any, each kind once.
  let bases: Set<TrackFigures.Basis>
  /// The lowest and the highest figure of the scale, in metres or metres per second.
  let low: Double
  let high: Double
  let ramp: ColorRamp

  /// How far a figure goes beyond its step, in steps, before the colour changes: an altitude that
  /// wavers between two steps would else make a dotted line.
  private static let stickiness = 0.35

  /// - Returns: `nil` where no track has such figures.
  init?(_ quantity: TrackQuantity, _ figures: [TrackFigures], ramp: ColorRamp) {
    let spans = figures.compactMap(\.span)
    guard let first = spans.first else { return nil }
    let whole = spans.dropFirst().reduce(first) {
      min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
    }
    self.quantity = quantity
    bases = Set(figures.map(\.basis))
    self.ramp = ramp
    // A scale that begins at zero says how high and how fast; one that does not is for a track that
    // never comes near it.
    let unit = quantity == .altitude ? 0.3048 : 1852 / 3600
    let (least, most) = (whole.lowerBound / unit, whole.upperBound / unit)
    let isLevel = most - least < most * 0.1
    let floor = least < most * 0.4 || isLevel ? min(least, 0) : least
    // A wiggle of some feet is none of the whole ramp's worth.
    let top = max(most, floor + (quantity == .altitude ? 300 : 20))
    let ticks = RoundTicks(from: floor, to: top, atMost: 9)
    // Below zero there is only what the day's pressure makes of the ground.
    let start = floor > 0 ? (floor / ticks.step).rounded(.down) * ticks.step : 0
    low = start * unit
    high = max(start + ticks.step, (top / ticks.step - 1e-6).rounded(.up) * ticks.step) * unit
  }

  /// The step of the ramp for a figure.
  ///
  /// - Parameter last: the step before it, which is kept where it will do.
  func step(_ figure: Float, after last: Int?) -> Int? {
    guard !figure.isNaN else { return nil }
    let place = (Double(figure) - low) / (high - low) * Double(ramp.colors.count)
    if let last, place > Double(last) - Self.stickiness,
      place < Double(last) + 1 + Self.stickiness
    {
      return last
    }
    return ramp.step(at: place / Double(ramp.colors.count))
  }

  func color(_ figure: Double) -> Color { ramp.color(at: (figure - low) / (high - low)) }
}
