import Evidence
import Geo

/// What one source, or sources that speak together, say of one item on flights that belong together.
struct CargoAccount {
  private(set) var line: CargoSummary.Line
  private(set) var flights: Set<String>
  var mass: Hedged<Mass>? { line.mass }
  var people: Hedged<Double>? { line.people }

  init(_ entries: [CargoLedger.Entry]) {
    let items = entries.map(\.item)
    flights = entries.reduce(into: []) { $0.formUnion($1.flights) }
    line = CargoSummary.Line(
      item: items.first?.item ?? "", mass: Self.amount(of: entries, \.mass),
      people: Self.amount(of: entries, \.people),
      certainty: Certainty.weakest(of: items.map(\.certainty)) ?? .unstated,
      sources: items.flatMap(\.sources).inOrderOfFirstMention,
      hedge: items.compactMap(\.hedge).first)
  }

  /// One account's entries together, parts left out.
  private static func amount<Value>(
    of entries: [CargoLedger.Entry], _ quantity: KeyPath<CargoItem, Hedged<Value>?>
  ) -> Hedged<Value>? where Value: Summable {
    let stated = entries.filter { $0.item[keyPath: quantity] != nil }
    let wholes = stated.filter { entry in
      !stated.contains { entry.flights.isStrictSubset(of: $0.flights) }
    }
    let amounts = apart(wholes, quantity)
    let overlap = wholes.contains { one in
      wholes.contains { $0.flights != one.flights && !$0.flights.isDisjoint(with: one.flights) }
    }
    return overlap ? span(of: amounts) : Hedged.sum(of: amounts)
  }

  /// An amount for each figure; versions of one figure, which exclude each other, are spanned.
  private static func apart<Value>(
    _ entries: [CargoLedger.Entry], _ quantity: KeyPath<CargoItem, Hedged<Value>?>
  ) -> [Hedged<Value>] where Value: Summable {
    var amounts: [Hedged<Value>] = []
    var places: [Int: Int] = [:]
    for item in entries.map(\.item) {
      guard let amount = item[keyPath: quantity] else { continue }
      if let entry = item.entry, let place = places[entry] {
        amounts[place] = amounts[place].hull(with: amount)
      } else {
        if let entry = item.entry { places[entry] = amounts.count }
        amounts.append(amount)
      }
    }
    return amounts
  }

  /// From the largest to the sum of all: what is known when some may be counted twice.
  private static func span<Value: Summable>(of amounts: [Hedged<Value>]) -> Hedged<Value>? {
    guard let sum = Hedged.sum(of: amounts), let most = amounts.map(\.lower).max() else {
      return nil
    }
    return Hedged(lower: most, upper: sum.upperFigure, isApproximate: sum.isApproximate)
  }

  /// Several accounts of one quantity together.
  static func total<Value: Summable>(
    of accounts: [CargoAccount], _ quantity: (CargoAccount) -> Hedged<Value>?
  ) -> Hedged<Value>? {
    let stated = accounts.compactMap { account in
      quantity(account).map { (flights: account.flights, amount: $0) }
    }
    let all = stated.reduce(into: Set<String>()) { $0.formUnion($1.flights) }
    let complete = stated.filter { $0.flights == all }
    if complete.isEmpty { return span(of: stated.map(\.amount)) }
    return complete.dropFirst().reduce(complete.first?.amount) { hull, next in
      hull?.hull(with: next.amount)
    }
  }

  /// Accounts of disjoint flights added up; `nil` of none.
  static func sum(of accounts: [CargoAccount]) -> CargoAccount? {
    guard var whole = accounts.first else { return nil }
    for next in accounts.dropFirst() {
      whole.flights.formUnion(next.flights)
      whole.line.mass = Hedged.sum(of: [whole.mass, next.mass].compactMap { $0 })
      whole.line.people = Hedged.sum(of: [whole.people, next.people].compactMap { $0 })
      whole.line.certainty = .weaker(of: whole.line.certainty, next.line.certainty)
      whole.join(next)
    }
    return whole
  }

  /// Accounts that agree made one.
  static func merged(_ accounts: [CargoAccount]) -> [CargoAccount] {
    var distinct: [CargoAccount] = []
    for account in accounts {
      if let same = distinct.firstIndex(where: { $0.agrees(with: account) }) {
        distinct[same].line.certainty = .stronger(
          of: distinct[same].line.certainty, account.line.certainty)
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
      if accounts.contains(where: { $0.contradicts(account) }) { marked.line.certainty = .disputed }
      return marked
    }
  }

  private mutating func join(_ other: CargoAccount) {
    line.sources = (line.sources + other.line.sources).inOrderOfFirstMention
    line.hedge = line.hedge ?? other.line.hedge
  }

  /// Whether both give the same quantities, and the same figures for them.
  private func agrees(with other: CargoAccount) -> Bool {
    guard flights == other.flights, people == other.people else { return false }
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
