internal import Diagnostics

/// A flight as Flightradar24's site gives it: `result.response.data.flight`, or the flight alone.
struct Flightradar24JSONReader {
  private let assembly: TrackAssembly
  private let builder: TrackBuilder

  private enum Key {
    static let result = ShortText("result")
    static let response = ShortText("response")
    static let data = ShortText("data")
    static let flight = ShortText("flight")
    static let track = ShortText("track")
    static let identification = ShortText("identification")
    static let number = ShortText("number")
    static let standard = ShortText("default")
    static let callsign = ShortText("callsign")
    static let aircraft = ShortText("aircraft")
    static let model = ShortText("model")
    static let code = ShortText("code")
    static let text = ShortText("text")
    static let registration = ShortText("registration")
    static let identificationOfAircraft = ShortText("identification")
    static let modes = ShortText("modes")
    static let hex = ShortText("hex")
    static let airline = ShortText("airline")
    static let name = ShortText("name")
    static let airport = ShortText("airport")
    static let origin = ShortText("origin")
    static let destination = ShortText("destination")
    static let icao = ShortText("icao")
    static let iata = ShortText("iata")
    static let position = ShortText("position")
    static let latitude = ShortText("latitude")
    static let longitude = ShortText("longitude")
    static let altitude = ShortText("altitude")
    static let feet = ShortText("feet")
    static let meters = ShortText("meters")
    static let speed = ShortText("speed")
    static let knots = ShortText("kts")
    static let verticalSpeed = ShortText("verticalSpeed")
    static let feetPerMinute = ShortText("fpm")
    static let heading = ShortText("heading")
    static let timestamp = ShortText("timestamp")
  }

  static func read(_ input: inout ByteCursor, into assembly: TrackAssembly) throws(InputFault) {
    let reader = Flightradar24JSONReader(assembly: assembly, builder: try assembly.addTrack())
    assembly.maker = "Flightradar24"
    try input.takeObject { key, input throws(InputFault) in
      try reader.readWrapping(key, &input)
    }
    try input.expectEnd()
  }

  /// The four objects around the flight, of which any may be missing.
  private func readWrapping(_ key: ShortText, _ input: inout ByteCursor) throws(InputFault) {
    let wrapping = [Key.result, Key.response, Key.data, Key.flight]
    guard wrapping.contains(key) else { return try readFlight(key, &input) }
    try input.takeObject { key, input throws(InputFault) in
      guard wrapping.contains(key) else { return try self.readFlight(key, &input) }
      try input.takeObject { key, input throws(InputFault) in
        guard wrapping.contains(key) else { return try self.readFlight(key, &input) }
        try input.takeObject { key, input throws(InputFault) in
          guard key == Key.flight else { return try self.readFlight(key, &input) }
          try input.takeObject { key, input throws(InputFault) in
            try self.readFlight(key, &input)
          }
        }
      }
    }
  }

  private func readFlight(_ key: ShortText, _ input: inout ByteCursor) throws(InputFault) {
    let builder = builder
    if key == Key.track {
      try input.takeList { _, input throws(InputFault) in try self.readPoint(&input) }
    } else if key == Key.identification {
      try readIdentification(&input)
    } else if key == Key.aircraft {
      try readAircraft(&input)
    } else if key == Key.airline {
      try input.takeObject { key, input throws(InputFault) in
        if key == Key.name {
          builder.identity.owner = try input.takeString()
        } else {
          try input.skipValue()
        }
      }
    } else if key == Key.airport {
      try input.takeObject { key, input throws(InputFault) in
        if key == Key.origin {
          try self.readAirport(.origin, &input)
        } else if key == Key.destination {
          try self.readAirport(.destination, &input)
        } else {
          try input.skipValue()
        }
      }
      builder.identity.airports.sort { $0.role == .origin && $1.role != .origin }
    } else {
      try input.skipValue()
    }
  }

  private func readIdentification(_ input: inout ByteCursor) throws(InputFault) {
    let builder = builder
    try input.takeObject { key, input throws(InputFault) in
      if key == Key.callsign {
        builder.note(try input.takeShortText(), firstFix: 0)
      } else if key == Key.number {
        try input.takeObject { key, input throws(InputFault) in
          if key == Key.standard {
            builder.identity.flightNumber = try input.takeString()
          } else {
            try input.skipValue()
          }
        }
      } else {
        try input.skipValue()
      }
    }
  }

  private func readAircraft(_ input: inout ByteCursor) throws(InputFault) {
    let builder = builder
    try input.takeObject { key, input throws(InputFault) in
      if key == Key.registration {
        // The text itself, or an object around it.
        try self.readText(&input, Key.registration) { builder.identity.registration = $0 }
      } else if key == Key.hex {
        builder.identity.address = try input.takeString().flatMap { AircraftAddress($0) }
      } else if key == Key.identificationOfAircraft {
        try input.takeObject { key, input throws(InputFault) in
          if key == Key.registration {
            builder.identity.registration = try input.takeString()
          } else if key == Key.modes {
            builder.identity.address = try input.takeString().flatMap { AircraftAddress($0) }
          } else {
            try input.skipValue()
          }
        }
      } else if key == Key.model {
        try input.takeObject { key, input throws(InputFault) in
          if key == Key.code {
            builder.identity.typeDesignator = try input.takeString()
          } else if key == Key.text {
            builder.identity.description = try input.takeString()
          } else {
            try input.skipValue()
          }
        }
      } else {
        try input.skipValue()
      }
    }
  }

