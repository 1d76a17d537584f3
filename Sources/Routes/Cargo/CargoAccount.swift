import Evidence
import Geo

/// What one source, or sources that speak together, say of one item on flights that belong together;
/// of all of these flights, or of what of them belongs to a group.
struct CargoAccount {
  private(set) var portion: CargoPortion
  /// Those of the group.
  private(set) var flights: FlightSet
  /// Those of the group that a mass is stated for.
  private(set) var massFlights: FlightSet
  private(set) var work: Hedged<TransportWork>?
  var line: CargoSummary.Line { portion.line }
  var mass: Hedged<Mass>? { portion.line.mass }
  var people: Hedged<Double>? { portion.line.people }

  /// - Parameters:
  ///   - group: the flights to look at; `nil` for all. One of the entries' at least.
  ///   - roster: that the flights are numbered by.
  init(_ voice: CargoVoice, on group: CargoGroup? = nil, roster: CargoRoster) {
    let own = group.map { voice.flights.intersection($0.flights) } ?? voice.flights
    let touched = voice.entries.filter { !$0.flights.isDisjoint(with: own) }
    let (masses, people) = (voice.masses, voice.people)
    flights = own
    massFlights = masses.flights.intersection(own)
    work = group.flatMap { masses.work(on: own, lengths: $0.lengths) }
    portion = CargoPortion(
      line: CargoSummary.Line(
        item: voice.entries.first?.item.item ?? "", mass: masses.amount(on: own),
        people: people.amount(on: own),
        certainty: Certainty.weakest(of: touched.map(\.item.certainty)) ?? .unstated,
        sources: Self.sources(of: touched),
        hedges: touched.flatMap(\.item.hedges).inOrderOfFirstMention),
      wholeMass: voice.wholeMass,
      wholePeople: voice.wholePeople,
      sharedWith: roster.ids(masses.sharers(with: own).union(people.sharers(with: own))))
  }

  private static func sources(of entries: [CargoLedger.Entry]) -> [String] {
    entries.count == 1
      ? entries[0].item.sources.inOrderOfFirstMention
      : entries.flatMap(\.item.sources).inOrderOfFirstMention
  }

  /// Several accounts of one quantity together.
  static func total<Value: Summable>(
    of accounts: [CargoAccount], _ quantity: (CargoAccount) -> Hedged<Value>?
  ) -> Hedged<Value>? {
    let stated = accounts.compactMap { account in
      quantity(account).map { (flights: account.flights, amount: $0) }
    }
    let all = stated.reduce(into: FlightSet()) { $0.formUnion($1.flights) }
    let complete = stated.filter { $0.flights == all }
    guard let first = complete.first else { return Hedged.span(of: stated.map(\.amount)) }
    let hull = complete.dropFirst().reduce(first.amount) { $0.hull(with: $1.amount) }
    // More on some of the flights than others say of all is a version of its own.
    guard let most = hull.upperFigure else { return hull }
    return stated.filter { $0.amount.lower > most }.reduce(hull) { $0.hull(with: $1.amount) }
  }

  /// Accounts of disjoint flights added up; `nil` of none.
  static func sum(of accounts: [CargoAccount]) -> CargoAccount? {
    guard var whole = accounts.first else { return nil }
    for next in accounts.dropFirst() {
      whole.flights.formUnion(next.flights)
      whole.massFlights.formUnion(next.massFlights)
      whole.portion.line.certainty = .weaker(of: whole.line.certainty, next.line.certainty)
      whole.portion.add(next.portion)
      whole.join(next)
    }
    return whole
  }

  /// Accounts that agree made one.
  static func merged(_ accounts: [CargoAccount]) -> [CargoAccount] {
    var distinct: [CargoAccount] = []
    for account in accounts {
      if let same = distinct.firstIndex(where: { $0.agrees(with: account) }) {
        distinct[same].portion.line.certainty = .stronger(
          of: distinct[same].line.certainty, account.line.certainty)
        if let mine = distinct[same].work, let theirs = account.work {
          distinct[same].work = mine.hull(with: theirs)
        }
        distinct[same].join(account)
      } else {
        distinct.append(account)
      }
    }
    return distinct
  }

  /// Each account, disputed if another of the same flights cannot be true together with it.
  static func markedDisputes(_ accounts: [CargoAccount]) -> [CargoAccount] {
    accounts.map { account in
      var marked = account
      if accounts.contains(where: { $0.contradicts(account) }) {
        marked.portion.line.certainty = .disputed
      }
      return marked
    }
  }

  private mutating func join(_ other: CargoAccount) {
    portion.line.sources = (line.sources + other.line.sources).inOrderOfFirstMention
    portion.line.hedges = (line.hedges + other.line.hedges).inOrderOfFirstMention
  }

  /// Whether both give the same quantities, and the same figures for them.
  private func agrees(with other: CargoAccount) -> Bool {
    guard flights == other.flights, people == other.people,
      portion.sharedWith == other.portion.sharedWith
    else { return false }
    guard let mass, let theirs = other.mass else { return mass == nil && other.mass == nil }
    return Self.isSame(mass, theirs)
  }

  private func contradicts(_ other: CargoAccount) -> Bool {
    guard flights == other.flights else { return false }
    if let mass, let theirs = other.mass, !mass.isCompatible(with: theirs) { return true }
    if let people, let theirs = other.people, !people.isCompatible(with: theirs) { return true }
    return false
  }

  /// Equal hedge, and figures within 0.5 %.
  private static func isSame(_ a: Hedged<Mass>, _ b: Hedged<Mass>) -> Bool {
    // With every figure set to zero only the hedge is left.
    guard a.map({ _ in Mass.zero }) == b.map({ _ in Mass.zero }) else { return false }
    return zip([a.lowerFigure, a.upperFigure], [b.lowerFigure, b.upperFigure]).allSatisfy {
      guard let mine = $0?.kilograms, let theirs = $1?.kilograms else { return $0 == $1 }
      return abs(mine - theirs) <= 0.005 * max(mine, theirs)
    }
  }
}
