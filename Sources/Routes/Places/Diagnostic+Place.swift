public import Diagnostics
public import Geo

extension Diagnostic {
  /// An error that says why a text names no place, with what was probably meant.
  public init(_ error: PlaceLookupError, at location: FileLocation?) {
    switch error {
    case .unknown(let text, let suggestions):
      let near = suggestions.map { "“\($0)”" }.joined(separator: ", ")
      self.init(
        .error, "no place is called “\(text)”", at: location,
        hint: suggestions.isEmpty
          ? "give an ICAO or IATA code in capitals, or a coordinate: {at: [10.6, -66.99], name: …}"
          : "did you mean \(near)?", code: .unknownPlace)
    case .country(let text, let capital):
      self.init(
        .error, "“\(text)” is a country, not a place", at: location,
        hint: capital.map { "its capital is \($0); name a town or an airport" }
          ?? "name a town or an airport", code: .unknownPlace)
    case .coordinate(let text, let reason):
      self.init(
        .error, "“\(text)” is no coordinate: \(reason)", at: location,
        hint: "latitude from −90 to 90, then longitude from −180 to 180", code: .badCoordinate)
    case .data(let problem):
      self.init(.error, "the gazetteer cannot be read: \(problem)", at: location)
    }
  }
}
