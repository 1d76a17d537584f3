import Foundation
import Geo

/// A recording in the form of the OpenSky Network's historical data, flown by rule: along geodesics
/// from airport to airport, up and down in twenty minutes each, at 230 m/s, one fix a minute.
struct RecordedFile {
  var address = "155c1d"
  var callsign = "RFF8084"
  private(set) var rows: [String] = []
  private var points: [String] = []
  /// Seconds since 1970 of the next fix.
  private(set) var time: Double
  private let start: Double

  /// - Parameter start: of the first fix, as `2019-03-22T10:00:00Z`.
  init(start: String) {
    time = (try? Date(start, strategy: .iso8601))?.timeIntervalSince1970 ?? 0
    self.start = time
  }

  static let cruise = 10_668.0
  static let speed = 230.0

  /// Stands at an airport.
  mutating func park(_ place: Coordinate, minutes: Int, height: Double = 0) {
    for _ in 0..<minutes { add(place, height: height, speed: 0, isOnGround: true) }
  }

  /// From one runway to another.
  mutating func fly(_ from: Coordinate, _ to: Coordinate, hidden: ClosedRange<Int>? = nil) {
    let line = GeodesicLine(from: from, to: to)
    let length = line.length.meters
    let minutes = Int((length / Self.speed / 60).rounded(.up))
    for minute in 1..<max(minutes, 2) {
      let share = Double(minute) / Double(minutes)
      let left = min(minute, minutes - minute)
      let height = min(1, Double(left) / 20) * Self.cruise
      let place = line.position(at: Length(meters: length * share)).coordinate
      if hidden?.contains(minute) == true {
        time += 60
      } else {
        add(place, height: height, speed: length / Double(minutes) / 60, isOnGround: false)
      }
    }
  }

  /// One fix in the air.
  mutating func pass(_ place: Coordinate, height: Double, speed: Double) {
    add(place, height: height, speed: speed, isOnGround: false)
  }

  /// Flies or stands unseen.
  mutating func hide(minutes: Int) { time += Double(minutes) * 60 }

  private mutating func add(
    _ place: Coordinate, height: Double, speed: Double, isOnGround: Bool
  ) {
    let at = String(format: "%.0f", time)
    points.append(
      "[\(String(format: "%.0f", time - start)),\(String(format: "%.5f,%.5f", place.latitude, place.longitude)),"
        + "\(isOnGround ? "\"ground\"" : String(format: "%.0f", height / 0.3048)),"
        + "\(String(format: "%.1f", speed / 0.514444)),null,0,null,null]")
    rows.append(
      "\(at),\(address),\(String(format: "%.5f,%.5f", place.latitude, place.longitude)),"
        + "\(String(format: "%.1f", speed)),,,\(callsign),\(isOnGround),false,false,,"
        + "\(String(format: "%.1f", height)),,\(at),\(at)")
    time += 60
  }

  /// The same in the form of a trace by readsb, which names registration and type.
  func trace(registration: String, type: String) -> String {
    "{\"icao\":\"\(address)\",\"r\":\"\(registration)\",\"t\":\"\(type)\",\"timestamp\":\(Int(start)),"
      + "\"trace\":[\(points.joined(separator: ","))]}"
  }

  var text: String {
    let header =
      "time,icao24,lat,lon,velocity,heading,vertrate,callsign,onground,alert,spi,squawk,"
      + "baroaltitude,geoaltitude,lastposupdate,lastcontact"
    return ([header] + rows).joined(separator: "\n") + "\n"
  }
}

/// Where the recordings of the tests fly (airportsdata 20260905).
enum TestAirport {
  /// Chkalovsky, near Moscow.
  static let uumu = Coordinate(latitude: 55.8783, longitude: 38.0617)
  /// Bassel Al-Assad, near Latakia.
  static let oslk = Coordinate(latitude: 35.4011, longitude: 35.9487)
  /// Sochi, near the way.
  static let urss = Coordinate(latitude: 43.4499, longitude: 39.9566)
}
