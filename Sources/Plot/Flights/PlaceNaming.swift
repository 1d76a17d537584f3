internal import Geo
internal import Routes

/// How the places of the routes are named: all in full, or, where they are many, a few by name and
/// the others by numbers that a list beside the map explains. Where they are not many, but the page
/// is too small for all, those left over bear numbers.
struct PlaceNaming {
  /// The most places that all bear their names.
  static let mostNamed = 25
  /// The most that keep their names among numbers: where lines meet.
  private static let mostHubs = 8

  /// Whether places are too many for names in full.
  let isCrowded: Bool
  /// Places that keep their names among numbers.
  let named: Set<Coordinate>
  /// By place; empty where there is no list.
  let numbers: [Coordinate: Int]

  /// Whether the page is so small that its list comes before all else, and the map fills its part.
  private(set) var isTiny = false
  /// Places that only the list names, for want of room for a number.
  private(set) var unmarked: Set<Coordinate> = []

  static let full = PlaceNaming(isCrowded: false, named: [], numbers: [:])

  private init(isCrowded: Bool, named: Set<Coordinate>, numbers: [Coordinate: Int]) {
    self.isCrowded = isCrowded
    self.named = named
    self.numbers = numbers
  }

  /// Names in full but for a few that the map has no room for: these bear numbers.
  ///
  /// - Parameter numbered: ids of the few.
  init(_ marks: [PlaceMark], numbered: Set<String>) {
    let few = marks.filter { numbered.contains($0.id) }
    let numbers = Dictionary(
      few.enumerated().map { ($1.coordinate, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    self.init(isCrowded: false, named: [], numbers: numbers)
  }

  /// What a strip lists bears numbers; all else has its name.
  init(_ marks: [PlaceMark], strip: PlaceStrip) {
    self.init(marks, numbered: strip.listed.subtracting(strip.unmarked))
    isTiny = strip.isTiny
    unmarked = Set(marks.filter { strip.unmarked.contains($0.id) }.map(\.coordinate))
  }

  /// - Parameter room: how many names the list holds; `nil` where the map has no list.
  init(_ plan: FlightPlan, marks: [PlaceMark], room: Int?) {
    guard marks.count > Self.mostNamed else {
      self = .full
      return
    }
    let lines = Self.lines(plan, marks)
    let ranked = marks.indices.sorted { (-lines[$0], $0) < (-lines[$1], $1) }
    guard let room else {
      self.init(isCrowded: true, named: Set(marks.map(\.coordinate)), numbers: [:])
      return
    }
    // A hub is what stands out: thrice the middle of all, and three lines at least.
    let middle = lines[ranked[ranked.count / 2]]
    var named = Set(ranked.prefix(Self.mostHubs).filter { lines[$0] >= max(3, 3 * middle) })
    // What a hand has placed is a name.
    for index in marks.indices where plan.map.labels[marks[index].stop.name] != nil {
      named.insert(index)
    }
    let listed = Set(ranked.filter { !named.contains($0) }.prefix(room))
    var numbers: [Coordinate: Int] = [:]
    for index in marks.indices where listed.contains(index) {
      numbers[marks[index].coordinate] = numbers.count + 1
    }
    self.init(
      isCrowded: true, named: Set(named.map { marks[$0].coordinate }), numbers: numbers)
  }

  /// How many different places each is joined to.
  private static func lines(_ plan: FlightPlan, _ marks: [PlaceMark]) -> [Int] {
    let index = Dictionary(
      marks.enumerated().map { ($1.coordinate, $0) }, uniquingKeysWith: { first, _ in first })
    var joined = [Set<Int>](repeating: [], count: marks.count)
    for leg in plan.flights.flatMap(\.allSections) {
      guard let from = index[leg.origin.place.coordinate],
        let to = index[leg.destination.place.coordinate]
      else { continue }
      joined[from].insert(to)
      joined[to].insert(from)
    }
    return joined.map(\.count)
  }
}
