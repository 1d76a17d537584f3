/// A unit in which a column of a CSV file may be written.
public enum ColumnUnit: String, Sendable, Hashable, CaseIterable {
  case feet = "ft"
  case meters = "m"
  case hundredFeet = "FL"
  case knots = "kt"
  case kilometersPerHour = "km/h"
  case metersPerSecond = "m/s"
  case milesPerHour = "mph"
  case feetPerMinute = "ft/min"

  /// What is measured in it.
  enum Kind {
    case altitude
    case speed
    case verticalRate

    init?(_ content: ColumnMapping.Content) {
      switch content {
      case .altitude, .geometricAltitude: self = .altitude
      case .speed: self = .speed
      case .verticalRate: self = .verticalRate
      default: return nil
      }
    }

    var units: [ColumnUnit] {
      switch self {
      case .altitude: [.feet, .meters, .hundredFeet]
      case .speed: [.knots, .kilometersPerHour, .metersPerSecond, .milesPerHour]
      case .verticalRate: [.feetPerMinute, .metersPerSecond]
      }
    }

    var example: String { units[0].rawValue }
    var list: String { units.map(\.rawValue).joined(separator: ", ") }
  }

  /// Reads `ft`, `feet`, `kts`, `km/h`, `kmh`, `fpm` and the like, capitals or not.
  public init?(_ text: String) {
    let word = text.lowercased().filter { $0 != " " && $0 != "_" }
    guard let unit = Self.words[word] else { return nil }
    self = unit
  }

  private static let words: [String: ColumnUnit] = [
    "ft": .feet, "feet": .feet, "foot": .feet, "m": .meters, "meter": .meters, "meters": .meters,
    "metre": .meters, "metres": .meters, "fl": .hundredFeet, "kt": .knots, "kts": .knots,
    "kn": .knots, "knot": .knots, "knots": .knots, "km/h": .kilometersPerHour,
    "kmh": .kilometersPerHour, "kph": .kilometersPerHour, "m/s": .metersPerSecond,
    "mps": .metersPerSecond, "ms": .metersPerSecond, "mph": .milesPerHour,
    "mi/h": .milesPerHour, "ft/min": .feetPerMinute, "fpm": .feetPerMinute,
    "ft/m": .feetPerMinute, "feet/min": .feetPerMinute,
  ]

  /// Whether it measures what a column holds.
  func fits(_ kind: Kind) -> Bool { kind.units.contains(self) }

  /// What a figure in it is multiplied with to come to metres or metres per second.
  var factor: Double {
    switch self {
    case .feet: Unit.foot
    case .meters, .metersPerSecond: 1
    case .hundredFeet: 100 * Unit.foot
    case .knots: Unit.knot
    case .kilometersPerHour: Unit.kilometerPerHour
    case .milesPerHour: Unit.milePerHour
    case .feetPerMinute: Unit.footPerMinute
    }
  }
}
