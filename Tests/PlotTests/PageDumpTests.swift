import Foundation
import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

/// Whole pages as text against files in `Pages`: the main net for what nobody thought to test.
/// `UPDATE_GOLDEN=1` rewrites the files; read the difference before it is committed.
@Suite("Pages as text")
struct PageDumpTests {
  @Test("The map of a dossier with an inferred origin")
  func caracas() async throws {
    try await compare(TestPlans.caracas, with: "caracas")
  }

  @Test("The map of a route without a dossier")
  func plainRoute() async throws {
    try await compare(TestPlans.plain(TestPlaces.hel, TestPlaces.tll), with: "helsinki-tallinn")
  }

  @Test("A recording with a gap: heights, times, and what was left out")
  func recording() async throws {
    let tracks = TrackDrawing(
      color: .altitude, showsRejected: true, showsTimes: true, hasProfile: true)
    try await compare(TestTracks.overBaltic, tracks, with: "recording-gap")
  }

  @Test("A recording across the antimeridian")
  func antimeridian() async throws {
    try await compare(TestTracks.overDateLine, TrackDrawing(), with: "recording-antimeridian")
  }

  private func compare(
    _ plan: FlightPlan, _ tracks: TrackDrawing = TrackDrawing(), with name: String
  ) async throws {
    var request = MapRequest(size: Size(width: 720, height: 405))
    request.tracks = tracks
    let drawing = try await Drawings.map(plan, request)
    let text = PageDump.text(of: drawing.page)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Pages/\(name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let (new, old) = (text.split(separator: "\n"), expected.split(separator: "\n"))
    let changes = new.difference(from: old).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }
    #expect(changes.isEmpty, "\(name).txt:\n\(changes.joined(separator: "\n"))")
  }
}
