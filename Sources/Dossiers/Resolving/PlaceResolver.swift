import Diagnostics
import Geo
import Routes

/// Finds the places of a dossier's stops, each text once.
final class PlaceResolver<Finder: PlaceFinder> {
  private let places: Finder
  private let log: FaultLog
  private var found: [DossierPlace.Written: Result<PlaceMatch, PlaceLookupError>] = [:]

  init(places: Finder, log: FaultLog) {
    self.places = places
    self.log = log
  }

  /// `nil` if the log now says why there is no such place.
  func stop(_ written: DossierStop) -> Stop? {
    let versions = ([written] + written.rivals).map(version)
    return versions.contains(nil) ? nil : Stop(versions: versions.compactMap { $0 })
  }

  private func version(_ written: DossierStop) -> Stop? {
    guard let place = place(written.place) else { return nil }
    return Stop(
      place: place, name: written.place.name, certainty: written.evidence.certainty,
      sources: written.evidence.sources, hedge: written.evidence.hedge,
      quote: written.evidence.quote, note: written.evidence.note, arrived: written.arrived,
      departed: written.departed, position: written.location.position,
      isWaypoint: written.isWaypoint, passed: written.passed)
  }

  /// `nil` if the log now says why there is no such place.
  func place(_ written: DossierPlace) -> Place? {
    switch written.written {
    case .coordinate(let coordinate):
      return Place(
        kind: .coordinate, name: written.name ?? CoordinateFormat.decimal(coordinate),
        coordinate: coordinate)
    case .text(let text, let reading):
      let isFirst = found[written.written] == nil
      // A search for what nothing is called takes milliseconds, and a file may ask for many.
      guard !isFirst || !log.isFull else {
        log.cutShort()
        return nil
      }
      switch match(written.written, text, reading) {
      case .success(let match):
        if isFirst, let note = match.note { log.note(.ambiguousPlace, note, at: written.location) }
        return match.place
      case .failure(let error):
        log.add(Diagnostic(error, at: written.location))
        return nil
      }
    }
  }

  private func match(_ key: DossierPlace.Written, _ text: String, _ reading: PlaceReading)
    -> Result<PlaceMatch, PlaceLookupError>
  {
    if let known = found[key] { return known }
    let result: Result<PlaceMatch, PlaceLookupError>
    do throws(PlaceLookupError) {
      result = .success(try places.lookup(text, reading: reading))
    } catch {
      result = .failure(error)
    }
    found[key] = result
    return result
  }
}
