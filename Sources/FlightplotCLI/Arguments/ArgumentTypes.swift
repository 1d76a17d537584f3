import ArgumentParser
import Flightplot
import Geo
import Plot
import Routes

extension DistanceUnit: ExpressibleByArgument {}
extension InsetChoice: ExpressibleByArgument {}
extension NorthArrowChoice: ExpressibleByArgument {}

/// Output formats in one word: `png,pdf,svg`.
struct FormatList: ExpressibleByArgument, Sendable {
  let formats: [OutputFormat]

  init?(argument: String) {
    var formats: [OutputFormat] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = OutputFormat(rawValue: word.lowercased()) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
    self.formats = formats
  }
}

/// Layers in one word: `land,borders,routes`.
struct LayerList: ExpressibleByArgument, Sendable {
  let layers: Set<MapLayer>

  init?(argument: String) {
    var layers: Set<MapLayer> = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let layer = MapLayer(rawValue: word.lowercased()) else { return nil }
      layers.insert(layer)
    }
    self.layers = layers
  }

  /// All names, for the help.
  static var names: String { MapLayer.allCases.map(\.rawValue).joined(separator: ", ") }
}

/// A speed over ground as written: `850km/h`, `460kt`, `530 mph`, `236m/s`.
struct Speed: ExpressibleByArgument, Sendable, Hashable {
  let metersPerSecond: Double

  /// Metres per second in one of the unit; NM 1,852 m, statute mile 1,609.344 m.
  private static let units: [(names: [String], factor: Double)] = [
    (["km/h", "kmh", "kph"], 1 / 3.6),
    (["kt", "kn", "kts", "knots"], 1852 / 3600),
    (["mph", "mi/h"], 1609.344 / 3600),
    (["m/s"], 1),
  ]

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = argument.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    guard let number = Double(digits), number > 0, number.isFinite,
      let factor = Self.units.first(where: { $0.names.contains(unit) })?.factor
    else { return nil }
    metersPerSecond = number * factor
  }
}

/// How far from a line something may lie: `100km`, `50 NM`, `60mi`; at most 1,000 km.
struct Reach: ExpressibleByArgument, Sendable, Hashable {
  let length: Length

  init?(argument: String) {
    guard let radius = try? Quantity.radius(argument), radius.length <= Length(kilometers: 1000)
    else { return nil }
    length = radius.length
  }
}
