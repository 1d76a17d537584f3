public import Geo

/// What a name was found to mean: one type, or several that share it.
public struct AircraftMatch: Sendable, Hashable {
  /// The type's name, or the family's, or the designator or nickname that several types share.
  public var name: String
  /// The names that sources give where they differ, of which `name` is made; else `name` alone.
  public var names: [String]
  /// At least one.
  public var types: [AircraftType]

  public init(name: String, names: [String]? = nil, types: [AircraftType]) {
    self.name = name
    self.names = names ?? [name]
    self.types = types
  }

  /// Whether the name stands for several types, and every figure for their span.
  public var isFamily: Bool { types.count > 1 }

  /// The one designator of all its types; `nil` where they have several or none.
  public var designator: String? {
    let all = Set(types.map(\.designator))
    return all.count == 1 ? types[0].designator : nil
  }

  /// `Il-76 is said of Il-76TD and Il-76MD-90A; figures span them`; `nil` for a single type.
  public var note: String? {
    guard isFamily else { return nil }
    let names = types.prefix(Self.mostNamed).map(\.name)
    let more = types.count - names.count
    let all =
      more > 0
      ? names.joined(separator: ", ") + " and \(more) more types"
      : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
    return "\(name) is said of \(all); figures span them"
  }

  private static let mostNamed = 8

  /// From the slowest to the fastest cruise that any source gives any of its types.
  public var cruise: ClosedRange<Velocity>? { types.flatMap(\.cruise).span() }

  /// From the least to the most that any source gives any of its types.
  public var maxPayload: ClosedRange<Mass>? { types.flatMap(\.maxPayload).span() }

  /// From the fewest to the most seats that any source gives any of its types.
  public var seats: ClosedRange<Double>? { types.flatMap(\.seats).span() }
}
