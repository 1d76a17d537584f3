/// A way to lay the sphere on a plane: a row of the table, no code of its own.
///
/// Every projection works on the globe turned so that the map's centre lies at 0° N 0° E; its
/// formula stays in that one aspect. `placed(for:)` makes a row fit what is to be shown.
public struct Projection: Sendable, Hashable {
  /// Where the sphere is cut before it is projected.
  public enum Cut: Sendable, Hashable {
    /// Along a small circle of so many degrees round the centre; nothing beyond is drawn.
    case circle(degrees: Double)
    /// Along the meridian opposite the centre; nothing south or north of two latitudes is drawn.
    case antimeridian(south: Double, north: Double)
    /// Along the meridian opposite the centre, up to so many degrees from its middle; the rest of
    /// that meridian joins both sides.
    case slit(degrees: Double)

    /// The whole sphere, cut from pole to pole.
    public static let antimeridian = Cut.antimeridian(south: -90, north: 90)
  }

  /// What a projection keeps true.
  public enum Property: String, Sendable, Hashable {
    case area = "areas"
    case angle = "angles"
    case distance = "some distances"
    case greatCircle = "great circles straight"
    case compromise = "nothing wholly"
    case view = "the look of a globe"
  }

  /// Which centres make sense where nobody asks for one.
  public enum Aspect: Sendable, Hashable {
    /// Any point of the sphere.
    case oblique
    /// A meridian only: parallels stay as the formula has them.
    case meridian
    /// The nearer pole, a meridian pointing down or up from it.
    case pole
    /// The middle of a line from one end to the other.
    case line
  }

  /// What the map looks like.
  public enum Form: Sendable, Hashable {
    /// A globe seen from outside, its rim the horizon.
    case globe
    /// A map from above a point, round where it is not cut.
    case azimuthal
    /// A fan.
    case conic
    /// Parallels and meridians make a rectangle.
    case rectangle
    /// The whole world in an outline of its own.
    case world
  }

  /// What the formula needs to know of what is shown.
  public enum Parameters: Sendable, Hashable {
    case none
    /// Two standard parallels and a latitude of origin.
    case parallels
    /// The height of the eye, in radii of the sphere.
    case height
    /// Half the angle between two ends.
    case ends
  }

  /// The name users write: lower case, hyphened; of a definition in PROJ's terms, its own text.
  public var name: String
  /// The name on the page.
  public var title: String
  /// PROJ's formula on the sphere of radius 1, in the aspect centred at 0° N 0° E.
  public var proj: String
  public var cut: Cut
  public var form: Form
  public var property: Property
  public var aspect: Aspect
  public var parameters = Parameters.none
  /// What it keeps true, in words.
  public var truth: String
  /// What it is good for, in words.
  public var use: String
  /// Turn of the globe after centring, and of the map on the page, in degrees: clockwise and
  /// counter-clockwise. Together they set a formula on its side.
  public var roll = 0.0
  public var turn = 0.0
  /// The rotation that a definition itself states.
  public var fixed: Rotation?
  /// Where a reference system is meant to be used.
  public var area: AreaOfUse?

  /// Whether its outline shows the whole world at once.
  public var isWorldMap: Bool { form == .world }
  public var isGlobe: Bool { form == .globe }
  public var isRectangular: Bool { form == .rectangle }
  public var isAzimuthal: Bool { form == .azimuthal || form == .globe }
  public var isConic: Bool { form == .conic }

  /// The projection of that name; `nil` if there is none.
  public static func named(_ name: String) -> Projection? { all.first { $0.name == name } }
}
