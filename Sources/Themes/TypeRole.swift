/// What a setting of type is for; the raw value is its key in a theme's file.
public enum TypeRole: String, Sendable, Hashable, CaseIterable {
  case title
  case subtitle
  case place
  case placeDetail = "place-detail"
  case country
  case storyCountry = "story-country"
  case ocean
  case sea
  case route
  case panelHeading = "panel-heading"
  /// The large figures of the cargo panel.
  case figure
  case figureLabel = "figure-label"
  case body
  case bodyStrong = "body-strong"
  case scale
  /// Degrees where the graticule meets the map's frame.
  case graticule
  case footer
}
