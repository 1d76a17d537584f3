internal import Routes
internal import Tracks

extension FlightRecording {
  /// The fixes between gaps, as ranges of their indices.
  var stretches: [Range<Int>] {
    let count = track.fixes.count
    let cuts = findings.gaps.map(\.after).filter { (1..<count).contains($0) }.sorted()
    let edges = [0] + cuts + [count]
    return zip(edges, edges.dropFirst()).filter { $0 < $1 }.map { $0..<$1 }
  }

  /// Whether any fix has a time with its date.
  var hasDates: Bool { track.fixes.contains { $0.isDateKnown && !$0.time.isNaN } }
}

extension Fix {
  /// ISO 8601 in UTC, to the millisecond where it has a fraction; `nil` without a date.
  var isoTime: String? {
    guard isDateKnown, let seconds else { return nil }
    let whole = seconds.rounded(.down)
    let text = Wording.iso8601(unixSeconds: whole, offsetSeconds: 0)
    let milliseconds = Int(((seconds - whole) * 1000).rounded())
    guard milliseconds > 0, milliseconds < 1000 else {
      return milliseconds < 1000
        ? text : Wording.iso8601(unixSeconds: whole + 1, offsetSeconds: 0)
    }
    let digits = String(milliseconds)
    let padded = String(repeating: "0", count: 3 - digits.count) + digits
    return text.dropLast() + ".\(padded)Z"
  }

  /// The height by satellites, else the pressure altitude, in metres.
  var anyAltitude: Float? {
    geometricAltitudeMeters.isNaN
      ? pressureAltitudeMeters.isNaN ? nil : pressureAltitudeMeters : geometricAltitudeMeters
  }
}

extension Float {
  /// Its digits, none lost; empty for NaN.
  var figure: String {
    if isNaN { return "" }
    return self == rounded() && magnitude < 1e9 ? String(Int(self)) : description
  }
}
