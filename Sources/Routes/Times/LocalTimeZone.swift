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
    // Without a slash Foundation also knows abbreviations such as EST, which several zones share.
    guard name.contains("/"), let zone = TimeZone(identifier: name) else { return .unknownZone }
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
}
