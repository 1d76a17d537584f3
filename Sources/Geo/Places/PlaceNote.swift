/// Says what a text was taken for where it could mean something else.
enum PlaceNote {
  /// At most this many other meanings are named.
  private static let shown = 3

  /// `taken as Lima, capital of Peru (pop. 7,737,002); also Lima, United States (pop. 37,873)`.
  static func text(taken place: Place, others: [Place]) -> String? {
    guard !others.isEmpty else { return nil }
    var named = others.prefix(shown).map(describe)
    if others.count > shown { named.append("\(others.count - shown) more") }
    return "taken as \(describe(place)); also \(named.joined(separator: "; "))"
  }

  /// A place in a few words, airports with the code that names them.
  static func describe(_ place: Place) -> String {
    let country = place.countryName.map { ", \($0)" } ?? ""
    switch place.kind {
    case .airport:
      return "the airport \(place.name)\(place.code.map { " (\($0))" } ?? "")\(country)"
    case .capital: return "\(place.name), capital of \(place.countryName ?? "?")\(people(place))"
    case .city: return "\(place.name)\(country)\(people(place))"
    case .coordinate: return place.name
    }
  }

  private static func people(_ place: Place) -> String {
    guard let population = place.population, population > 0 else { return "" }
    var digits = String(population)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return " (pop. \(([digits] + groups).joined(separator: ",")))"
  }
}
