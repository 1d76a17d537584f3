internal import Diagnostics

/// The tracks of one file while it is read, in order of their first fixes.
final class TrackAssembly {
  let file: String
  let limits: TrackLimits
  private let source: any ByteSource
  var log = ReadingLog()
  /// Who made the recording, as far as the file says.
  var maker: String?
  private var builders: [TrackBuilder] = []
  private var indices: [ShortText: Int] = [:]
  private var lastKey = ShortText()
  private var lastBuilder: TrackBuilder?
  private var fixCount = 0

  /// - Parameter source: the file as it lies there, to know how much of it is still to come.
  init(file: String, source: any ByteSource, limits: TrackLimits) {
    self.file = file
    self.source = source
    self.limits = limits
  }

  /// A track of its own.
  func addTrack(_ identity: TrackIdentity = TrackIdentity()) throws(InputFault) -> TrackBuilder {
    if builders.count == limits.tracks {
      throw fault(
        "the file holds more than \(limits.tracks) tracks, the most that are read of one",
        hint: "cut it into parts by time or by aircraft")
    }
    let builder = TrackBuilder(identity: identity)
    builders.append(builder)
    return builder
  }

  /// The track of an aircraft; a new one where it was not seen before.
  @inline(__always)
  func track(_ address: AircraftAddress) throws(InputFault) -> TrackBuilder {
    let key = ShortText(key: UInt64(address.value) | (address.isICAO ? 0 : 1 << 32))
    if key == lastKey, let lastBuilder { return lastBuilder }
    return try find(key) { TrackIdentity(address: address) }
  }

  /// The track that a text tells from others.
  @inline(__always)
  func track(named key: ShortText) throws(InputFault) -> TrackBuilder {
    if key == lastKey, let lastBuilder { return lastBuilder }
    return try find(key) { TrackIdentity() }
  }

  @inline(never)
  private func find(
    _ key: ShortText, _ identity: () -> TrackIdentity
  ) throws(InputFault) -> TrackBuilder {
    lastKey = key
    if let index = indices[key] {
      lastBuilder = builders[index]
      return builders[index]
    }
    indices[key] = builders.count
    let builder = try addTrack(identity())
    lastBuilder = builder
    return builder
  }

  /// Adds a fix whose position was checked, and takes from it a time that no clock gives.
  @inline(__always)
  func add(
    _ fix: Fix, to builder: TrackBuilder, at place: @autoclosure () -> TrackFilePosition
  ) throws(InputFault) {
    var fix = fix
    if !fix.time.isNaN, fix.flags.contains(.dateKnown), !TimeText.isPlausible(fix.time) {
      fix.time = .nan
      log.dropTime(at: place())
    }
    fix.dropInfinite()
    if builder.startsSegment { mark(&fix, builder) }
    fixCount &+= 1
    if fixCount > limits.fixes { throw tooMany() }
    if builder.fixes.count == builder.fixes.capacity { makeRoom(in: builder) }
    builder.fixes.append(fix)
  }

  /// Makes room for as many fixes as the rest of the file seems to hold. An array that doubles would
  /// for a moment take twice the memory of its fixes.
  @inline(never)
  private func makeRoom(in builder: TrackBuilder) {
    let count = builder.fixes.count
    guard count >= 1000, let part = source.partRead, part > 0 else { return }
    let wanted = Double(count) / part * 1.1
    let bounded = min(max(wanted, Double(count) * 1.25), Double(count) * 64, Double(limits.fixes))
    builder.fixes.reserveCapacity(Int(bounded) + 1)
    LargePages.advise(&builder.fixes)
  }

  @inline(never)
  private func mark(_ fix: inout Fix, _ builder: TrackBuilder) {
    if !builder.fixes.isEmpty { fix.flags.insert(.startsSegment) }
    builder.startsSegment = false
  }

  func tooMany() -> InputFault {
    fault(
      "the file holds more than \(limits.fixes) fixes, the most that are read of one",
      hint: "cut it into parts by time or by aircraft")
  }

  func fault(_ message: String, line: Int? = nil, hint: String? = nil) -> InputFault {
    InputFault(
      .data,
      [Diagnostic(.error, message, at: FileLocation(file: file, line: line), hint: hint)])
  }

  var hasFixes: Bool { fixCount > 0 }

  /// Does something with each track, in their order.
  func forEachTrack(_ body: (TrackBuilder) -> Void) { builders.forEach(body) }

  /// The tracks that have fixes.
  func tracks(of source: TrackSource) -> [RecordedTrack] {
    let found = builders.compactMap { builder in
      builder.fixes.isEmpty
        ? nil : RecordedTrack(identity: builder.identity, fixes: builder.fixes, source: source)
    }
    return found
  }
}

extension Fix {
  /// Takes out figures too large for what they measure to be a number: whoever rounds them to an
  /// integer would fail.
  @inline(__always)
  fileprivate mutating func dropInfinite() {
    if pressureAltitudeMeters.isInfinite { pressureAltitudeMeters = .nan }
    if geometricAltitudeMeters.isInfinite { geometricAltitudeMeters = .nan }
    if groundSpeedMetersPerSecond.isInfinite { groundSpeedMetersPerSecond = .nan }
    if trackDegrees.isInfinite { trackDegrees = .nan }
    if verticalRateMetersPerSecond.isInfinite { verticalRateMetersPerSecond = .nan }
  }
}
