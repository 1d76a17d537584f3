/// What a colour of a theme is for; the raw value is its key in a theme's file.
public enum ColorRole: String, Sendable, Hashable, CaseIterable {
  /// The sheet, behind title and source line.
  case page
  /// Outside the globe.
  case space
  case sea
  case land
  case lake
  case coast
  case border
  case graticule
  /// Countries of the story.
  case highlight
  case text
  case secondaryText = "secondary-text"
  case countryText = "country-text"
  case storyCountryText = "story-country-text"
  case seaText = "sea-text"
  /// Routes.
  case flight
  /// Text about routes.
  case flightText = "flight-text"
  /// Band on both sides of a route, and round symbols.
  case casing
  case marker
  /// Facts without a source.
  case unstated
  /// Range rings.
  case ring
  /// Laid over the ground by night, once for each step of twilight; so it is mostly transparent.
  case night
  case panel
  case panelRule = "panel-rule"
  /// The bar above the title.
  case accent
}
