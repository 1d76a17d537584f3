import Diagnostics
import Evidence
public import Geo

/// What the checks look at: a plan, what was worked out from it, and the file it came from.
public struct CheckSubject: Sendable {
  public var plan: FlightPlan
  /// One for each of the plan's flights, in their order.
  public var flights: [FlightReport]
  /// How messages name the dossier.
  public var file: String
  /// The nearest airport to each stop that is none, by the coordinate of the stop.
  public var nearestAirports: [Coordinate: NearbyPlace]

  public init(
    plan: FlightPlan, flights: [FlightReport], file: String,
    nearestAirports: [Coordinate: NearbyPlace] = [:]
  ) {
    self.plan = plan
    self.flights = flights
    self.file = file
    self.nearestAirports = nearestAirports
  }

  func location(_ position: TextPosition?) -> FileLocation {
    FileLocation(file: file, line: position?.line, column: position?.column)
  }

  func finding(
    _ severity: Severity, _ code: DiagnosticCode, _ message: String, at position: TextPosition?,
    hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(severity, message, at: location(position), hint: hint, code: code)
  }
}
