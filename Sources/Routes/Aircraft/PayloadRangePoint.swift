public import Geo

/// How far a type flies with a load, as one source gives it: a point of its payload–range diagram.
public struct PayloadRangePoint: Sendable, Hashable {
  public var payload: Mass
  public var distance: AircraftFigure<Length>

  public init(payload: Mass, distance: AircraftFigure<Length>) {
    self.payload = payload
    self.distance = distance
  }
}
