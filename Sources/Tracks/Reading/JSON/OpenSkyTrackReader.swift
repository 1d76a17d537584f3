internal import Diagnostics

/// The track of one flight as the OpenSky Network's REST interface gives it.
///
/// Source: The OpenSky Network API documentation, "Track by Aircraft".
struct OpenSkyTrackReader {
  private static let address = ShortText("icao24")
  private static let callsign = ShortText("callsign")
  // Older answers spell it so.
  private static let calllsign = ShortText("calllsign")
  private static let path = ShortText("path")

  static func read(_ input: inout ByteCursor, into assembly: TrackAssembly) throws(InputFault) {
    repeat {
      let builder = try assembly.addTrack()
      try input.takeObject { key, input throws(InputFault) in
        if key == Self.address {
          builder.identity.address = try input.takeString().flatMap { AircraftAddress($0) }
        } else if key == Self.callsign || key == Self.calllsign {
          builder.note(try input.takeShortText(), firstFix: 0)
        } else if key == Self.path {
          try input.takeList { _, input throws(InputFault) in
            try readPoint(&input, builder, assembly)
          }
        } else {
          try input.skipValue()
        }
      }
    } while try input.peekToken() == UInt8(ascii: "{")
    try input.expectEnd()
  }

  private static func readPoint(
    _ input: inout ByteCursor, _ builder: TrackBuilder, _ assembly: TrackAssembly
  ) throws(InputFault) {
    let offset = input.offset
    var fix = Fix(time: .nan, latitude: .nan, longitude: .nan)
    var count = 0
    assembly.log.countRecord()
    try input.takeList { index, input throws(InputFault) in
      switch index {
      case 0: fix.time = try input.takeFigure()
      case 1: fix.latitude = try input.takeFigure()
      case 2: fix.longitude = try input.takeFigure()
      case 3: fix.pressureAltitudeMeters = Float(try input.takeFigure())
      case 4: fix.trackDegrees = Float(try input.takeFigure())
      case 5: fix.isOnGround = try input.takeTruth()
      default: try input.skipValue()
      }
      count = index + 1
    }
    if let reason = PositionCheck.fault(latitude: fix.latitude, longitude: fix.longitude) {
      let isMissing = fix.latitude.isNaN && fix.longitude.isNaN
      let why = count < 3 ? .tooShort : isMissing ? .noPosition : reason
      return assembly.log.skip(why, at: .byte(offset))
    }
    try assembly.add(fix, to: builder, at: .byte(offset))
  }
}
