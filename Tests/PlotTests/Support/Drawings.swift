import Geo
import Layout
import Plot
import Routes
import Themes

/// Draws maps for tests, each only once: a page takes a second or two in a debug build.
actor Drawings {
  static let shared = Drawings()

  private struct Key: Hashable {
    var plan: FlightPlan
    var request: MapRequest
    var theme: String
  }

  private var drawn: [Key: Task<MapDrawing, any Error>] = [:]

  static func map(
    _ plan: FlightPlan, _ request: MapRequest = MapRequest(), theme: String = "newsprint"
  ) async throws -> MapDrawing {
    try await shared.task(Key(plan: plan, request: request, theme: theme)).value
  }

  private func task(_ key: Key) -> Task<MapDrawing, any Error> {
    if let task = drawn[key] { return task }
    let task = Task<MapDrawing, any Error>.detached {
      try MapPlotter.draw(
        key.plan, key.request, theme: Theme.named(key.theme), atlas: Atlas(),
        measurer: FixedWidthMeasurer())
    }
    drawn[key] = task
    return task
  }
}
