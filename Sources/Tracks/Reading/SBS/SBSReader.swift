internal import Diagnostics

/// BaseStation messages, as dump1090 and readsb send them on port 30003: each tells a part, and the
/// parts are put together by aircraft.
///
/// Source: the field list of dump1090's README and of "Basestation Port 30003 messages".
struct SBSReader {
  private let assembly: TrackAssembly
  private var aircraft: [UInt32: SBSAircraft] = [:]
  private var isTimed = false

  private static let aircraftLimit = 200_000

  static func read(_ input: inout ByteCursor, into assembly: TrackAssembly) throws(InputFault) {
    var reader = SBSReader(assembly: assembly)
    var number = 1
    while let line = try input.takeLine() {
      try reader.read(line, number: number)
      number += 1
    }
    if reader.isTimed {
      assembly.log.note(
        .zoneAssumed, "times state no zone and are taken as UTC, as readsb writes them")
    }
  }

  private init(assembly: TrackAssembly) { self.assembly = assembly }

  private mutating func read(_ line: TextLine, number: Int) throws(InputFault) {
    if line.isTooLong {
      assembly.log.countRecord()
      return assembly.log.skip(.tooLong, at: .line(number))
    }
    if line.isBlank { return }
    // Other kinds tell of the receiver's own doing.
    guard line.count > 4, ByteText.equals(line.start, line.start + 4, "msg,") else {
      if !SBSMessage.isOtherKind(line) {
        assembly.log.countRecord()
        assembly.log.skip(.badRecord, at: .line(number))
      }
      return
    }
    assembly.log.countRecord()
    let message = SBSMessage(line)
    guard message.fieldCount >= 11 else {
      return assembly.log.skip(.tooShort, at: .line(number))
    }
    guard let address = message.address else {
      return assembly.log.skip(.badRecord, at: .line(number))
    }
    try take(message, from: address, number: number)
  }

  private mutating func take(
    _ message: SBSMessage, from address: AircraftAddress, number: Int
  ) throws(InputFault) {
    let key = address.value | (address.isICAO ? 0 : 1 << 31)
    var state = aircraft[key] ?? SBSAircraft()
    // Damaged messages bring addresses that nobody has; the memory for them has an end.
    let isKept = aircraft.count < Self.aircraftLimit || aircraft[key] != nil
    defer { if isKept { aircraft[key] = state } }
    if !message.callsign.isEmpty { state.callsign = message.callsign }
    let hasPosition = !message.latitude.isNaN || !message.longitude.isNaN
    guard hasPosition else {
      if message.isPositionDamaged { assembly.log.skip(.badPosition, at: .line(number)) }
      // It tells something else, which the fixes around it are given.
      if let index = state.take(message) {
        state.complete(&(try assembly.track(address)).fixes[index], by: message)
      }
      return
    }
    if let reason = PositionCheck.fault(latitude: message.latitude, longitude: message.longitude) {
      return assembly.log.skip(reason, at: .line(number))
    }
    if message.isTimeDamaged { return assembly.log.skip(.badTime, at: .line(number)) }
    _ = state.take(message)
    let builder = try assembly.track(address)
    if !message.time.isNaN { isTimed = true }
    try assembly.add(state.fix(of: message), to: builder, at: .line(number))
    state.lastFix = builder.fixes.count - 1
    builder.note(state.callsign, firstFix: builder.fixes.count - 1)
  }
}
