internal import Diagnostics

/// Lines of a file, which have no times. Lines that begin where the last ended are one track: some
/// writers give each piece its own colour.
struct KMLLines {
  private var lines: [(name: String?, fixes: [Fix])] = []
  private var line: [Fix] = []
  private var canGoOn = false
  // Counted in the end only if the lines are read then.
  private var log = ReadingLog()
  private(set) var pointCount = 0
  private(set) var lineCount = 0
  private(set) var hasAltitude = false
  var altitudeMode = KMLAltitudeMode.clampToGround

  mutating func beginLine() { line = [] }

  mutating func breakOff() { canGoOn = false }

  /// Takes the positions out of a text; but for the last where more of it may follow.
  mutating func take(
    _ text: inout [UInt8], isEnd: Bool, assembly: TrackAssembly, line number: Int
  ) throws(InputFault) {
    var used = text.count
    if !isEnd {
      guard let blank = text.lastIndex(where: { $0 <= 0x20 }) else {
        if text.count > TrackLimits.lineBytes {
          throw assembly.fault("a coordinate is longer than any that is read", line: number)
        }
        return
      }
      used = blank
    }
    text.append(0)
    let kept = text.count - 1
    text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      var p = start
      let end = start + used
      while true {
        while p < end, p.pointee <= 0x20 { p += 1 }
        if p >= end { break }
        add(KMLPosition.take(&p, separator: UInt8(ascii: ",")), assembly, number)
        // A damaged position ends at the next blank.
        while p < end, p.pointee > 0x20 { p += 1 }
      }
    }
    if pointCount > assembly.limits.fixes { throw assembly.tooMany() }
    text.removeSubrange(kept...)
    text.removeSubrange(..<used)
  }

  private mutating func add(_ position: KMLPosition, _ assembly: TrackAssembly, _ number: Int) {
    if let reason = position.fault {
      log.countRecord()
      return log.skip(reason, at: .line(number))
    }
    var fix = Fix(time: .nan, latitude: position.latitude, longitude: position.longitude, flags: [])
    if altitudeMode == .absolute, !position.altitude.isNaN {
      fix.geometricAltitudeMeters = Float(position.altitude)
      hasAltitude = true
    }
    line.append(fix)
    pointCount += 1
  }

  /// - Parameter limit: how many lines are kept at most.
  mutating func endLine(name: String?, limit: Int) {
    guard !line.isEmpty else { return }
    lineCount += 1
    if canGoOn, let last = lines.last?.fixes.last, last.latitude == line[0].latitude,
      last.longitude == line[0].longitude
    {
      lines[lines.count - 1].fixes += line.dropFirst()
    } else if lines.count <= limit {
      lines.append((name, line))
    }
    line = []
    canGoOn = true
    altitudeMode = .clampToGround
  }

  /// Makes tracks of the lines.
  mutating func finish(into assembly: TrackAssembly) throws(InputFault) {
    for (name, fixes) in lines {
      let builder = try assembly.addTrack(TrackIdentity(name: name))
      for fix in fixes {
        assembly.log.countRecord()
        try assembly.add(fix, to: builder, at: .line(1))
      }
    }
    assembly.log.add(log)
    lines = []
  }
}
