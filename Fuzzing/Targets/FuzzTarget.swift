import Batch
import Diagnostics
import Dossiers
import Flightplot
import Geo
import Routes
import Themes

/// What is fed with inputs that nobody would write. None may crash, hang or fill the memory; what
/// they answer is not looked at, but for what must hold of any answer.
enum FuzzTarget: String, CaseIterable {
  case dossier
  case quantity
  case coordinate
  case route
  case manifest
  case theme

  func take(_ bytes: [UInt8]) {
    switch self {
    case .dossier: dossier(bytes)
    case .quantity: quantity(String(decoding: bytes, as: UTF8.self))
    case .coordinate: coordinate(String(decoding: bytes, as: UTF8.self))
    case .route: route(String(decoding: bytes, as: UTF8.self))
    case .manifest: manifest(bytes)
    case .theme: _ = try? Theme.read(bytes, file: "theme.yaml")
    }
  }

  private func dossier(_ bytes: [UInt8]) {
    let environment = Environment { _, _ in bytes }
    guard let map = try? FlightMap(dossier: "story.yaml", environment: environment) else { return }
    for leg in map.plan.flights.flatMap(\.legs) {
      precondition(leg.distance.meters.isFinite && leg.distance.meters >= 0)
    }
  }

  private func quantity(_ text: String) {
    if let mass = try? Quantity.mass(text) {
      for bound in [mass.lowerFigure, mass.upperFigure].compactMap(\.self) {
        precondition(bound.kilograms.isFinite && bound.kilograms >= 0)
      }
    }
    _ = try? Quantity.people(text)
    _ = try? Quantity.radius(text)
    _ = try? Quantity.distance(text)
    _ = try? Quantity.speed(text)
    _ = try? ReportedTime(text)
    _ = try? RingText(text)
  }

  private func route(_ text: String) {
    guard let (plan, _) = try? FlightPlan.route(text, places: PlacesEverywhere()) else { return }
    for leg in plan.flights.flatMap(\.legs) {
      precondition(leg.distance.meters.isFinite && leg.distance.meters >= 0)
    }
  }

  private func coordinate(_ text: String) {
    guard let found = try? CoordinateNotation.parse(text) else { return }
    precondition(abs(found.latitude) <= 90 && abs(found.longitude) <= 180)
  }

  private func manifest(_ bytes: [UInt8]) {
    // The first byte chooses the form.
    let file = bytes.first.map { $0 & 1 == 0 } ?? true ? "list.csv" : "list.jsonl"
    let environment = Environment { _, _ in Array(bytes.dropFirst()) }
    guard let jobs = try? InputList.jobs(of: [file], environment: environment) else { return }
    let options = BatchOptions(outputDir: "/nowhere", workerCount: 1, environment: environment)
    for job in BatchRun(Array(jobs.prefix(100)), options).forecast {
      for path in job.paths {
        precondition(!path.hasPrefix("/") && !path.split(separator: "/").contains(".."))
      }
    }
  }
}
