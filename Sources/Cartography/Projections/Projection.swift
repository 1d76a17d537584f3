/// A way to lay the sphere on a plane: a row of the table, no code of its own.
///
/// Every projection works on the globe turned so that the map's centre lies at 0° N 0° E; its
/// formula stays in that one aspect.
public struct Projection: Sendable, Hashable {
  /// Where the sphere is cut before it is projected.
  public enum Cut: Sendable, Hashable {
    /// Along a small circle of so many degrees round the centre; nothing beyond is drawn.
    case circle(degrees: Double)
    /// Along the meridian opposite the centre, between the two latitudes given in degrees.
    case antimeridian(limit: Double)
  }

  /// What a projection keeps true.
  public enum Property: String, Sendable, Hashable {
    case area = "areas"
    case angle = "angles"
    case distance = "distances from the centre"
    case compromise = "nothing, by design little wrong"
    case view = "the look of a globe"
  }

  /// Which centres make sense.
  public enum Aspect: Sendable, Hashable {
    /// Any point of the sphere.
    case oblique
    /// A meridian only: parallels stay level.
    case meridian
  }

  /// The name users write: lower case, hyphened.
  public var name: String
  /// The name on the page.
  public var title: String
  /// PROJ's formula on the sphere of radius 1, in the aspect centred at 0° N 0° E.
  public var proj: String
  public var cut: Cut
  public var property: Property
  public var aspect: Aspect

  public static let all: [Projection] = [
    Projection(
      name: "orthographic", title: "Orthographic", proj: "+proj=ortho +R=1",
      cut: .circle(degrees: 90), property: .view, aspect: .oblique),
    Projection(
      name: "lambert-azimuthal", title: "Lambert azimuthal equal-area", proj: "+proj=laea +R=1",
      cut: .circle(degrees: 179.5), property: .area, aspect: .oblique),
    Projection(
      name: "azimuthal-equidistant", title: "Azimuthal equidistant", proj: "+proj=aeqd +R=1",
      cut: .circle(degrees: 179.5), property: .distance, aspect: .oblique),
    Projection(
      name: "stereographic", title: "Stereographic", proj: "+proj=stere +R=1",
      cut: .circle(degrees: 140), property: .angle, aspect: .oblique),
    Projection(
      name: "equal-earth", title: "Equal Earth", proj: "+proj=eqearth +R=1",
      cut: .antimeridian(limit: 90), property: .area, aspect: .meridian),
    // 85.0511° makes the whole world a square, as web maps cut it.
    Projection(
      name: "mercator", title: "Mercator", proj: "+proj=merc +R=1",
      cut: .antimeridian(limit: 85.0511), property: .angle, aspect: .meridian),
    Projection(
      name: "equirectangular", title: "Equirectangular", proj: "+proj=eqc +R=1",
      cut: .antimeridian(limit: 90), property: .compromise, aspect: .meridian),
  ]

  /// The projection of that name; `nil` if there is none.
  public static func named(_ name: String) -> Projection? { all.first { $0.name == name } }
}
