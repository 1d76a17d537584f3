/// What a placemark says beside its tracks and lines.
struct KMLPlacemark {
  var name: String?
  var description: [UInt8] = []
  var time = Double.nan
  var isTimeBad = false
  var isZoneAssumed = false
  var point: KMLPosition?
  var altitudeMode = KMLAltitudeMode.clampToGround
  var line = 1
}

/// What the altitudes of a geometry count from.
enum KMLAltitudeMode {
  /// They mean nothing: what is drawn lies on the ground.
  case clampToGround
  case relativeToGround
  case absolute

  init(_ text: [UInt8]) {
    self =
      switch ByteText.string(text) {
      case "absolute": .absolute
      case "relativeToGround": .relativeToGround
      default: .clampToGround
      }
  }
}
