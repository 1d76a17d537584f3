internal import Geo

/// `lon,lat,alt` or `lon lat alt`, as KML writes positions.
struct KMLPosition {
  var latitude = Double.nan
  var longitude = Double.nan
  /// NaN where none is written.
  var altitude = Double.nan

  /// Reads one up to a blank that parts it from the next, and moves behind it.
  ///
  /// - Parameter separator: what stands between the figures.
  @inline(__always)
  static func take(_ next: inout UnsafePointer<UInt8>, separator: UInt8) -> KMLPosition {
    var position = KMLPosition()
    position.longitude = NumberText.take(&next)
    guard next.pointee == separator else { return position }
    next += 1
    position.latitude = NumberText.take(&next)
    guard next.pointee == separator else { return position }
    next += 1
    position.altitude = NumberText.take(&next)
    return position
  }

  var coordinate: Coordinate { Coordinate(latitude: latitude, longitude: longitude) }

  var fault: SkippedRecords.Reason? {
    PositionCheck.fault(latitude: latitude, longitude: longitude)
  }
}
