/// One BaseStation message: 22 fields with commas between them.
struct SBSMessage {
  private(set) var fieldCount = 0
  private(set) var address: AircraftAddress?
  private(set) var callsign = ShortText()
  private(set) var time = Double.nan
  private(set) var latitude = Double.nan
  private(set) var longitude = Double.nan
  /// In feet.
  private(set) var altitude = Double.nan
  /// In knots.
  private(set) var speed = Double.nan
  private(set) var track = Double.nan
  /// In feet a minute.
  private(set) var rate = Double.nan
  private(set) var isOnGround: Bool?
  private(set) var isPositionDamaged = false
  private(set) var isTimeDamaged = false
  private var days: Int?

  /// - Parameter line: a line that begins with `MSG,`.
  init(_ line: TextLine) {
    var p = line.start
    while true {
      let start = p
      while p < line.end, p.pointee != UInt8(ascii: ",") { p += 1 }
      fieldCount += 1
      if start < p { read(fieldCount, start, p) }
      if p == line.end || fieldCount == 22 { break }
      p += 1
    }
  }

  private mutating func read(
    _ field: Int, _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) {
    switch field {
    case 5: address = ByteText.address(start, stop)
    // When it was received, and when it was written, which stands in where the other is empty.
    case 7, 9: readDate(start, stop)
    case 8, 10: readClock(start, stop)
    case 11: callsign = ShortText(start, stop)
    case 12: altitude = figure(start, stop)
    case 13: speed = figure(start, stop)
    case 14: track = figure(start, stop)
    case 15: latitude = degrees(start, stop)
    case 16: longitude = degrees(start, stop)
    case 17: rate = figure(start, stop)
    case 22: readGround(start, stop)
    default: break
    }
  }

  private mutating func readDate(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) {
    guard time.isNaN else { return }
    var p = start
    days = stop - start >= 8 ? TimeText.takeDate(&p) : nil
    if days == nil { isTimeDamaged = true }
  }

  private mutating func readClock(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) {
    guard time.isNaN else { return }
    var p = start
    guard stop - start >= 5, let days, let seconds = TimeText.takeClock(&p) else {
      isTimeDamaged = true
      return
    }
    time = Double(days) * 86400 + seconds
    isTimeDamaged = false
  }

  /// A figure beside the position; NaN of one that nothing in the air has, which may be too large
  /// for a `Float`.
  private func figure(_ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>) -> Double {
    guard let value = NumberText.number(start, stop), abs(value) < 1e9 else { return .nan }
    return value
  }

  private mutating func degrees(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) -> Double {
    if let value = NumberText.number(start, stop) { return value }
    isPositionDamaged = true
    return .nan
  }

  /// `-1` and `1` say yes, `0` no.
  private mutating func readGround(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) {
    if let value = NumberText.number(start, stop) { isOnGround = value != 0 }
  }

  /// Whether a line is of a kind that tells nothing of an aircraft's place.
  static func isOtherKind(_ line: TextLine) -> Bool {
    let words: [StaticString] = ["sel,", "id,", "air,", "sta,", "clk,"]
    return words.contains { word in
      line.count > word.utf8CodeUnitCount
        && ByteText.equals(line.start, line.start + word.utf8CodeUnitCount, word)
    }
  }
}
