import Tracks

extension CleanedTrack {
  /// The track with some of its fixes only.
  func part(_ range: Range<Int>) -> CleanedTrack {
    var part = self
    part.fixes = Array(fixes[range])
    part.identity.callsigns = identity.callsigns.enumerated().compactMap { index, callsign in
      let next =
        index + 1 < identity.callsigns.count ? identity.callsigns[index + 1].firstFix : .max
      guard callsign.firstFix < range.upperBound, next > range.lowerBound else { return nil }
      return RecordedCallsign(
        callsign.text, firstFix: max(0, callsign.firstFix - range.lowerBound))
    }
    if isTimed, let first = part.fixes.first?.time, let last = part.fixes.last?.time {
      part.rejected = rejected.filter { !($0.fix.time < first) && !($0.fix.time > last) }
      part.amended = amended.filter { !($0.fix.time < first) && !($0.fix.time > last) }
    }
    part.recordedCount = part.fixes.count + part.rejected.count
    return part
  }
}
