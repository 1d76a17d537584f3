import Geo
import Testing
import Themes
import Tracks

@testable import Plot

@Suite("Scales of heights and speeds")
struct TrackShadesTests {
  private func shades(feet: [Double]) throws -> TrackShades {
    let fixes = feet.enumerated().map { index, height in
      var fix = Fix(time: Double(index), latitude: 50, longitude: 8)
      fix.pressureAltitude = Length(feet: height)
      return fix
    }
    let figures = try #require(TrackFigures(.altitude, of: TestTracks.track(fixes)))
    return try #require(
      TrackShades(.altitude, [figures], ramp: try Theme.named("newsprint").heights))
  }

  @Test("They begin at the ground unless the track never comes near it")
  func span() throws {
    #expect(try shades(feet: [900, 38_700]).low == 0)
    #expect(abs(try shades(feet: [900, 38_700]).high - Length(feet: 40_000).meters) < 1)
    #expect(abs(try shades(feet: [30_000, 39_000]).low - Length(feet: 30_000).meters) < 1)
    #expect(try shades(feet: [-90, 5000]).low == 0)
  }

  @Test("A height that never changes is no reason for a scale of nothing")
  func level() throws {
    let level = try shades(feet: [10_000, 10_010])
    #expect(level.low == 0)
    #expect(level.high >= Length(feet: 10_000).meters)
    let ground = try shades(feet: [0, 0])
    #expect(ground.high >= Length(feet: 300).meters - 1)
  }

  @Test("A height that wavers between two steps keeps its colour")
  func sticky() throws {
    let shades = try shades(feet: [0, 32_000])
    let border = Float((shades.low + (shades.high - shades.low) * 10 / 32))
    let first = try #require(shades.step(border + 1, after: nil))
    #expect(shades.step(border - 1, after: first) == first)
    #expect(shades.step(border - 1, after: nil) == first - 1)
    #expect(shades.step(.nan, after: first) == nil)
  }
}
