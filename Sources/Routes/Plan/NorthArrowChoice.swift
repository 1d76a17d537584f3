/// When a map has a north arrow; raw values are what users write.
public enum NorthArrowChoice: String, Sendable, Hashable, CaseIterable, Codable {
  /// Where north is not up and nearly the same all over the map.
  case auto
  /// True in the map's middle, whatever it is elsewhere.
  case always
  case none
}
