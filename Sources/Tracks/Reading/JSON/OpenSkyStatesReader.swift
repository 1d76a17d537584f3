internal import Diagnostics

/// State vectors as the OpenSky Network's REST interface gives them: many aircraft at one time.
/// Several answers may follow each other.
///
/// Source: The OpenSky Network API documentation, "All State Vectors".
struct OpenSkyStatesReader {
  private let assembly: TrackAssembly
  private var time = Double.nan

  private static let timeKey = ShortText("time")
  private static let states = ShortText("states")

  static func read(_ input: inout ByteCursor, into assembly: TrackAssembly) throws(InputFault) {
    var reader = OpenSkyStatesReader(assembly: assembly)
    // A list of answers too.
    if try input.peekToken() == UInt8(ascii: "[") {
      try input.takeList { _, input throws(InputFault) in try reader.readAnswer(&input) }
    } else {
      repeat {
        try reader.readAnswer(&input)
      } while try input.peekToken() == UInt8(ascii: "{")
    }
    try input.expectEnd()
  }

  private init(assembly: TrackAssembly) { self.assembly = assembly }

  private mutating func readAnswer(_ input: inout ByteCursor) throws(InputFault) {
    time = .nan
    var reader = self
    try input.takeObject { key, input throws(InputFault) in
      if key == Self.timeKey {
        reader.time = try input.takeFigure()
      } else if key == Self.states {
        try input.takeList { _, input throws(InputFault) in try reader.readState(&input) }
      } else {
        try input.skipValue()
      }
    }
  }

  private struct State {
    var address: AircraftAddress?
    var callsign = ShortText()
    var positionTime = Double.nan
    var contactTime = Double.nan
    var fix = Fix(time: .nan, latitude: .nan, longitude: .nan)
    var count = 0
  }

  private mutating func readState(_ input: inout ByteCursor) throws(InputFault) {
    let offset = input.offset
    var state = State()
    assembly.log.countRecord()
    try input.takeList { index, input throws(InputFault) in
      try Self.readElement(index, of: &state, &input)
      state.count = index + 1
    }
    let fix = state.fix
    if let reason = PositionCheck.fault(latitude: fix.latitude, longitude: fix.longitude) {
      let isMissing = fix.latitude.isNaN && fix.longitude.isNaN
      let why = state.count < 7 ? .tooShort : isMissing ? .noPosition : reason
      return assembly.log.skip(why, at: .byte(offset))
    }
    guard let address = state.address else {
      return assembly.log.skip(.badRecord, at: .byte(offset))
    }
    try add(state, address, offset)
  }

  private func add(
    _ state: State, _ address: AircraftAddress, _ offset: Int
  ) throws(InputFault) {
    var fix = state.fix
    fix.time = state.positionTime.isNaN ? time : state.positionTime
    let now = time.isNaN ? state.contactTime : time
    if now - state.contactTime > 15 { fix.flags.insert(.stale) }
    let builder = try assembly.track(address)
    try assembly.add(fix, to: builder, at: .byte(offset))
    builder.note(state.callsign, firstFix: builder.fixes.count - 1)
  }

  private static func readElement(
    _ index: Int, of state: inout State, _ input: inout ByteCursor
  ) throws(InputFault) {
    switch index {
    case 0: state.address = try input.takeString().flatMap { AircraftAddress($0) }
    case 1: state.callsign = try input.takeShortText()
    case 3: state.positionTime = try input.takeFigure()
    case 4: state.contactTime = try input.takeFigure()
    case 5: state.fix.longitude = try input.takeFigure()
    case 6: state.fix.latitude = try input.takeFigure()
    case 7: state.fix.pressureAltitudeMeters = Float(try input.takeFigure())
    case 8: state.fix.isOnGround = try input.takeTruth()
    case 9: state.fix.groundSpeedMetersPerSecond = Float(try input.takeFigure())
    case 10: state.fix.trackDegrees = Float(try input.takeFigure())
    case 11: state.fix.verticalRateMetersPerSecond = Float(try input.takeFigure())
    case 13: state.fix.geometricAltitudeMeters = Float(try input.takeFigure())
    case 16: state.fix.positionSource = source(try input.takeFigure())
    default: try input.skipValue()
    }
  }

  private static func source(_ number: Double) -> PositionSource {
    switch number {
    case 0: .adsb
    case 1: .radar
    case 2: .mlat
    case 3: .flarm
    default: number.isNaN ? .unstated : .other
    }
  }
}
