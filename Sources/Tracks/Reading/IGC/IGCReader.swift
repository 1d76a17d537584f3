internal import Diagnostics

/// IGC files of gliders' loggers.
///
/// Source: FAI, Technical Specification for IGC-Approved GNSS Flight Recorders, appendix A.
struct IGCReader {
  private let assembly: TrackAssembly
  private let builder: TrackBuilder
  private var extensions = IGCExtensions()
  /// The day of the next fix, in days since 1970-01-01; 0 where no record says it.
  private var day = 0
  private var isDateKnown = false
  private var lastClock = -1
  private var midnights = 0

  static func read(_ input: inout ByteCursor, into assembly: TrackAssembly) throws(InputFault) {
    var reader = IGCReader(assembly: assembly, builder: try assembly.addTrack())
    var number = 1
    while let line = try input.takeLine() {
      try reader.read(line, number: number)
      number += 1
    }
    reader.finish()
  }

  private init(assembly: TrackAssembly, builder: TrackBuilder) {
    self.assembly = assembly
    self.builder = builder
  }

  private mutating func read(_ line: TextLine, number: Int) throws(InputFault) {
    guard line.count > 0, !line.isTooLong else { return }
    switch line.start.pointee {
    case UInt8(ascii: "B"): try readFix(line, number: number)
    case UInt8(ascii: "H"): readHeader(line)
    case UInt8(ascii: "I"): extensions = IGCExtensions(line)
    case UInt8(ascii: "A"):
      // Maker and number of the logger.
      assembly.maker = assembly.maker ?? ByteText.string(line.start + 1, line.end, limit: 40)
    default: break
    }
  }

  /// Reads `B HHMMSS DDMMmmmN DDDMMmmmE V PPPPP GGGGG`, its blanks for the eye only.
  private mutating func readFix(_ line: TextLine, number: Int) throws(InputFault) {
    assembly.log.countRecord()
    guard line.count >= 35 else { return assembly.log.skip(.tooShort, at: .line(number)) }
    let text = line.start
    guard let clock = clock(text + 1) else {
      return assembly.log.skip(.badTime, at: .line(number))
    }
    let more = extensions.moreDigits(of: line)
    guard let north = angle(text + 7, degrees: 2, more: more.latitude),
      let east = angle(text + 15, degrees: 3, more: more.longitude),
      let isSouth = sign(text[14], "N", "S"), let isWest = sign(text[23], "E", "W")
    else { return assembly.log.skip(.badPosition, at: .line(number)) }
    let (latitude, longitude) = (isSouth ? -north : north, isWest ? -east : east)
    if let reason = PositionCheck.fault(latitude: latitude, longitude: longitude) {
      return assembly.log.skip(reason, at: .line(number))
    }
    roll(to: clock)
    var fix = Fix(
      time: Double(day) * 86400 + Double(clock) + extensions.fraction(of: line),
      latitude: latitude, longitude: longitude, flags: isDateKnown ? .dateKnown : [])
    fix.positionSource = .logger
    fix.pressureAltitudeMeters = height(text + 25)
    if text[24] == UInt8(ascii: "A") {
      fix.geometricAltitudeMeters = height(text + 30)
    } else {
      // No height by satellites then, whatever stands there.
      fix.flags.insert(.withoutSatelliteHeight)
    }
    fix.groundSpeedMetersPerSecond = extensions.groundSpeed(of: line)
    fix.trackDegrees = extensions.track(of: line)
    try assembly.add(fix, to: builder, at: .line(number))
  }

  /// A clock that falls by more than half a day has passed midnight.
  private mutating func roll(to clock: Int) {
    if lastClock - clock > 43_200 {
      day += 1
      midnights += 1
    }
    lastClock = clock
  }

  private func clock(_ text: UnsafePointer<UInt8>) -> Int? {
    guard let hours = IGCText.number(text, 2), let minutes = IGCText.number(text + 2, 2),
      let seconds = IGCText.number(text + 4, 2), hours < 24, minutes < 60, seconds <= 60
    else { return nil }
    return hours * 3600 + minutes * 60 + seconds
  }

  /// Degrees, whole minutes and thousandths, and digits that follow them.
  private func angle(
    _ text: UnsafePointer<UInt8>, degrees digits: Int, more: (value: Int, scale: Double)
  ) -> Double? {
    guard let degrees = IGCText.number(text, digits),
      let minutes = IGCText.number(text + digits, 5), minutes < 60_000
    else { return nil }
    let thousandths = Double(minutes) + Double(more.value) / more.scale
    return Double(degrees) + thousandths / 60_000
  }

  private func sign(_ byte: UInt8, _ plus: Unicode.Scalar, _ minus: Unicode.Scalar) -> Bool? {
    byte == UInt8(ascii: plus) ? false : byte == UInt8(ascii: minus) ? true : nil
  }

  /// Five characters, the first of which may be a minus sign; NaN of none.
  private func height(_ text: UnsafePointer<UInt8>) -> Float {
    if text.pointee == UInt8(ascii: "-") {
      return IGCText.number(text + 1, 4).map { -Float($0) } ?? .nan
    }
    return IGCText.number(text, 5).map { Float($0) } ?? .nan
  }

  private mutating func readHeader(_ line: TextLine) {
    guard line.count > 5 else { return }
    let (start, end) = (line.start, line.end)
    func has(_ word: StaticString) -> Bool {
      ByteText.equals(start + 2, start + 5, word)
    }
    if has("dte") {
      readDate(start + 5, end)
    } else if has("gid") {
      builder.identity.registration = value(start + 5, end) ?? builder.identity.registration
    } else if has("gty") {
      builder.identity.description = value(start + 5, end) ?? builder.identity.description
    } else if has("cid") {
      builder.identity.name = value(start + 5, end) ?? builder.identity.name
    }
  }

  /// What stands behind the colon: makers write a long name between code and value.
  private func value(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> String? {
    var p = start
    while p < end, p.pointee != UInt8(ascii: ":") { p += 1 }
    return ByteText.string(p < end ? p + 1 : start, end, limit: 60)
  }

  /// Reads `HFDTE230319` and `HFDTEDATE:230319,01`.
  private mutating func readDate(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    var p = start
    while p < end, p.pointee &- 0x30 > 9 { p += 1 }
    guard end - p >= 6, let date = IGCText.number(p, 2), let month = IGCText.number(p + 2, 2),
      let years = IGCText.number(p + 4, 2), (1...12).contains(month)
    else { return }
    // The format is of 1995.
    let year = years < 80 ? 2000 + years : 1900 + years
    guard date >= 1, date <= TimeText.dayCount(year: year, month: month) else { return }
    day = TimeText.day(year: year, month: month, day: date)
    isDateKnown = true
    lastClock = -1
  }

  private func finish() {
    if midnights > 0 {
      assembly.log.note(
        .midnightPassed, "midnights that the clock passed and the file does not date: \(midnights)")
    }
    if !isDateKnown {
      assembly.log.note(.dateUnknown, "no date in the file: times are times of a day")
    }
  }
}
