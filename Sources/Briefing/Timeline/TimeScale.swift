/// Where instants lie along an axis that leaves out the long times in which nothing is known to have
/// happened.
struct TimeScale: Sendable {
  /// A stretch of the axis on which time runs evenly.
  struct Stretch: Sendable, Hashable {
    var time: ClosedRange<Double>
    var x: ClosedRange<Double>
    /// Whether it stands for months of which no day is known, and has no finer division.
    var isMonths = false

    var pointsPerSecond: Double {
      (x.upperBound - x.lowerBound) / (time.upperBound - time.lowerBound)
    }
  }

  /// In order; one at least.
  let stretches: [Stretch]

  static let day = 86_400.0
  /// Between two stretches.
  static let gap = 14.0
  private static let mostStretches = 6
  /// A time in which nothing happens is left out if it is longer than this part of the axis.
  private static let leastShare = 0.34

  /// - Parameters:
  ///   - fine: spans that are known to a day or better.
  ///   - months: spans of which only the months are known.
  ///   - x: the room that the axis has.
  ///   - hasHours: whether the axis may begin and end within a day.
  /// - Returns: `nil` of no spans.
  init?(
    fine: [ClosedRange<Double>], months: [ClosedRange<Double>], x: ClosedRange<Double>,
    hasHours: Bool
  ) {
    // A month that holds something finer is drawn over it, as far as that goes.
    let alone = months.filter { month in
      !fine.contains { $0.lowerBound < month.upperBound && month.lowerBound < $0.upperBound }
    }
    var pieces = Self.joined(fine.map { (Self.rounded($0, hasHours: hasHours), false) })
    pieces = Self.broken(pieces) + Self.joined(alone.map { ($0, true) })
    pieces.sort { $0.time.lowerBound < $1.time.lowerBound }
    guard !pieces.isEmpty else { return nil }
    while pieces.count > 2 * Self.mostStretches { Self.joinNearest(&pieces) }
    stretches = Self.placed(pieces, x: x)
  }

  private typealias Piece = (time: ClosedRange<Double>, isMonths: Bool)

  /// The place of an instant; of one that is left out, the middle of the gap.
  ///
  /// - Parameter isStart: whether a span begins there: between two stretches that touch it is the
  ///   beginning of the second.
  func x(_ seconds: Double, isStart: Bool = false) -> Double {
    for (index, stretch) in stretches.enumerated() {
      if isStart, seconds == stretch.time.upperBound, index + 1 < stretches.count,
        stretches[index + 1].time.lowerBound == seconds
      {
        continue
      }
      if seconds < stretch.time.lowerBound {
        guard index > 0 else { return stretch.x.lowerBound }
        return (stretches[index - 1].x.upperBound + stretch.x.lowerBound) / 2
      }
      if seconds <= stretch.time.upperBound {
        return stretch.x.lowerBound
          + (seconds - stretch.time.lowerBound) * stretch.pointsPerSecond
      }
    }
    return stretches[stretches.count - 1].x.upperBound
  }

  /// The places of a span's ends.
  func x(_ span: ClosedRange<Double>) -> ClosedRange<Double> {
    let start = x(span.lowerBound, isStart: true)
    return start...max(start, x(span.upperBound))
  }

  /// Outwards to whole days, or of hours by a little air; a whole day stays as it is.
  private static func rounded(_ span: ClosedRange<Double>, hasHours: Bool) -> ClosedRange<Double> {
    let isDays = span.upperBound - span.lowerBound >= day
    let unit = hasHours && !isDays ? 3600.0 : day
    let low = ((span.lowerBound + 1) / unit).rounded(.down) * unit
    let high = max(((span.upperBound - 1) / unit).rounded(.up) * unit, low + unit)
    return hasHours && !isDays ? (low - 3600)...(high + 3600) : low...high
  }

  /// Spans that touch, or lie within a day of one another, as one.
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    var all: [Piece] = []
    for piece in pieces.sorted(by: { $0.time.lowerBound < $1.time.lowerBound }) {
      guard let last = all.last, piece.time.lowerBound - last.time.upperBound <= day else {
        all.append(piece)
        continue
      }
      let end = max(last.time.upperBound, piece.time.upperBound)
      all[all.count - 1].time = last.time.lowerBound...end
    }
    return all
  }

  /// The spans joined over all but the times that are worth leaving out.
  private static func broken(_ pieces: [Piece]) -> [Piece] {
    guard let first = pieces.first, let last = pieces.last else { return [] }
    var length = last.time.upperBound - first.time.lowerBound
    let gaps = zip(pieces, pieces.dropFirst()).enumerated().map { index, pair in
      (index: index, length: pair.1.time.lowerBound - pair.0.time.upperBound)
    }
    var breaks: Set<Int> = []
    for gap in gaps.sorted(by: { ($1.length, $0.index) < ($0.length, $1.index) })
    where breaks.count < mostStretches - 1 && gap.length > length * leastShare {
      breaks.insert(gap.index)
      length -= gap.length
    }
    var all: [Piece] = []
    for (index, piece) in pieces.enumerated() {
      if index > 0, !breaks.contains(index - 1) {
        let start = all[all.count - 1].time.lowerBound
        all[all.count - 1].time = start...piece.time.upperBound
      } else {
        all.append(piece)
      }
    }
    return all
  }

  private static func joinNearest(_ pieces: inout [Piece]) {
    let nearest = pieces.indices.dropLast().min {
      pieces[$0 + 1].time.lowerBound - pieces[$0].time.upperBound
        < pieces[$1 + 1].time.lowerBound - pieces[$1].time.upperBound
    }
    guard let nearest else { return }
    let (a, b) = (pieces[nearest], pieces[nearest + 1])
    let end = max(a.time.upperBound, b.time.upperBound)
    pieces[nearest] = (a.time.lowerBound...end, a.isMonths && b.isMonths)
    pieces.remove(at: nearest + 1)
  }

  /// By their lengths, but none so short that it could not be read.
  private static func placed(_ pieces: [Piece], x: ClosedRange<Double>) -> [Stretch] {
    let gaps = Self.gap * Double(pieces.count - 1)
    let room = max(x.upperBound - x.lowerBound - gaps, 1)
    let lengths = pieces.map { $0.time.upperBound - $0.time.lowerBound }
    let fine = zip(pieces, lengths).reduce(0) { $0 + ($1.0.isMonths ? 0 : $1.1) }
    let least = min(0.16, 0.8 / Double(pieces.count))
    var shares = zip(pieces, lengths).map { piece, length in
      piece.isMonths || fine == 0 ? least : max(least, length / fine)
    }
    let sum = shares.reduce(0, +)
    shares = shares.map { $0 / sum }
    var left = x.lowerBound
    return zip(pieces, shares).map { piece, share in
      defer { left += share * room + Self.gap }
      return Stretch(
        time: piece.time, x: left...(left + share * room), isMonths: piece.isMonths)
    }
  }
}
