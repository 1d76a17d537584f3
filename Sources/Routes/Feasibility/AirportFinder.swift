internal import CAtlas
public import Geo

/// Finds airports, for stops that are worked out.
public protocol AirportFinder {
  /// Airports with a location indicator of ICAO whose distance to the shortest way between two points
  /// is at most `within`; of more than `limit`, those that airlines use and then the nearest.
  func airports(
    along origin: Coordinate, to destination: Coordinate, near within: Length, limit: Int
  ) -> [Place]

  /// The longest runway of an airport; `nil` where it is not known, or short.
  func longestRunway(of airport: Place) -> Length?
}

extension Gazetteer: AirportFinder {
  /// Of the gazetteer; none where it cannot be read.
  public func airports(
    along origin: Coordinate, to destination: Coordinate, near within: Length, limit: Int
  ) -> [Place] {
    let found = try? airports(along: origin, to: destination, within: within, limit: limit)
    return (found?.airports ?? []).map(\.airport)
  }

  /// Of `Resources/runways.csv`, which has those from 2,400 m up, to 1 m.
  public func longestRunway(of airport: Place) -> Length? {
    airport.icao.flatMap { Self.runways[$0] }
  }

  private static let runways: [String: Length] = {
    let bytes = UnsafeBufferPointer(
      start: flightplot_runways_bytes(), count: flightplot_runways_count())
    var lengths: [String: Length] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let fields = line.split(separator: UInt8(ascii: ","))
      guard fields.count == 2, let meters = Double(String(decoding: fields[1], as: UTF8.self))
      else { continue }
      lengths[String(decoding: fields[0], as: UTF8.self)] = Length(meters: meters)
    }
    return lengths
  }()
}
