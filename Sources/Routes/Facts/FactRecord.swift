public import Evidence

/// One fact of a plan with all that is known of it, in words: a row of the evidence ledger.
public struct FactRecord: Sendable, Hashable {
  /// What kind of fact it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case title, subtitle, dateline
    /// The flight as a whole, where the dossier says how that is known.
    case flight
    case `operator`, aircraft, registration, callsign
    /// The aircraft's 24-bit address.
    case address
    /// A recorded track of the flight.
    case recording
    case stop, arrived, departed
    /// When the flight passed a waypoint.
    case passed
    /// Another route of a flight, claimed or considered.
    case alternative
    /// What was carried; its figures and its leader follow as facts of their own.
    case cargo
    case mass, people, leader
    case event
    /// When an event was.
    case date
    /// A point of interest of the map.
    case point
  }

  /// Where within its flight or list a fact stands.
  public enum Step: Sendable, Hashable {
    /// Of the dossier's cargo or events, from 1.
    case entry(Int)
    /// Of the flight or of its alternative route, from 1.
    case stop(Int)
    /// Another route, by its name.
    case alternative(String)
    /// A point of interest, by its name.
    case point(String)
  }

  public var kind: Kind
  /// Whose fact it is and which: `flight an124: aircraft`, `flight an124: stop 2: arrived`,
  /// `cargo 1: mass`, `event 3`, `title`.
  public var path: String
  /// The same as numbers and names, for words in any language; the kind goes without saying.
  public var steps: [Step] = []
  /// Ids of the flights that it is about.
  public var flights: [String]
  /// In words: `An-124`, `Maiquetía (SVMI)`, `about 100`, `23 March 2019`.
  public var value: String
  /// `nil` for words of the dossier's author that claim no evidence, such as most titles.
  public var certainty: Certainty?
  /// How well this version is known by itself, where rivals make the fact disputed.
  public var ownCertainty: Certainty?
  /// Keys of the plan's `sources`.
  public var sources: [String]
  public var hedge: StatementHedge?
  public var quote: String?
  public var note: String?
  /// Where the dossier states it; `nil` for a plan that comes from no file.
  public var position: TextPosition?
  /// Whether its evidence is that of what it belongs to, being written plain within it: a mass by
  /// that of its item, an arrival by that of its stop, an event's date by that of the event.
  public var isInherited: Bool
  /// What else is said of the same fact, in the order written.
  public var rivals: [FactRecord]

  public init(
    _ kind: Kind, path: String, value: String, certainty: Certainty?, sources: [String] = [],
    flights: [String] = [], hedge: StatementHedge? = nil, quote: String? = nil,
    note: String? = nil, position: TextPosition? = nil, isInherited: Bool = false,
    rivals: [FactRecord] = []
  ) {
    self.kind = kind
    self.path = path
    self.flights = flights
    self.value = value
    self.certainty = certainty
    ownCertainty = certainty
    self.sources = sources
    self.hedge = hedge
    self.quote = quote
    self.note = note
    self.position = position
    self.isInherited = isInherited
    self.rivals = rivals
  }

  /// Every source that any version of the fact cites, in order of first mention.
  public var allSources: [String] {
    (sources + rivals.flatMap(\.sources)).inOrderOfFirstMention
  }
}

extension FactRecord {
  /// The same, at a place within its flight or list; so are its rivals.
  func at(_ steps: [Step]) -> FactRecord {
    var record = self
    record.steps = steps
    record.rivals = rivals.map { $0.at(steps) }
    return record
  }

  /// A claim as a record.
  ///
  /// - Parameter around: the evidence of what the fact belongs to.
  init<Value>(
    _ kind: Kind, _ path: String, _ claim: Claim<Value>, flights: [String] = [],
    around: (certainty: Certainty?, sources: [String])? = nil, words: (Value) -> String
  ) {
    self.init(
      kind, path: path, value: words(claim.value), certainty: claim.certainty,
      sources: claim.sources, flights: flights, hedge: claim.hedge, quote: claim.quote,
      note: claim.note, position: claim.position,
      isInherited: claim.rivals.isEmpty && claim.certainty == around?.certainty
        && claim.sources == around?.sources && claim.hedge == nil && claim.quote == nil
        && claim.note == nil,
      rivals: claim.rivals.map { FactRecord(kind, path, $0, flights: flights, words: words) })
    ownCertainty = claim.ownCertainty
  }

  /// A stop and the other places that are named for it, without its times.
  init(_ stop: Stop, _ path: String, flight: String, _ wording: Wording) {
    let name = wording.name(stop)
    let value = stop.place.code.flatMap { code in
      code == name ? nil : wording.book("place.code", ["place": name, "code": code])
    }
    self.init(
      .stop, path: path, value: value ?? name, certainty: stop.certainty,
      sources: stop.sources, flights: [flight], hedge: stop.hedge, quote: stop.quote,
      note: stop.note, position: stop.position,
      rivals: stop.rivals.map { rival in
        var record = FactRecord(rival, path, flight: flight, wording)
        record.certainty = rival.ownCertainty
        return record
      })
    ownCertainty = stop.ownCertainty
  }
}
