/// What the messages of one aircraft have told so far.
struct SBSAircraft {
  var callsign = ShortText()
  /// The fix that came last; what comes soon after belongs to it.
  var lastFix: Int?
  private var lastFixTime = Double.nan
  private var speed = Double.nan
  private var track = Double.nan
  private var rate = Double.nan
  private var speedTime = Double.nan
  private var isOnGround: Bool?

  /// How long a speed is held to be that of the moment, in seconds: aircraft send it twice a second.
  private static let validity = 5.0

  /// Keeps what a message tells beside a position.
  ///
  /// - Returns: the index of the fix that it completes; `nil` where there is none.
  mutating func take(_ message: SBSMessage) -> Int? {
    if let ground = message.isOnGround { isOnGround = ground }
    guard !message.speed.isNaN || !message.track.isNaN || !message.rate.isNaN else { return nil }
    (speed, track, rate) = (message.speed, message.track, message.rate)
    speedTime = message.time
    guard abs(message.time - lastFixTime) <= Self.validity else { return nil }
    return lastFix
  }

  /// Gives a fix what it was recorded without and a message told right after it.
  func complete(_ fix: inout Fix, by message: SBSMessage) {
    guard fix.groundSpeedMetersPerSecond.isNaN, fix.trackDegrees.isNaN else { return }
    set(&fix)
  }

  /// The fix of a message that holds a position.
  mutating func fix(of message: SBSMessage) -> Fix {
    lastFixTime = message.time
    var fix = Fix(time: message.time, latitude: message.latitude, longitude: message.longitude)
    fix.pressureAltitudeMeters = Float(message.altitude * Unit.foot)
    fix.isOnGround = message.isOnGround ?? isOnGround
    if abs(message.time - speedTime) <= Self.validity { set(&fix) }
    return fix
  }

  private func set(_ fix: inout Fix) {
    fix.groundSpeedMetersPerSecond = Float(speed * Unit.knot)
    fix.trackDegrees = Float(track)
    fix.verticalRateMetersPerSecond = Float(rate * Unit.footPerMinute)
  }
}
