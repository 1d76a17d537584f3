import Geo
import Tracks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Flies an airliner from airport to airport along geodesics and notes what receivers would.
///
/// The figures are those of a common twin jet: take-off and approach at 75 m/s, cruise at 225 to
/// 245 m/s, 10 m/s up, down along 3° (Airbus A320, EUROCONTROL Aircraft Performance Database).
struct FlightSimulator {
  /// Seconds between fixes.
  let spacing: Double
  /// By how much pressure altitude exceeds height above the sea on that day.
  let pressureOffset: Double
  /// Standard deviation of a position, in metres.
  let noise: Double
  /// Whether the recorder says what is on the ground.
  let tellsGround: Bool
  var random: SeededRandom
  var flight = SyntheticFlight()
  private var time: Double

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    spacing = [10.0, 15, 20, 30][random.whole(0...3)]
    pressureOffset = random.number(-120...120)
    noise = random.chance(0.15) ? 150 : 15
    tellsGround = random.chance(0.7)
    time = 1_700_000_000 + Double(random.whole(0...10_000_000))
  }

  /// Where the aircraft is, and how it moves.
  private struct State {
    var position: Coordinate
    var height: Double
    var speed: Double
    var course: Double
    var climb: Double
    var isOnGround = false
  }

  mutating func fly(_ stops: [Place]) {
    for (index, (origin, destination)) in zip(stops, stops.dropFirst()).enumerated() {
      park(at: origin, seconds: index == 0 ? 300 : random.number(2_400...6_000))
      flyLeg(from: origin, to: destination)
    }
    park(at: stops[stops.count - 1], seconds: 300)
  }

  private mutating func park(at airport: Place, seconds: Double) {
    let end = time + seconds
    while time < end {
      let state = State(
        position: airport.coordinate, height: airport.elevation?.meters ?? 0, speed: 0, course: 90,
        climb: 0, isOnGround: true)
      note(state, jitter: 0.2)
      time += max(spacing, 30)
    }
  }

  private mutating func flyLeg(from origin: Place, to destination: Place) {
    let line = GeodesicLine(from: origin.coordinate, to: destination.coordinate)
    let length = line.length.meters
    let (low, high) = (origin.elevation?.meters ?? 0, destination.elevation?.meters ?? 0)
    let cruise = min(
      random.number(9_000...11_500), max(low, high) + length * 0.018)
    let cruiseSpeed = random.number(225...245)
    let turns = random.chance(0.25) ? random.whole(2...4) : 0
    var holdAt = turns > 0 ? length - 70_000 : .infinity
    var leg = SyntheticFlight.Leg(
      origin: origin, destination: destination, takeOff: 0, landing: 0, holdingTurns: turns,
      departureIsCovered: true, arrivalIsCovered: true)
    flight.highest = max(flight.highest, cruise + pressureOffset)
    var (way, height, speed) = (0.0, low, 5.0)
    var isFlying = false
    while true {
      let left = length - way
      // Down to the runway along 3°, the last metres level over it.
      let ceiling = high + max(0, left - 1_500) * 0.0524
      if !isFlying, way < 10_000 {
        // The run.
        speed += 2 * spacing
        if speed >= 75 {
          isFlying = true
          leg.takeOff = time
        }
      } else if isFlying {
        let aim = min(cruiseSpeed, 75 + max(0, min(height - low, left * 0.0524)) * 0.03)
        speed += min(max(aim - speed, -0.6 * spacing), 0.8 * spacing)
      }
      let before = height
      if isFlying { height = min(height + 10 * spacing, cruise, ceiling) }
      if isFlying, left < 2_000, height <= high + 1 {
        leg.landing = time
        break
      }
      way += speed * spacing
      if way >= holdAt, height > high + 800 {
        holdAt = .infinity
        hold(at: line.position(at: Length(meters: way)), height: height, turns: turns, speed: speed)
      }
      let place = line.position(at: Length(meters: min(way, length)))
      note(
        State(
          position: place.coordinate, height: max(height, min(low, high)), speed: speed,
          course: place.azimuth.degrees, climb: (height - before) / spacing,
          isOnGround: !isFlying))
      time += spacing
    }
    flight.legs.append(leg)
    rollOut(to: destination, from: line, way: way)
  }

  /// The run on the runway and the way to the stand.
  private mutating func rollOut(to airport: Place, from line: GeodesicLine, way: Double) {
    var (way, speed) = (way, 65.0)
    while speed > 8 {
      let place = line.position(at: Length(meters: min(way, line.length.meters)))
      note(
        State(
          position: place.coordinate, height: airport.elevation?.meters ?? 0, speed: speed,
          course: place.azimuth.degrees, climb: 0, isOnGround: true))
      time += spacing
      way += speed * spacing
      speed = max(speed - 1.5 * spacing, 8)
      if way > line.length.meters { break }
    }
  }

  /// Racetracks to the right: half turns at 3° a second, and legs of a minute (ICAO Doc 8168).
  private mutating func hold(
    at place: GeodesicPosition, height: Double, turns: Int, speed: Double
  ) {
    var position = place.coordinate
    var course = place.azimuth.degrees
    for _ in 0..<turns * 2 {
      for rate in [3.0, 0] {
        var elapsed = 0.0
        while elapsed < 60 {
          course += rate * spacing
          position =
            Geodesic.direct(
              from: position, azimuth: Angle(degrees: course),
              distance: Length(meters: speed * spacing)
            ).coordinate
          note(State(position: position, height: height, speed: speed, course: course, climb: 0))
          time += spacing
          elapsed += spacing
        }
      }
    }
  }

  private mutating func note(_ state: State, jitter: Double = 1) {
    let scatter = abs(random.normal()) * noise * jitter
    let position = Geodesic.direct(
      from: state.position, azimuth: Angle(degrees: random.number(0...360)),
      distance: Length(meters: scatter)
    ).coordinate
    var fix = Fix(time: time, latitude: position.latitude, longitude: position.longitude)
    // Transponders give heights in steps of 25 ft.
    let feet = ((state.height + pressureOffset) / 0.3048 / 25).rounded() * 25
    fix.pressureAltitude = Length(feet: feet)
    fix.groundSpeed = Velocity(metersPerSecond: state.speed)
    fix.track = Angle(degrees: (state.course + 720).truncatingRemainder(dividingBy: 360))
    fix.verticalRate = Velocity(metersPerSecond: state.climb)
    if tellsGround { fix.isOnGround = state.isOnGround }
    flight.entries.append(SyntheticFlight.Entry(fix: fix))
  }
}
