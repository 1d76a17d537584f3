/// A track while its file is read.
final class TrackBuilder {
  var identity: TrackIdentity
  var fixes: [Fix] = []
  private var callsign = ShortText()
  /// Set where the next fix begins a segment.
  var startsSegment = false

  init(identity: TrackIdentity = TrackIdentity()) { self.identity = identity }

  /// Most callsigns that are kept of a track: a message with a fault in it may bring any.
  private static let callsignLimit = 1000

  /// Says that the fix that comes next, or came last, was recorded with a callsign.
  @inline(__always)
  func note(_ callsign: ShortText, firstFix: Int) {
    if callsign != self.callsign, !callsign.isEmpty { change(callsign, firstFix) }
  }

  @inline(never)
  private func change(_ callsign: ShortText, _ firstFix: Int) {
    self.callsign = callsign
    let text = callsign.text
    // Transponders without a callsign send at signs or nothing.
    guard text.utf8.contains(where: { $0 != UInt8(ascii: "@") && $0 != 0x20 }) else { return }
    guard identity.callsigns.count < Self.callsignLimit else { return }
    if identity.callsigns.last?.firstFix == firstFix { identity.callsigns.removeLast() }
    guard identity.callsigns.last?.text != text else { return }
    identity.callsigns.append(RecordedCallsign(text, firstFix: firstFix))
  }
}
