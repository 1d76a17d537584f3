import Diagnostics
import Dossiers
import Exports
import Geo
import Routes
import Tracks

/// A dossier that names tracks, with the tracks at hand: those of `KnownRecordings` by their names, and
/// as `own` the fixes that stand in the input itself, behind the first byte of zero.
enum RecordedDossierTarget: String, CaseIterable {
  case recordedDossier = "recorded-dossier"

  /// Made once; inputs come one after another.
  nonisolated(unsafe) private static let recordings = KnownRecordings()
  private static let clock = PlaceClock(zone: "Europe/Moscow")

  func take(_ bytes: [UInt8]) {
    let end = bytes.firstIndex(of: 0) ?? bytes.endIndex
    let own = bytes[end...].dropFirst()
    let services = TrackServices(
      read: { name, _ throws(InputFault) in try Self.recordings.file(name, own: own) },
      findings: { track throws(GeoDataError) in try Self.recordings.findings(track) })
    let places = KnownPlaces()
    guard
      let reading = try? DossierReader.read(
        Array(bytes[..<end]), file: "story.yaml", places: places, tracks: services)
    else { return }
    let plan = reading.plan
    plan.flights.forEach(check)
    let reports = plan.flights.map { flight in
      FlightReport(
        flight: flight, schedule: FlightSchedule(flight, speed: nil) { _ in Self.clock })
    }
    let found = PlanCheck.findings(
      in: CheckSubject(plan: plan, flights: reports, file: "story.yaml"))
    precondition(found.allSatisfy { !$0.message.isEmpty && $0.location?.line ?? 1 >= 1 })
    for format in ExportFormat.allCases { precondition(!format.bytes(plan).isEmpty) }
    plan.flights.forEach(start)
  }

  /// What must hold of whatever is made of claims and recordings.
  private func check(_ flight: PlannedFlight) {
    guard let route = flight.recordedRoute else { return }
    precondition(route.legs.count == flight.legs.count && route.stops.count == flight.stops.count)
    precondition(route.strays.allSatisfy(flight.recordings.indices.contains))
    for leg in route.legs.compactMap(\.self) {
      precondition(!leg.parts.isEmpty && leg.distance.total.meters.isFinite)
      for part in leg.parts {
        precondition(flight.recordings[part.recording].findings.legs.indices.contains(part.leg))
      }
    }
    for bridge in route.bridges { precondition(bridge.distance.meters.isFinite) }
  }

  /// A dossier that is started from the recordings can be read.
  private func start(_ flight: PlannedFlight) {
    guard !flight.recordings.isEmpty, let places = Self.recordings.gazetteer else { return }
    let text = StarterDossier.text(of: flight.recordings)
    do throws(InputFault) {
      _ = try DossierReader.read(Array(text.utf8), file: "started.yaml", places: places)
    } catch {
      fatalError("\(error.diagnostics.map(\.description))\n\(text)")
    }
  }
}
