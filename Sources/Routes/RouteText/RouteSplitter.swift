/// Walks over a route text once, collecting stops.
struct RouteSplitter {
  private static let quoteHint =
    "a stop that holds “-” or “,” stands in single quotes: 'Port-au-Prince'-CCS"

  private let characters: [Character]
  private var index = 0
  private var routes: [[RouteText.Stop]] = []
  private var route: [RouteText.Stop] = []

  /// Whether a stop may stand alone.
  private let takesPlaces: Bool

  init(_ text: String, takesPlaces: Bool) {
    characters = Array(text)
    self.takesPlaces = takesPlaces
  }

  mutating func split() throws(RouteTextError) -> [[RouteText.Stop]] {
    if characters.allSatisfy(\.isWhitespace) {
      throw RouteTextError("no route is given", column: 1, hint: "write two stops: SVO-CCS")
    }
    while true {
      route.append(try takeStop())
      guard index < characters.count else { break }
      let endsRoute = characters[index] == "," || characters[index] == ";"
      skipSeparator()
      if endsRoute { try closeRoute() }
    }
    try closeRoute()
    return routes
  }

  private mutating func closeRoute() throws(RouteTextError) {
    // A number alone is half a coordinate that nobody quoted.
    if route.count == 1, !takesPlaces || !route[0].text.contains(where: \.isLetter) {
      throw RouteTextError(
        "a route needs two stops, and “\(route[0].text)” stands alone", column: route[0].column,
        hint: Self.quoteHint)
    }
    if let end = [route[0], route[route.count - 1]].first(where: \.isWaypoint) {
      throw RouteTextError(
        "a route begins and ends with a landing, and “\(end.text)” is a waypoint",
        column: end.column, hint: "a waypoint stands between two stops: UUMU-via:LPLA-SVMI")
    }
    routes.append(route)
    route = []
  }

  private mutating func takeStop() throws(RouteTextError) -> RouteText.Stop {
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    let start = index
    let isWaypoint = skipWaypointMark()
    var text = ""
    if index < characters.count, characters[index] == "'" {
      text = try takeQuoted()
    } else {
      while index < characters.count, !isSeparator(at: index) {
        text.append(characters[index])
        index += 1
      }
      while text.last?.isWhitespace == true { text.removeLast() }
    }
    if text.isEmpty {
      throw RouteTextError("a stop is missing", column: start + 1, hint: Self.quoteHint)
    }
    return RouteText.Stop(text: text, column: start + 1, isWaypoint: isWaypoint)
  }

  /// Passes over `via:`, which no place begins with.
  private mutating func skipWaypointMark() -> Bool {
    let mark = "via:"
    guard String(characters[index...].prefix(mark.count)).lowercased() == mark else { return false }
    index += mark.count
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    return true
  }

  private mutating func takeQuoted() throws(RouteTextError) -> String {
    let start = index
    index += 1
    var text = ""
    while index < characters.count {
      if characters[index] == "'" {
        guard index + 1 < characters.count, characters[index + 1] == "'" else { break }
        index += 1
      }
      text.append(characters[index])
      index += 1
    }
    guard index < characters.count else {
      throw RouteTextError("a quote is not closed", column: start + 1, hint: Self.quoteHint)
    }
    index += 1
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    if index < characters.count, !isSeparator(at: index) {
      throw RouteTextError(
        "text follows a closing quote", column: index + 1, hint: Self.quoteHint)
    }
    return text.trimmingSpaces
  }

  private func isSeparator(at index: Int) -> Bool {
    // Programs that set text put other dashes for the hyphen: U+2010, U+2011, U+2212.
    ["-", "\u{2010}", "\u{2011}", "\u{2212}", "–", "—", "→", ",", ";"].contains(characters[index])
  }

  private mutating func skipSeparator() {
    let isArrow =
      characters[index] == "-" && index + 1 < characters.count && characters[index + 1] == ">"
    index += isArrow ? 2 : 1
  }
}

extension String {
  var trimmingSpaces: String {
    var text = Substring(self).drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
