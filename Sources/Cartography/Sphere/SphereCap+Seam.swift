internal import Geo

extension SphereCap {
  /// Whether a cap of the turned globe comes near the meridian opposite the map's centre, where most
  /// projections tear the globe open.
  var mayMeetSeam: Bool {
    guard radius < 1.5 else { return true }
    // The nearest point of the half meridian is a pole, where the cap's middle is on the map's side.
    return center.x > 0 ? abs(center.z) > cosine - 1e-6 : abs(center.y) < sine + 1e-6
  }
}
