internal import Foundation

/// Offsets of IANA time zones from UTC, by the system's time-zone data.
enum LocalTimeZone {
  /// What a zone's clock can mean by a reading.
  enum Reading: Equatable {
    case unknownZone
    /// The clock was set forward over it.
    case skipped
    /// The clock was set back and showed it twice.
    case ambiguous
    case offset(seconds: Int)
  }

  /// - Parameter localSeconds: the reading, counted as if it were UTC, from 1970-01-01.
  static func offset(inZone name: String, atLocal localSeconds: Double) -> Reading {
    guard let zone = zone(name) else { return .unknownZone }
    let day = 86_400.0
    let candidates = Set(
      [localSeconds - day, localSeconds + day].map { around in
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: around))
      })
    let fitting = candidates.filter { offset in
      let instant = Date(timeIntervalSince1970: localSeconds - Double(offset))
      return zone.secondsFromGMT(for: instant) == offset
    }
    if fitting.count > 1 { return .ambiguous }
    return fitting.first.map { .offset(seconds: $0) } ?? .skipped
  }

  static func isKnown(_ name: String) -> Bool { zone(name) != nil }

  /// The offset at an instant, in seconds; `nil` for a zone that the system does not know.
  static func offset(inZone name: String, at unixSeconds: Double) -> Int? {
    zone(name)?.secondsFromGMT(for: Date(timeIntervalSince1970: unixSeconds))
  }

  /// The instants at which a zone's calendar shows a day, first and last whole second; `nil` where
  /// it never did, as 30 December 2011 in Samoa, and for an unknown zone.
  ///
  /// If the clocks went back over midnight the day is the span from its first to its last second.
  static func instants(ofDay day: CalendarDay, inZone name: String) -> ClosedRange<Double>? {
    guard let zone = zone(name) else { return nil }
    let start = Double(day.daysSince1970) * 86_400
    // Offsets have gone from −15:13 (Manila until 1844) to +15:13 (Alaska until 1867).
    let window = (start - 16 * 3600)...(start + 40 * 3600)
    let parts = pieces(of: zone, during: window).compactMap { piece in
      let first = max(start - Double(piece.offset), piece.from)
      let last = min(start + 86_400 - Double(piece.offset), piece.to)
      return first < last ? first...last - 1 : nil
    }
    guard let first = parts.first, let last = parts.last else { return nil }
    return first.lowerBound...max(first.lowerBound, last.upperBound)
  }

  /// The spans of one offset each, in order.
  private static func pieces(of zone: TimeZone, during window: ClosedRange<Double>)
    -> [(from: Double, to: Double, offset: Int)]
  {
    func offset(_ seconds: Double) -> Int {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
    }
    var pieces = [
      (from: window.lowerBound, to: window.lowerBound, offset: offset(window.lowerBound))
    ]
    // No zone has changed twice within an hour.
    for hour in stride(from: window.lowerBound + 3600, through: window.upperBound, by: 3600) {
      let next = offset(hour)
      let current = pieces[pieces.count - 1].offset
      if next != current {
        var (low, high) = (hour - 3600, hour)
        while high - low > 1 {
          let middle = ((low + high) / 2).rounded()
          if offset(middle) == current { low = middle } else { high = middle }
        }
        pieces[pieces.count - 1].to = high
        pieces.append((from: high, to: hour, offset: next))
      }
      pieces[pieces.count - 1].to = hour
    }
    return pieces
  }

  /// Without a slash Foundation also knows abbreviations such as EST, which several zones share.
  private static func zone(_ name: String) -> TimeZone? {
    name.contains("/") ? TimeZone(identifier: name) : nil
  }
}
