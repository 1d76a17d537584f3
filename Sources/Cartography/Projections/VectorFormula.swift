internal import Geo

/// The projections that this program works out itself, straight from vectors of the turned globe.
///
/// They are those that maps get where nobody asks for one, but for maps of the world: by longitudes and
/// latitudes, PROJ's way, a map on Albers' cone takes half as long again. The definitions stay PROJ's;
/// tests hold both against each other.
enum VectorFormula: Sendable {
  case azimuthal(AzimuthalFormula)
  case albers(AlbersCone)

  /// `nil` for any other definition.
  init?(proj: String) {
    if let formula = AzimuthalFormula(proj: proj) {
      self = .azimuthal(formula)
    } else if let cone = AlbersCone(proj: proj) {
      self = .albers(cone)
    } else {
      return nil
    }
  }

  /// The plane point of a unit vector; infinite where it has none. A cone's seam is taken as its
  /// eastern side.
  @inline(__always)
  func project(_ v: UnitVector) -> PlanePoint {
    switch self {
    case .azimuthal(let formula): formula.project(v)
    case .albers(let cone): cone.project(v)
    }
  }

  /// The plane point of a longitude and a latitude in radians.
  func project(longitude: Double, latitude: Double) -> PlanePoint {
    switch self {
    case .azimuthal(let formula):
      formula.project(UnitVector(longitude: longitude, latitude: latitude))
    case .albers(let cone): cone.project(longitude: longitude, latitude: latitude)
    }
  }

  /// The longitude and latitude in radians of what is drawn at a plane point; `nil` where nothing is.
  func unproject(_ p: PlanePoint) -> (longitude: Double, latitude: Double)? {
    switch self {
    case .azimuthal(let formula): formula.unproject(p).map { ($0.longitude, $0.latitude) }
    case .albers(let cone): cone.unproject(p)
    }
  }

  /// The most that anything within a cap of the turned globe is enlarged along any direction, as
  /// against the map's own scale; infinite where there is no bound.
  func stretch(over cap: SphereCap) -> Double {
    switch self {
    case .azimuthal(let formula): formula.stretch(over: cap)
    case .albers(let cone): cone.stretch(over: cap)
    }
  }
}
