/// What a row of a CSV file says.
struct TableRow {
  var latitude = Double.nan
  var longitude = Double.nan
  var isOnGround: Bool?
  var address: AircraftAddress?
  var callsign = ShortText()
  var id = ShortText()
  var registration: ShortText?
  var type: ShortText?
  var isZoneUnstated = false
  var isDateMissing = false
  private var time = Double.nan
  private var day = Double.nan
  private var positionTime = Double.nan
  private var contactTime = Double.nan
  private var altitude = Double.nan
  private var geometricAltitude = Double.nan
  private var speed = Double.nan
  private var track = Double.nan
  private var rate = Double.nan
  private let acceptsDecimalComma: Bool

  init(_ layout: TableLayout) { acceptsDecimalComma = layout.acceptsDecimalComma }

  /// Reads a row field by field.
  ///
  /// - Returns: why it cannot be read; `nil` where it can, though it need not hold a position.
  @inline(__always)
  mutating func read(
    _ line: TextLine, separator: UInt8, _ columns: UnsafeBufferPointer<TableColumn>
  ) -> SkippedRecords.Reason? {
    var p = line.start
    let end = line.end
    var index = 0
    while true {
      var start = p
      var stop: UnsafePointer<UInt8>
      if p < end, p.pointee == 0x22 {
        start = p + 1
        stop = start
        while stop < end, stop.pointee != 0x22 { stop += 1 }
        p = stop
        while p < end, p.pointee != separator { p += 1 }
      } else {
        while p < end, p.pointee != separator { p += 1 }
        stop = p
      }
      let column = columns[index]
      if column != .skip, start < stop, let fault = read(column, start, stop) { return fault }
      index += 1
      if index == columns.count { return nil }
      if p == end {
        let missing = columns[index...]
        return missing.contains(where: \.isPosition) ? .tooShort : nil
      }
      p += 1
    }
  }

  @inline(__always)
  private mutating func read(
    _ column: TableColumn, _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) -> SkippedRecords.Reason? {
    switch column {
    case .skip: break
    case .latitude:
      let (value, fault) = degrees(start, stop)
      latitude = value
      return fault
    case .longitude:
      let (value, fault) = degrees(start, stop)
      longitude = value
      return fault
    case .position: return readPosition(start, stop)
    case .time: return readTime(start, stop)
    case .date: return readDate(start, stop)
    case .clock: return readClock(start, stop)
    case .positionTime: positionTime = number(start, stop)
    case .contactTime: contactTime = number(start, stop)
    case .pressureAltitude: altitude = number(start, stop)
    case .geometricAltitude: geometricAltitude = number(start, stop)
    case .speed: speed = number(start, stop)
    case .track: track = number(start, stop)
    case .verticalRate: rate = number(start, stop)
    case .onGround: isOnGround = Self.yesOrNo(start, stop)
    case .address:
      address = ByteText.address(start, stop)
      // What is no address tells the tracks apart all the same.
      if address == nil, id.isEmpty, !Self.isAbsent(start, stop) { id = ShortText(start, stop) }
    case .callsign: if !Self.isAbsent(start, stop) { callsign = ShortText(start, stop) }
    case .id: if !Self.isAbsent(start, stop) { id = ShortText(start, stop) }
    case .registration: if !Self.isAbsent(start, stop) { registration = ShortText(start, stop) }
    case .type: if !Self.isAbsent(start, stop) { type = ShortText(start, stop) }
    }
    return nil
  }

  /// What is none of the position may be missing or anything: it then is not recorded.
  @inline(__always)
  private func number(_ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>) -> Double {
    figure(start, stop) ?? .nan
  }

  @inline(__always)
  private func figure(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) -> Double? {
    if let value = NumberText.number(start, stop) { return value }
    return acceptsDecimalComma
      ? NumberText.number(start, stop, point: UInt8(ascii: ",")) : nil
  }

  @inline(__always)
  private func degrees(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) -> (Double, SkippedRecords.Reason?) {
    if let value = figure(start, stop) { return (value, nil) }
    return (.nan, Self.isAbsent(start, stop) ? nil : .badPosition)
  }

