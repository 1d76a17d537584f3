import Geo
import Tracks

/// Does to a recording what receivers, networks and jammers do: silences and glitches of each kind.
struct FlightSpoiler {
  var flight: SyntheticFlight
  var random: SeededRandom

  private typealias Glitch = SyntheticFlight.Glitch

  /// Silences first, then glitches in what is left.
  mutating func spoil() {
    coverEnds()
    cutGaps()
    spoof()
    hold()
    putSingles()
    swap()
  }

  /// Receivers that see nothing below 500 m, at one leg's end in four.
  private mutating func coverEnds() {
    for index in flight.legs.indices {
      let leg = flight.legs[index]
      if random.chance(0.25) {
        flight.legs[index].arrivalIsCovered = false
        hideGround(at: leg.destination, from: leg.landing - 1_200, to: nextTakeOff(after: index))
      }
      if random.chance(0.25) {
        flight.legs[index].departureIsCovered = false
        hideGround(at: leg.origin, from: previousLanding(before: index), to: leg.takeOff + 1_200)
      }
    }
  }

  private func nextTakeOff(after index: Int) -> Double {
    flight.legs.indices.contains(index + 1) ? flight.legs[index + 1].takeOff - 60 : .infinity
  }

  private func previousLanding(before index: Int) -> Double {
    index > 0 ? flight.legs[index - 1].landing + 600 : -.infinity
  }

  private mutating func hideGround(at airport: Place, from start: Double, to end: Double) {
    let floor = (airport.elevation?.meters ?? 0) + 500
    flight.entries.removeAll {
      $0.fix.time >= start && $0.fix.time <= end
        && ($0.fix.pressureAltitude?.meters ?? 0) < floor
    }
  }

  /// Up to two silences of 6 to 40 minutes a leg, clear of its ends.
  private mutating func cutGaps() {
    for leg in flight.legs {
      for _ in 0..<random.whole(0...2) {
        let length = random.number(360...2_400)
        let (first, last) = (leg.takeOff + 1_200, leg.landing - 2_400 - length)
        guard first < last else { continue }
        let start = random.number(first...last)
        let isNear = flight.gaps.contains {
          start < $0.end + 600 && start + length > $0.start - 600
        }
        if isNear { continue }
        flight.entries.removeAll { $0.fix.time > start && $0.fix.time < start + length }
        guard let before = flight.entries.last(where: { $0.fix.time <= start }),
          let after = flight.entries.first(where: { $0.fix.time >= start + length })
        else { continue }
        flight.gaps.append(SyntheticFlight.Gap(start: before.fix.time, end: after.fix.time))
      }
    }
    flight.gaps.sort { $0.start < $1.start }
  }

  /// Positions in a circle about a place 100 to 500 km away, for 3 to 20 minutes, in one flight of
  /// three.
  private mutating func spoof() {
    guard random.chance(0.35), let leg = flight.legs.first else { return }
    let length = random.number(180...1_200)
    guard leg.takeOff + 900 < leg.landing - 900 - length else { return }
    let start = random.number(leg.takeOff + 900...leg.landing - 900 - length)
    guard let here = flight.entries.first(where: { $0.fix.time >= start })?.fix.coordinate else {
      return
    }
    let centre = Geodesic.direct(
      from: here, azimuth: Angle(degrees: random.number(0...360)),
      distance: Length(kilometers: random.number(100...500))
    ).coordinate
    for index in flight.entries.indices {
      let seconds = flight.entries[index].fix.time - start
      guard seconds >= 0, seconds <= length else { continue }
      let place = Geodesic.direct(
        from: centre, azimuth: Angle(degrees: seconds * 1.5), distance: Length(kilometers: 4)
      ).coordinate
      put(place, into: index, .spoofed)
    }
  }

  /// A position held for up to two minutes, while time and speed go on.
  private mutating func hold() {
    for _ in 0..<random.whole(0...2) {
      guard let start = place(within: 0.1...0.9) else { continue }
      let first = flight.entries[start].fix
      var index = start + 1
      let length = random.number(30...120)
      while index < flight.entries.count, flight.entries[index].fix.time < first.time + length,
        flight.entries[index].glitch == nil
      {
        put(first.coordinate, into: index, .stale)
        index += 1
      }
    }
  }

  /// Single fixes. Near jumps of 5 to 12 km with fixes up to 30 s apart: some of them could have been
  /// flown.
  private mutating func putSingles() {
    for kind in [Glitch.farJump, .nearJump, .altitude, .time, .nullIsland, .ground] {
      for _ in 0..<random.whole(0...3) {
        guard let index = place(within: 0.05...0.95) else { continue }
        putSingle(kind, into: index)
      }
    }
    for _ in 0..<random.whole(0...4) {
      guard let index = place(within: 0.05...0.95) else { continue }
      flight.entries.insert(
        SyntheticFlight.Entry(fix: flight.entries[index].fix, glitch: .duplicate), at: index + 1)
    }
  }

  private mutating func putSingle(_ kind: Glitch, into index: Int) {
    let fix = flight.entries[index].fix
    switch kind {
    case .farJump, .nearJump:
      let range = kind == .farJump ? 30.0...800 : 5.0...12
      let azimuth = Angle(degrees: random.number(0...360))
      let place = Geodesic.direct(
        from: fix.coordinate, azimuth: azimuth, distance: Length(kilometers: random.number(range)))
      put(place.coordinate, into: index, kind)
    case .altitude:
      let meters = fix.pressureAltitude?.meters ?? 0
      let wrong = meters + random.number(2_000...9_000) * (random.chance(0.5) ? 1 : -1)
      flight.entries[index].fix.pressureAltitude = Length(meters: wrong)
      flight.entries[index].glitch = .altitude
    case .time:
      let off = random.number(1_800...20_000) * (random.chance(0.5) ? 1 : -1)
      flight.entries[index].fix.time += off.rounded()
      flight.entries[index].glitch = .time
    case .nullIsland: put(Coordinate(latitude: 0, longitude: 0), into: index, .nullIsland)
    case .ground:
      guard fix.isOnGround == false else { return }
      flight.entries[index].fix.isOnGround = true
      flight.entries[index].glitch = .ground
    case .spoofed, .duplicate, .stale: break
    }
  }

  /// Neighbours that change places in the file.
  private mutating func swap() {
    for _ in 0..<random.whole(0...3) {
      guard let index = place(within: 0.1...0.9), flight.entries[index + 1].glitch == nil else {
        continue
      }
      flight.entries.swapAt(index, index + 1)
      flight.moved += 1
    }
  }

  /// An index in the air with nothing wrong for three fixes round it.
  private mutating func place(within share: ClosedRange<Double>) -> Int? {
    for _ in 0..<20 {
      let index = Int(random.number(share) * Double(flight.entries.count))
      guard index >= 3, index + 3 < flight.entries.count,
        flight.entries[index - 3...index + 3].allSatisfy({
          $0.glitch == nil && $0.fix.groundSpeedMetersPerSecond > 80
        })
      else { continue }
      return index
    }
    return nil
  }

  private mutating func put(_ place: Coordinate, into index: Int, _ glitch: Glitch) {
    flight.entries[index].fix.latitude = place.latitude
    flight.entries[index].fix.longitude = place.longitude
    flight.entries[index].glitch = glitch
  }
}
