internal import Geo
internal import Tracks

/// A figure of every fix that a track is coloured by or that stands in its profile.
enum TrackQuantity: Hashable {
  /// In metres.
  case altitude
  /// Over ground, in metres per second.
  case speed
}

/// The figures of one track, by fix.
struct TrackFigures {
  /// Where a figure is taken from.
  enum Basis: Hashable {
    case pressureAltitude
    case geometricAltitude
    case recordedSpeed
    /// From one fix to a later one: nobody recorded it.
    case speedFromPositions
  }

  let basis: Basis
  private let fixes: [Fix]
  /// Of `speedFromPositions`, by fix.
  private let workedOut: [Float]

  /// How long a figure stands for fixes after it that have none, in seconds.
  static let longestHold = 60.0
  /// How far back a figure is looked for, in fixes.
  private static let deepestLook = 64
  /// The least time that a speed is worked out over: positions are good to some ten metres.
  private static let leastSeconds = 20.0

  /// - Returns: `nil` where nothing of the kind was recorded, nor can be worked out.
  init?(_ quantity: TrackQuantity, of track: CleanedTrack) {
    fixes = track.fixes
    switch quantity {
    case .altitude:
      workedOut = []
      // Half the heights of one kind and half of another would be two scales in one line.
      var (pressure, geometric) = (0, 0)
      for fix in fixes {
        if !fix.pressureAltitudeMeters.isNaN { pressure += 1 }
        if !fix.geometricAltitudeMeters.isNaN { geometric += 1 }
      }
      if pressure * 2 >= fixes.count { geometric = 0 }
      guard pressure + geometric > 0 else { return nil }
      basis = pressure >= geometric ? .pressureAltitude : .geometricAltitude
    case .speed:
      if fixes.contains(where: { !$0.groundSpeedMetersPerSecond.isNaN }) {
        workedOut = []
        basis = .recordedSpeed
      } else {
        guard track.isTimed, fixes.count > 1 else { return nil }
        workedOut = Self.speeds(fixes)
        basis = .speedFromPositions
      }
    }
  }

  /// What was recorded of a fix; NaN for nothing.
  func recorded(_ index: Int) -> Float {
    switch basis {
    case .pressureAltitude: fixes[index].pressureAltitudeMeters
    case .geometricAltitude: fixes[index].geometricAltitudeMeters
    case .recordedSpeed: fixes[index].groundSpeedMetersPerSecond
    case .speedFromPositions: workedOut[index]
    }
  }

  /// What is known of a fix: recorded with it, or shortly before it; NaN for nothing.
  func known(_ index: Int) -> Float {
    let own = recorded(index)
    guard own.isNaN else { return own }
    let time = fixes[index].time
    var other = index - 1
    while other >= 0, index - other <= Self.deepestLook {
      // Without times nobody knows how long ago it was.
      guard time - fixes[other].time <= Self.longestHold else { return .nan }
      let figure = recorded(other)
      if !figure.isNaN { return figure }
      other -= 1
    }
    return .nan
  }

  /// The least and the most of all; `nil` for none.
  var span: ClosedRange<Double>? {
    var (least, most) = (Float.infinity, -Float.infinity)
    for index in fixes.indices {
      let figure = recorded(index)
      if figure < least { least = figure }
      if figure > most { most = figure }
    }
    return least <= most && least.isFinite && most.isFinite ? Double(least)...Double(most) : nil
  }

  /// From each fix to the first one that is late enough after it.
  private static func speeds(_ fixes: [Fix]) -> [Float] {
    var speeds = [Float](repeating: .nan, count: fixes.count)
    var later = 0
    for index in fixes.indices {
      while later < fixes.count - 1, fixes[later].time - fixes[index].time < leastSeconds {
        later += 1
      }
      let seconds = fixes[later].time - fixes[index].time
      // Over a silence it would be the mean of nobody knows what.
      guard seconds > 0, seconds < 120 else { continue }
      let way = GroundMetric(at: fixes[index]).distance(fixes[index], fixes[later])
      speeds[index] = Float(way * 111_195 / seconds)
    }
    return speeds
  }
}