  private mutating func readPosition(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) -> SkippedRecords.Reason? {
    var p = start
    while p < stop, p.pointee != 0x2C { p += 1 }
    guard p < stop, let north = NumberText.number(start, p),
      let east = NumberText.number(p + 1, stop)
    else { return Self.isAbsent(start, stop) ? nil : .badPosition }
    (latitude, longitude) = (north, east)
    return nil
  }

  @inline(__always)
  private mutating func readTime(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) -> SkippedRecords.Reason? {
    if let value = figure(start, stop) {
      time = TimeText.seconds(ofUnixNumber: value)
      return nil
    }
    var p = start
    while p < stop, p.pointee == 0x20 { p += 1 }
    if stop - p >= 10, let reading = TimeText.take(&p), p <= stop {
      time = reading.seconds
      if !reading.isZoneStated { isZoneUnstated = true }
      return nil
    }
    // A time of a day that no column names.
    if stop - start <= 15, readClock(start, stop) == nil, !time.isNaN {
      isDateMissing = true
      return nil
    }
    return Self.isAbsent(start, stop) ? nil : .badTime
  }

  private mutating func readDate(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) -> SkippedRecords.Reason? {
    var p = start
    guard stop - p >= 8, let days = TimeText.takeDate(&p), p <= stop else {
      return Self.isAbsent(start, stop) ? nil : .badTime
    }
    day = Double(days) * 86400
    return nil
  }

  private mutating func readClock(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) -> SkippedRecords.Reason? {
    var p = start
    guard stop - p >= 4, let seconds = TimeText.takeClock(&p), p <= stop else {
      return Self.isAbsent(start, stop) ? nil : .badTime
    }
    time = seconds
    isZoneUnstated = stop[-1] | 0x20 != UInt8(ascii: "z")
    return nil
  }

  /// Nothing, or a word for it.
  @inline(never)
  private static func isAbsent(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) -> Bool {
    var (start, stop) = (start, stop)
    while start < stop, start.pointee <= 0x20 { start += 1 }
    while start < stop, stop[-1] <= 0x20 { stop -= 1 }
    return start == stop || ByteText.equals(start, stop, "null")
      || ByteText.equals(start, stop, "nan") || ByteText.equals(start, stop, "none")
      || ByteText.equals(start, stop, "n/a") || ByteText.equals(start, stop, "na")
      || ByteText.equals(start, stop, "nat") || ByteText.equals(start, stop, "-")
  }

  private static func yesOrNo(
    _ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>
  ) -> Bool? {
    switch start.pointee | 0x20 {
    case UInt8(ascii: "t"), UInt8(ascii: "y"), UInt8(ascii: "1") | 0x20: true
    case UInt8(ascii: "f"), UInt8(ascii: "0") | 0x20: false
    case UInt8(ascii: "n"): ByteText.equals(start, stop, "no") ? false : nil
    case UInt8(ascii: "-"): ByteText.equals(start, stop, "-1") ? true : nil
    default: nil
    }
  }

  /// The fix of a row whose position was checked.
  @inline(__always)
  func fix(_ layout: TableLayout) -> Fix {
    var fix = Fix(time: time, latitude: latitude, longitude: longitude, flags: .dateKnown)
    if !day.isNaN {
      fix.time = day + time
    } else if isDateMissing {
      fix.flags = []
    } else if positionTime <= time {
      fix.time = positionTime
    }
    // After 15 s without any message the network goes on with what it had.
    if time - contactTime > 15 { fix.flags.insert(.stale) }
    fix.pressureAltitudeMeters = Float(altitude * layout.altitudeFactor)
    fix.geometricAltitudeMeters = Float(geometricAltitude * layout.geometricFactor)
    fix.groundSpeedMetersPerSecond = Float(speed * layout.speedFactor)
    fix.trackDegrees = Float(track)
    fix.verticalRateMetersPerSecond = Float(rate * layout.rateFactor)
    if let isOnGround { fix.isOnGround = isOnGround }
    if layout.zeroIsGround, altitude == 0 {
      fix.pressureAltitudeMeters = .nan
      fix.isOnGround = true
    }
    return fix
  }
}
