/// Records of a file that gave no fix, for one reason.
public struct SkippedRecords: Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// It has no position, as a message that only tells the speed.
    case noPosition = "no-position"
    /// Latitude or longitude is no number.
    case badPosition = "bad-position"
    /// Latitude beyond 90° or longitude beyond 180°.
    case positionOutOfRange = "position-out-of-range"
    /// The time is not written as one.
    case badTime = "bad-time"
    /// It has not the form of a record of its format.
    case badRecord = "bad-record"
    /// It has fewer fields than the header or the format asks for.
    case tooShort = "too-short"
    /// Its line is longer than any record.
    case tooLong = "too-long"

    /// In words, of one record or several.
    public var words: String {
      switch self {
      case .noPosition: "without a position"
      case .badPosition: "with a position that is no number"
      case .positionOutOfRange: "with a latitude beyond 90° or a longitude beyond 180°"
      case .badTime: "with a time that cannot be read"
      case .badRecord: "not of the format's form"
      case .tooShort: "with fields missing"
      case .tooLong: "longer than any record"
      }
    }
  }

  public var reason: Reason
  public var count: Int
  public var first: TrackFilePosition

  public init(_ reason: Reason, count: Int, first: TrackFilePosition) {
    self.reason = reason
    self.count = count
    self.first = first
  }
}
