/// A callsign and the fix from which it holds.
public struct RecordedCallsign: Sendable, Hashable {
  /// Without spaces around it.
  public var text: String
  /// The index in `RecordedTrack.fixes` of the first fix it was recorded with; it holds until the
  /// next callsign.
  public var firstFix: Int

  public init(_ text: String, firstFix: Int) {
    self.text = text
    self.firstFix = firstFix
  }
}
