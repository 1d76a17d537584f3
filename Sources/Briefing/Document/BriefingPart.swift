/// The parts that a briefing is made of, in the order they stand; raw values are what users write.
public enum BriefingPart: String, Sendable, Hashable, CaseIterable {
  /// Title, summary, key figures, the map and the list of all flights.
  case cover
  /// Every flight: a page each, or in a long briefing maps of routes and a list.
  case flights
  /// What flights cross, on their pages.
  case overflight
  case cargo
  case timeline
  case evidence
  case sources
  /// Method, assumptions, data, what is not known.
  case notes
  /// Places, aircraft and operators of a long briefing, with their pages.
  case index

  public static let all = Set(allCases)

  /// Why a list of parts is not one.
  public enum ListFault: Error, Hashable {
    case unknown(String)
    /// Parts are taken away until none is left.
    case nothingLeft
  }

  /// Parts as users list them: `cover,flights`; `-evidence` for all but that one, `all` for all.
  public static func list(_ text: String) throws(ListFault) -> Set<BriefingPart> {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " }.lowercased() }
    var parts: Set<BriefingPart> = words.first?.hasPrefix("-") == true ? all : []
    for word in words {
      let isTakenAway = word.hasPrefix("-")
      let name = isTakenAway ? String(word.dropFirst()) : word
      guard let part = BriefingPart(rawValue: name) else {
        guard word == "all" else { throw .unknown(name) }
        parts = all
        continue
      }
      if isTakenAway { parts.remove(part) } else { parts.insert(part) }
    }
    guard !parts.isEmpty else { throw .nothingLeft }
    return parts
  }
}
