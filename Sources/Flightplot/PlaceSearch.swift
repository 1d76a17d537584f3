internal import Diagnostics
public import Geo
public import Routes

/// Looks up places in the built-in gazetteer and says in words what went wrong.
public struct PlaceSearch {
  private let gazetteer: Gazetteer

  /// - Throws: `FlightplotError` (`internal`) if the built-in data cannot be read.
  public init() throws(FlightplotError) { gazetteer = try Self.gazetteer() }

  /// The place that a text stands for.
  /// - Throws: `FlightplotError` (`usage`) if it stands for none, with the nearest spellings.
  public func place(
    _ text: String, reading: PlaceReading = .any
  ) throws(FlightplotError) -> PlaceMatch {
    do throws(PlaceLookupError) {
      return try gazetteer.lookup(text, reading: reading)
    } catch {
      var kind = FlightplotError.Kind.usage
      if case .data = error { kind = .internal }
      throw FlightplotError(kind, [Diagnostic(error, at: nil)])
    }
  }

  /// The airports nearest to a point, nearest first.
  public func airports(near point: Coordinate, limit: Int) throws(FlightplotError) -> [Place] {
    do throws(GeoDataError) {
      return try gazetteer.nearest(to: point, limit: limit, kinds: [.airport]).map(\.place)
    } catch {
      throw Self.broken(error)
    }
  }

  /// The clock of a place: its own time zone, or that of the nearest airport within 100 km; `nil`
  /// where there is neither, as at sea.
  public func clock(of place: Place) -> PlaceClock? { gazetteer.clock(of: place) }

  /// The same match, but with the bearer nearest to a point as the place that is meant.
  public static func nearest(of match: PlaceMatch, to point: Coordinate) -> PlaceMatch {
    let bearers = ([match.place] + match.alternatives).map {
      (place: $0, meters: Geodesic.inverse(from: point, to: $0.coordinate).distance.meters)
    }
    let ranked = bearers.sorted { $0.meters < $1.meters }.map(\.place)
    // Whoever says where needs no note on what else could have been meant.
    return PlaceMatch(
      place: ranked.first ?? match.place, alternatives: Array(ranked.dropFirst()))
  }

  static func airports(
    along leg: Leg, within: Length, limit: Int, in gazetteer: Gazetteer
  ) throws(FlightplotError) -> AirportsAlong {
    do throws(GeoDataError) {
      return try gazetteer.airports(along: leg, within: within, limit: limit)
    } catch {
      throw broken(error)
    }
  }

  static func gazetteer() throws(FlightplotError) -> Gazetteer {
    do throws(GeoDataError) {
      return try Gazetteer()
    } catch {
      throw broken(error)
    }
  }

  static func broken(_ error: GeoDataError) -> FlightplotError {
    FlightplotError(.internal, "the built-in gazetteer cannot be read: \(error)")
  }
}
