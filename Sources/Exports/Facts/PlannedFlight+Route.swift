internal import Evidence
internal import Geo
internal import Routes

extension PlannedFlight {
  /// `Moscow – Khmeimim – Maiquetía`; `Moscow or Khmeimim – Maiquetía` where sources differ.
  var route: String {
    stops.map { $0.versions.map(\.name).joined(separator: " or ") }.joined(separator: " – ")
  }

  /// Every version of every stop, in the order of the route.
  var writtenStops: [Written<Stop>] {
    stops.enumerated().flatMap { index, stop in
      stop.versions.enumerated().map { number, version in
        Written(version, index: index, version: number + 1, of: stop.versions.count)
      }
    }
  }

  /// Every version of every leg, in the order of the route.
  var writtenLegs: [Written<Leg>] {
    legs.enumerated().flatMap { index, leg in
      ([leg] + leg.versions).enumerated().map { number, version in
        Written(version, index: index, version: number + 1, of: leg.versions.count + 1)
      }
    }
  }
}

/// A stop or a leg as a file writes it: one of the versions there are where sources differ.
struct Written<Part> {
  var part: Part
  /// Its place in the route.
  var index: Int
  /// From 1, in the order of the dossier.
  var version: Int
  var versions: Int

  init(_ part: Part, index: Int, version: Int, of versions: Int) {
    self.part = part
    self.index = index
    self.version = version
    self.versions = versions
  }

  /// Whether sources differ on it.
  var isDisputed: Bool { versions > 1 }
}

extension Claim {
  /// The value, or all of them where sources differ: `B747 or B777`.
  func allValues(_ write: (Value) -> String) -> String {
    versions.map { write($0.value) }.joined(separator: " or ")
  }
}

extension Claim<String> {
  var allValues: String { allValues { $0 } }
}
