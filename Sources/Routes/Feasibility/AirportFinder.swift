internal import CAtlas
public import Geo

/// Finds airports, for stops that are worked out.
public protocol AirportFinder {
  /// Airports with a location indicator of ICAO that have a long runway and whose distance to the
  /// shortest way between two points is at most `within`.
  func airports(
    along origin: Coordinate, to destination: Coordinate, near within: Length
  ) -> [Place]

  /// The longest runway of an airport; `nil` where it is not known, or short.
  func longestRunway(of airport: Place) -> Length?
}

extension Gazetteer: AirportFinder {
  /// Of the gazetteer, those with a known runway; none where it cannot be read.
  public func airports(
    along origin: Coordinate, to destination: Coordinate, near within: Length
  ) -> [Place] {
    Self.airports(Self.withRunways, along: origin, to: destination, within: within)
  }

  /// Read once: a plan of hundreds of flights looks through them hundreds of times.
  private static let withRunways: [Place] = {
    let found = try? Gazetteer().airports(icao: runways.keys.sorted())
    return found ?? []
  }()

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
