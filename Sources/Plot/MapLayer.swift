/// The layers of a map that a user can ask for or leave out; raw values are their names on the
/// command line and in SVG.
public enum MapLayer: String, Sendable, Hashable, CaseIterable {
  case sea
  case land
  case highlights
  case states
  case lakes
  case graticule
  case borders
  case night
  case rings
  case routes
  case rejected
  case tracks
  case places
  case points
  case graticuleLabels = "graticule-labels"
  case countryLabels = "country-labels"
  case seaLabels = "sea-labels"
  case cities
  case cityLabels = "city-labels"
  case placeLabels = "place-labels"
  case routeLabels = "route-labels"
  case trackLabels = "track-labels"
}
