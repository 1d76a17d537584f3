/// What one file holds of one aircraft: its fixes in the file's own order, nothing removed but
/// records that could not be read.
public struct RecordedTrack: Sendable, Equatable {
  public var identity: TrackIdentity
  /// In the order of the file, which need not be that of their times.
  public var fixes: [Fix]
  public var source: TrackSource

  public init(identity: TrackIdentity, fixes: [Fix], source: TrackSource) {
    self.identity = identity
    self.fixes = fixes
    self.source = source
  }
}

extension RecordedTrack {
  /// What to call it: the first callsign, else the registration, the address, the flight number or
  /// the name in the file; the file's name where it has none of them.
  public var title: String {
    identity.callsigns.first?.text ?? identity.registration ?? identity.flightNumber
      ?? identity.name ?? identity.address?.description ?? source.file
  }

  /// The callsign that holds at a fix.
  public func callsign(at fix: Int) -> String? {
    identity.callsigns.last { $0.firstFix <= fix }?.text
  }
}
