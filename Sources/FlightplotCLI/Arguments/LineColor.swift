import ArgumentParser
import Routes

/// What the colour of lines shows, of flights `auto`, `flight` or `none`, of recorded tracks also
/// `altitude`, `speed` or `plain`.
struct LineColor: ExpressibleByArgument, Sendable, Hashable {
  /// As it was written, in small letters.
  let text: String

  init?(argument: String) {
    text = argument.lowercased()
    guard flights != nil || tracks != nil else { return nil }
  }

  var flights: FlightColoring? { FlightColoring(rawValue: text) }

  var tracks: TrackColoring? {
    TrackColoring(rawValue: text) ?? (flights == nil ? nil : .plain)
  }

  static let allValueStrings =
    FlightColoring.allCases.map(\.rawValue)
    + TrackColoring.allCases.map(\.rawValue).filter { FlightColoring(rawValue: $0) == nil }
}
