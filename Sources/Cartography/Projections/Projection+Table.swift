extension Projection {
  /// The table, by families.
  public static let all: [Projection] = azimuthal + conic + cylindrical + world

  private static let azimuthal: [Projection] = [
    Projection(
      name: "orthographic", title: "Orthographic", proj: "+proj=ortho +R=1",
      cut: .circle(degrees: 90), form: .globe, property: .view, aspect: .oblique,
      truth: "the look of the globe from far away", use: "one side of the Earth at a glance"),
    // The height is replaced by what is to be shown; 5.6 radii is that of a geostationary orbit.
    Projection(
      name: "near-sided-perspective", title: "Near-sided perspective",
      proj: "+proj=nsper +R=1 +h=5.6", cut: .circle(degrees: 81.2), form: .globe, property: .view,
      aspect: .oblique, parameters: .height, truth: "the look of the Earth from a given height",
      use: "a region as seen from space"),
    Projection(
      name: "azimuthal-equidistant", title: "Azimuthal equidistant", proj: "+proj=aeqd +R=1",
      cut: .circle(degrees: 179.5), form: .azimuthal, property: .distance, aspect: .oblique,
      truth: "distances and directions from the centre", use: "reach and range round one place"),
    Projection(
      name: "lambert-azimuthal", title: "Lambert azimuthal equal-area", proj: "+proj=laea +R=1",
      cut: .circle(degrees: 179.5), form: .azimuthal, property: .area, aspect: .oblique,
      truth: "areas; directions from the centre", use: "continents and oceans, long routes"),
    Projection(
      name: "stereographic", title: "Stereographic", proj: "+proj=stere +R=1",
      cut: .circle(degrees: 140), form: .azimuthal, property: .angle, aspect: .oblique,
      truth: "angles; circles stay circles", use: "regions as wide as they are high"),
    // At 70° lengths from the centre are stretched 8.5 times; beyond, nothing is to be known again.
    Projection(
      name: "gnomonic", title: "Gnomonic", proj: "+proj=gnom +R=1", cut: .circle(degrees: 70),
      form: .azimuthal, property: .greatCircle, aspect: .oblique,
      truth: "every great circle is a straight line", use: "shortest ways within a hemisphere"),
    Projection(
      name: "polar-stereographic", title: "Polar stereographic", proj: "+proj=stere +R=1",
      cut: .circle(degrees: 120), form: .azimuthal, property: .angle, aspect: .pole,
      truth: "angles", use: "the Arctic and the Antarctic"),
    Projection(
      name: "two-point-equidistant", title: "Two-point equidistant",
      proj: "+proj=tpeqd +R=1 +lat_1=-30 +lon_1=0 +lat_2=30 +lon_2=0", cut: .slit(degrees: 30),
      form: .azimuthal, property: .distance, aspect: .line, parameters: .ends,
      truth: "distances from both ends of the route", use: "one route and what lies off it"),
  ]

  private static let conic: [Projection] = [
    Projection(
      name: "lambert-conformal-conic", title: "Lambert conformal conic",
      proj: "+proj=lcc +R=1 +lat_1=30 +lat_2=60 +lat_0=45",
      cut: .antimeridian(south: -58, north: 90), form: .conic, property: .angle,
      aspect: .meridian, parameters: .parallels, truth: "angles",
      use: "aeronautical charts, countries wider than high"),
    Projection(
      name: "albers", title: "Albers equal-area conic",
      proj: "+proj=aea +R=1 +lat_1=30 +lat_2=60 +lat_0=45", cut: .antimeridian, form: .conic,
      property: .area, aspect: .meridian, parameters: .parallels, truth: "areas",
      use: "countries and continents wider than high"),
    Projection(
      name: "equidistant-conic", title: "Equidistant conic",
      proj: "+proj=eqdc +R=1 +lat_1=30 +lat_2=60 +lat_0=45", cut: .antimeridian, form: .conic,
      property: .distance, aspect: .meridian, parameters: .parallels,
      truth: "distances along meridians and two parallels", use: "atlas maps of middle latitudes"),
  ]

  private static let cylindrical: [Projection] = [
    // 85.0511° makes the whole world a square, as web maps cut it.
    Projection(
      name: "mercator", title: "Mercator", proj: "+proj=merc +R=1",
      cut: .antimeridian(south: -85.0511, north: 85.0511), form: .rectangle, property: .angle,
      aspect: .meridian, truth: "angles; rhumb lines are straight",
      use: "the tropics, web maps; never areas"),
    Projection(
      name: "transverse-mercator", title: "Transverse Mercator", proj: "+proj=merc +R=1",
      cut: .antimeridian(south: -80, north: 80), form: .rectangle, property: .angle,
      aspect: .oblique, truth: "angles; scale along the central meridian",
      use: "countries higher than wide", roll: 90, turn: 90),
    Projection(
      name: "oblique-mercator", title: "Oblique Mercator", proj: "+proj=merc +R=1",
      cut: .antimeridian(south: -80, north: 80), form: .rectangle, property: .angle, aspect: .line,
      truth: "angles; scale along the route, which lies level", use: "a strip along one route"),
    Projection(
      name: "equirectangular", title: "Equirectangular", proj: "+proj=eqc +R=1",
      cut: .antimeridian, form: .rectangle, property: .distance, aspect: .meridian,
      truth: "distances along meridians", use: "data in degrees, overlays"),
    Projection(
      name: "miller", title: "Miller cylindrical", proj: "+proj=mill +R=1", cut: .antimeridian,
      form: .rectangle, property: .compromise, aspect: .meridian,
      truth: "nothing wholly; milder than Mercator", use: "wall maps of the world, time zones"),
  ]

  private static let world: [Projection] = [
    Projection(
      name: "equal-earth", title: "Equal Earth", proj: "+proj=eqearth +R=1", cut: .antimeridian,
      form: .world, property: .area, aspect: .meridian, truth: "areas",
      use: "the world, wherever sizes matter"),
    Projection(
      name: "robinson", title: "Robinson", proj: "+proj=robin +R=1", cut: .antimeridian,
      form: .world, property: .compromise, aspect: .meridian,
      truth: "nothing wholly, nothing badly wrong", use: "the world for the general reader"),
    Projection(
      name: "natural-earth", title: "Natural Earth", proj: "+proj=natearth +R=1",
      cut: .antimeridian, form: .world, property: .compromise, aspect: .meridian,
      truth: "nothing wholly, nothing badly wrong", use: "the world, rounded corners"),
    Projection(
      name: "winkel-tripel", title: "Winkel tripel", proj: "+proj=wintri +R=1", cut: .antimeridian,
      form: .world, property: .compromise, aspect: .meridian,
      truth: "nothing wholly; little distortion of every kind", use: "the world in atlases"),
    Projection(
      name: "mollweide", title: "Mollweide", proj: "+proj=moll +R=1", cut: .antimeridian,
      form: .world, property: .area, aspect: .meridian, truth: "areas",
      use: "the world in an ellipse, turned to any centre"),
    Projection(
      name: "eckert-iv", title: "Eckert IV", proj: "+proj=eck4 +R=1", cut: .antimeridian,
      form: .world, property: .area, aspect: .meridian, truth: "areas",
      use: "the world, with less shear at its edges"),
  ]
}
