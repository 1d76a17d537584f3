public import Geo

/// Looks up places in the built-in gazetteer and says in words what went wrong.
public struct PlaceFinder {
  private let gazetteer: Gazetteer

  /// - Throws: `FlightplotError` (`internal`) if the built-in data cannot be read.
  public init() throws(FlightplotError) {
    do throws(GeoDataError) {
      gazetteer = try Gazetteer()
    } catch {
      throw FlightplotError(.internal, "the built-in gazetteer cannot be read: \(error)")
    }
  }

  /// The place that a text stands for.
  /// - Throws: `FlightplotError` (`usage`) if it stands for none, with the nearest spellings.
  public func place(
    _ text: String, reading: PlaceReading = .any
  ) throws(FlightplotError) -> PlaceMatch {
    do throws(PlaceLookupError) {
      return try gazetteer.lookup(text, reading: reading)
    } catch {
      throw FlightplotError(error)
    }
  }

  /// The airports nearest to a point, nearest first.
  public func airports(near point: Coordinate, limit: Int) throws(FlightplotError) -> [Place] {
    do throws(GeoDataError) {
      return try gazetteer.nearest(to: point, limit: limit, kinds: [.airport])
    } catch {
      throw FlightplotError(.internal, "the built-in gazetteer cannot be read: \(error)")
    }
  }

  /// The same match, but with the bearer nearest to a point as the place that is meant.
  public static func nearest(of match: PlaceMatch, to point: Coordinate) -> PlaceMatch {
    let bearers = [match.place] + match.alternatives
    let ranked = bearers.map {
      (place: $0, meters: Geodesic.inverse(from: point, to: $0.coordinate).distance.meters)
    }.sorted { $0.meters < $1.meters }
    let others = ranked.dropFirst().map(\.place)
    // Whoever says where needs no note on what else could have been meant.
    return PlaceMatch(place: ranked.first?.place ?? match.place, alternatives: others)
  }
}

extension FlightplotError {
  /// A place on the command line that is none.
  init(_ error: PlaceLookupError) {
    switch error {
    case .unknown(let text, let suggestions):
      let nearest = suggestions.map { "'\($0)'" }.joined(separator: ", ")
      self.init(
        .usage, "no place is called '\(text)'",
        hint: suggestions.isEmpty
          ? "give an airport's code, another spelling, or a coordinate such as 10.6,-66.99"
          : "did you mean \(nearest)?")
    case .country(let text, let capital):
      self.init(
        .usage, "'\(text)' is a country, not a point on the map",
        hint: capital.map { "name an airport or a city, such as its capital \($0)" })
    case .coordinate(let text, let reason):
      self.init(.usage, "'\(text)' is no coordinate: \(reason)")
    case .data(let reason):
      self.init(.internal, "the built-in gazetteer cannot be read: \(reason)")
    }
  }
}
