public import Geo

/// A type of aircraft with what sources say of it. Every figure may be absent, and where sources
/// differ there are several.
public struct AircraftType: Sendable, Hashable {
  /// As newspapers write it: `An-124`.
  public var name: String
  public var maker: String?
  /// ICAO type designator (Doc 8643): `A124`.
  public var designator: String?
  public var kind: AircraftKind?
  /// Names that stand behind the type's own or alone: `Ruslan`. Several types may share one.
  public var nicknames: [String]
  /// Other spellings of this type alone: `An-124-100`.
  public var aliases: [String]
  /// Of cargo, weapons or passengers and baggage.
  public var maxPayload: [AircraftFigure<Mass>]
  /// In no order; sources that differ give points of the same payload.
  public var payloadRange: [PayloadRangePoint]
  /// The farthest it flies, without load or with the little that full tanks leave.
  public var ferryRange: [AircraftFigure<Length>]
  /// A range given without the load it holds for.
  public var nominalRange: [AircraftFigure<Length>]
  public var cruise: [AircraftFigure<Velocity>]
  /// People besides the crew.
  public var seats: [AircraftFigure<Double>]
  /// Whether a dossier defines it or changes some of its figures.
  public var isOfDossier: Bool

  public init(
    name: String, maker: String? = nil, designator: String? = nil, kind: AircraftKind? = nil,
    nicknames: [String] = [], aliases: [String] = [], maxPayload: [AircraftFigure<Mass>] = [],
    payloadRange: [PayloadRangePoint] = [], ferryRange: [AircraftFigure<Length>] = [],
    nominalRange: [AircraftFigure<Length>] = [], cruise: [AircraftFigure<Velocity>] = [],
    seats: [AircraftFigure<Double>] = [], isOfDossier: Bool = false
  ) {
    self.name = name
    self.maker = maker
    self.designator = designator
    self.kind = kind
    self.nicknames = nicknames
    self.aliases = aliases
    self.maxPayload = maxPayload
    self.payloadRange = payloadRange
    self.ferryRange = ferryRange
    self.nominalRange = nominalRange
    self.cruise = cruise
    self.seats = seats
    self.isOfDossier = isOfDossier
  }

  /// Whether no source gives any figure.
  public var isBare: Bool {
    maxPayload.isEmpty && payloadRange.isEmpty && ferryRange.isEmpty && nominalRange.isEmpty
      && cruise.isEmpty && seats.isEmpty
  }

  /// Every source that any of its figures cites, each once, in order of first mention.
  public var sources: [AircraftSource] {
    var all: [AircraftSource] = maxPayload.flatMap(\.sources)
    all += payloadRange.flatMap(\.distance.sources)
    all += ferryRange.flatMap(\.sources)
    all += nominalRange.flatMap(\.sources)
    all += cruise.flatMap(\.sources)
    all += seats.flatMap(\.sources)
    return all.inOrderOfFirstMention
  }

  /// This type with another's figures in place of its own, sort by sort, where the other has any.
  ///
  /// A range of either sort replaces points and nominal range together: they describe one thing.
  func overridden(by own: AircraftType) -> AircraftType {
    var type = self
    type.isOfDossier = true
    type.maker = own.maker ?? maker
    type.designator = own.designator ?? designator
    type.kind = own.kind ?? kind
    type.nicknames += own.nicknames.filter { !nicknames.contains($0) }
    type.aliases += own.aliases.filter { !aliases.contains($0) }
    if !own.maxPayload.isEmpty { type.maxPayload = own.maxPayload }
    if !own.payloadRange.isEmpty || !own.nominalRange.isEmpty {
      type.payloadRange = own.payloadRange
      type.nominalRange = own.nominalRange
    }
    if !own.ferryRange.isEmpty { type.ferryRange = own.ferryRange }
    if !own.cruise.isEmpty { type.cruise = own.cruise }
    if !own.seats.isEmpty { type.seats = own.seats }
    return type
  }
}
