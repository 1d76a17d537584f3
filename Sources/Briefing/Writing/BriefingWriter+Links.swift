internal import Evidence
internal import Geo
internal import Layout
internal import Phrases
internal import Plot
internal import Routes

extension BriefingWriter {
  /// The page of a flight.
  static func anchor(ofFlight id: String) -> String { "flight-\(id)" }

  static func anchor(ofSource number: Int) -> String { "source-\(number)" }

  func page(ofFlight id: String) -> PageLink.Target { .destination(Self.anchor(ofFlight: id)) }

  /// All that is said of a flight, in the ledger.
  func evidence(ofFlight id: String) -> PageLink.Target? {
    claims.hasLedger ? .destination(ClaimAnchors.name(ofFlight: id)) : nil
  }

  /// What is said of a stop, or of its times.
  func evidence(ofFlight id: String, stop: Int, _ kind: FactRecord.Kind = .stop)
    -> PageLink.Target?
  {
    let place = "flight \(id): stop \(stop + 1)"
    return kind == .stop
      ? claims.target(place) : claims.target("\(place): \(kind.rawValue)") ?? claims.target(place)
  }

  /// What is said of an item of cargo.
  func evidence(ofCargo item: String, _ kind: FactRecord.Kind = .cargo) -> PageLink.Target? {
    let index = plan.cargoStatements.firstIndex { $0.item.value == item }
    guard let number = index.map({ $0 + 1 }) else { return nil }
    return claims.target("cargo \(number): \(kind.rawValue)") ?? claims.target("cargo \(number)")
  }

  /// A map with its words, whose signs lead to the evidence of what they stand for.
  func linked(_ figure: MapFigure) -> MapFigure {
    var figure = figure
    figure.description =
      MapDescription(
        figure.plan, wording: wording, units: plan.map.units ?? .kilometers, hasFurniture: false
      ).text
    guard claims.hasLedger else { return figure }
    for flight in figure.plan.flights {
      let title = book("link.evidence", ["name": names.title(flight.id)])
      figure.flights[flight.id] = MapTarget(ClaimAnchors.name(ofFlight: flight.id), title: title)
      for (index, stop) in flight.stops.enumerated() {
        guard let anchor = claims.anchor("flight \(flight.id): stop \(index + 1)") else { continue }
        for version in stop.versions where figure.places[version.place.coordinate] == nil {
          figure.places[version.place.coordinate] = MapTarget(
            anchor, title: book("link.evidence", ["name": wording.place(version)]))
        }
      }
    }
    return figure
  }

  /// The name of a place in the document.
  static func anchor(_ target: PageLink.Target?) -> String? {
    if case .destination(let anchor) = target { anchor } else { nil }
  }

  /// The address of a source, where it is one.
  static func address(of source: Source) -> WebAddress? { source.url.flatMap { WebAddress($0) } }
}

extension MapFigure {
  /// What a sign of the map leads to.
  func target(of subject: MapRegion.Subject) -> MapTarget? {
    switch subject {
    case .place(let coordinate): places[coordinate]
    case .flights(let ids): ids.lazy.compactMap { flights[$0] }.first
    }
  }
}
