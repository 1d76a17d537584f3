internal import Diagnostics

/// The `gx:Track` elements of a file, put together to tracks.
///
/// Sections belong together in a `gx:MultiTrack`, and where one goes on at the place where the last
/// ended, or under the same name later.
struct KMLSections {
  private var builder: TrackBuilder?
  private var name: String?
  private var isInMultiTrack = false
  private(set) var builderCount = 0
  private(set) var hasAltitude = false
  var altitudeMode: KMLAltitudeMode?

  mutating func beginMultiTrack() {
    isInMultiTrack = true
    builder = nil
    altitudeMode = nil
  }

  mutating func endMultiTrack() {
    isInMultiTrack = false
    altitudeMode = nil
  }

  /// What follows is another track, whatever its name and place.
  mutating func breakOff() {
    if !isInMultiTrack { builder = nil }
  }

  mutating func add(
    _ section: KMLSection, name: String?, isPressureAltitude: Bool, assembly: TrackAssembly,
    line: Int
  ) throws(InputFault) {
    let builder: TrackBuilder
    if let current = self.builder, isInMultiTrack || goesOn(section, current, name) {
      builder = current
      builder.startsSegment = true
    } else {
      builder = try assembly.addTrack(TrackIdentity(name: name))
      builderCount += 1
    }
    self.builder = builder
    self.name = name
    let isAbsolute = (altitudeMode ?? section.altitudeMode) == .absolute
    builder.fixes.reserveCapacity(builder.fixes.count + min(section.count, assembly.limits.fixes))
    for index in 0..<section.count {
      assembly.log.countRecord()
      let (time, position) = section[index]
      guard let position, !position.latitude.isNaN || !position.longitude.isNaN else {
        assembly.log.skip(.noPosition, at: .line(line))
        continue
      }
      if let reason = position.fault {
        assembly.log.skip(reason, at: .line(line))
        continue
      }
      if time == .infinity {
        assembly.log.skip(.badTime, at: .line(line))
        continue
      }
      var fix = Fix(time: time, latitude: position.latitude, longitude: position.longitude)
      if isAbsolute, !position.altitude.isNaN {
        if isPressureAltitude {
          fix.pressureAltitudeMeters = Float(position.altitude)
        } else {
          fix.geometricAltitudeMeters = Float(position.altitude)
          hasAltitude = true
        }
      }
      try assembly.add(fix, to: builder, at: .line(line))
    }
  }

  private func goesOn(_ section: KMLSection, _ builder: TrackBuilder, _ name: String?) -> Bool {
    guard let last = builder.fixes.last, section.count > 0 else { return true }
    let (time, position) = section[0]
    if time < last.time { return false }
    if let position, position.latitude == last.latitude, position.longitude == last.longitude {
      return true
    }
    return name != nil && name == self.name
  }
}
