/// Which small maps stand in the corners of a map; raw values are what users write.
public enum InsetChoice: String, Sendable, Hashable, CaseIterable, Codable {
  /// A locator on regional maps, a zoom where places crowd.
  case auto
  case none
  /// A globe that shows where the map lies, on any map.
  case locator
  /// Places that crowd, magnified.
  case zoom
  /// Both, where they can be.
  case both
}
