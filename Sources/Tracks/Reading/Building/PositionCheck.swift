/// Whether two figures are a position.
enum PositionCheck {
  /// Why they are none; `nil` if they are one. A longitude from 180° to 360°, as some writers count
  /// eastward, is out of range: nobody says which of the two was meant.
  @inline(__always)
  static func fault(latitude: Double, longitude: Double) -> SkippedRecords.Reason? {
    if abs(latitude) <= 90, abs(longitude) <= 180 { return nil }
    return latitude.isNaN || longitude.isNaN ? .badPosition : .positionOutOfRange
  }
}