  private func readText(
    _ input: inout ByteCursor, _ wanted: ShortText, _ body: (String?) -> Void
  ) throws(InputFault) {
    guard try input.peekToken() == UInt8(ascii: "{") else { return body(try input.takeString()) }
    try input.takeObject { key, input throws(InputFault) in
      if key == wanted { body(try input.takeString()) } else { try input.skipValue() }
    }
  }

  private func readAirport(
    _ role: StatedAirport.Role, _ input: inout ByteCursor
  ) throws(InputFault) {
    var airport = StatedAirport(role)
    var (icao, iata): (String?, String?)
    var position = KMLPosition()
    try input.takeObject { key, input throws(InputFault) in
      if key == Key.name {
        airport.name = try input.takeString()
      } else if key == Key.code {
        try input.takeObject { key, input throws(InputFault) in
          if key == Key.icao {
            icao = try input.takeString()
          } else if key == Key.iata {
            iata = try input.takeString()
          } else {
            try input.skipValue()
          }
        }
      } else if key == Key.position {
        try input.takeObject { key, input throws(InputFault) in
          if key == Key.latitude {
            position.latitude = try input.takeFigure()
          } else if key == Key.longitude {
            position.longitude = try input.takeFigure()
          } else {
            try input.skipValue()
          }
        }
      } else {
        try input.skipValue()
      }
    }
    airport.code = icao ?? iata
    if position.fault == nil { airport.coordinate = position.coordinate }
    if airport.code != nil || airport.name != nil { builder.identity.airports.append(airport) }
  }

  private func readPoint(_ input: inout ByteCursor) throws(InputFault) {
    let offset = input.offset
    assembly.log.countRecord()
    guard try input.peekToken() == UInt8(ascii: "{") else {
      assembly.log.skip(.badRecord, at: .byte(offset))
      return try input.skipValue()
    }
    var fix = Fix(time: .nan, latitude: .nan, longitude: .nan)
    var (feet, meters) = (Double.nan, Double.nan)
    try input.takeObject { key, input throws(InputFault) in
      if key == Key.latitude {
        fix.latitude = try input.takeFigure()
      } else if key == Key.longitude {
        fix.longitude = try input.takeFigure()
      } else if key == Key.altitude {
        try Self.readPair(&input, Key.feet, &feet, Key.meters, &meters)
      } else if key == Key.speed {
        var (knots, other) = (Double.nan, Double.nan)
        try Self.readPair(&input, Key.knots, &knots, ShortText("-"), &other)
        fix.groundSpeedMetersPerSecond = Float(knots * Unit.knot)
      } else if key == Key.verticalSpeed {
        var (rate, other) = (Double.nan, Double.nan)
        try Self.readPair(&input, Key.feetPerMinute, &rate, ShortText("-"), &other)
        fix.verticalRateMetersPerSecond = Float(rate * Unit.footPerMinute)
      } else if key == Key.heading {
        fix.trackDegrees = Float(try input.takeFigure())
      } else if key == Key.timestamp {
        fix.time = try input.takeFigure()
      } else {
        try input.skipValue()
      }
    }
    if let reason = PositionCheck.fault(latitude: fix.latitude, longitude: fix.longitude) {
      let isMissing = fix.latitude.isNaN && fix.longitude.isNaN
      return assembly.log.skip(isMissing ? .noPosition : reason, at: .byte(offset))
    }
    let altitude = feet.isNaN ? meters : feet * Unit.foot
    // An altitude of 0 says that it stood on the ground.
    if altitude == 0 { fix.isOnGround = true } else { fix.pressureAltitudeMeters = Float(altitude) }
    try assembly.add(fix, to: builder, at: .byte(offset))
  }

  /// Reads two figures of an object, or a bare figure as the first.
  private static func readPair(
    _ input: inout ByteCursor, _ first: ShortText, _ a: inout Double, _ second: ShortText,
    _ b: inout Double
  ) throws(InputFault) {
    guard try input.peekToken() == UInt8(ascii: "{") else {
      a = try input.takeFigure()
      return
    }
    guard try input.open(UInt8(ascii: "{"), until: UInt8(ascii: "}")) else { return }
    repeat {
      let key = try input.takeKey()
      if key == first {
        a = try input.takeFigure()
      } else if key == second {
        b = try input.takeFigure()
      } else {
        try input.skipValue()
      }
    } while try input.goesOn(until: UInt8(ascii: "}"))
  }
}
