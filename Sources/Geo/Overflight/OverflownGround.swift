/// Land of the atlas under a leg.
public struct OverflownArea: Sendable, Hashable {
  /// Whose the land is held to be.
  public enum Status: String, Sendable, Hashable, Codable {
    case country
    case dependency
    /// Land of no agreed country.
    case disputed
    /// Under a treaty that leaves claims open: Antarctica.
    case treaty
    /// Areas of a user's atlas that lie over one another here; the name lists them all.
    case overlap
  }

  /// ISO 3166-1 alpha-2 code, or the atlas's own; may be empty in a user's file.
  public var code: String
  public var name: String
  public var status: Status

  public init(code: String, name: String, status: Status) {
    self.code = code
    self.name = name
    self.status = status
  }
}

/// What lies under a stretch of a leg.
public enum OverflownGround: Sendable, Hashable {
  case area(OverflownArea)
  /// Water outside of every country's land, territorial waters included; only an enclosed sea has
  /// a name.
  case sea(name: String?)

  /// The area; `nil` over sea.
  public var area: OverflownArea? {
    if case .area(let area) = self { area } else { nil }
  }

  /// The name as tables show it: `Poland`, `Abyei (disputed)`, `open sea`.
  public var name: String {
    switch self {
    case .sea(let name): name ?? "open sea"
    case .area(let area):
      switch area.status {
      case .disputed: "\(area.name) (disputed)"
      case .overlap: "\(area.name) (overlapping)"
      case .country, .dependency, .treaty: area.name
      }
    }
  }
}
