import Geo
import Layout
import PageInspection
import Routes
import Testing
import Tracks

@testable import Plot

@Suite("Recorded tracks on the map")
struct TrackMapTests {
  private static let small = MapRequest(size: Size(width: 720, height: 405))
  private static let north = Coordinate(latitude: 60.3172, longitude: 24.9633)
  private static let south = Coordinate(latitude: 50.1064, longitude: 14.2600)

  private func map(
    _ plan: FlightPlan, _ tracks: TrackDrawing = TrackDrawing(), theme: String = "newsprint"
  ) async throws -> MapFindings {
    var request = Self.small
    request.tracks = tracks
    return try MapFindings(await Drawings.map(plan, request, theme: theme), theme: theme)
  }

  private var flight: [Fix] { TestTracks.flight(from: Self.north, to: Self.south) }

  /// Lines of the tracks without what lies under them.
  private func lines(_ found: MapFindings) -> [PathItem] {
    found.paths("tracks").filter { $0.fill == nil && $0.stroke?.color != found.theme[.casing] }
  }

  @Test("A single track is coloured by altitude, higher over lower, all in colours of the ramp")
  func altitude() async throws {
    let found = try await map(TestTracks.plan(TestTracks.recording(TestTracks.track(flight))))
    let ramp = found.theme.heights.colors
    let colors = lines(found).compactMap(\.stroke?.color).filter(ramp.contains)
    let steps = colors.compactMap { ramp.firstIndex(of: $0) }
    #expect(steps.count > 12)
    #expect(steps == steps.sorted())
    #expect(found.words("panel").contains("PRESSURE ALTITUDE"))
    #expect(found.words("panel").contains("FL300"))
    #expect(!found.words("panel").contains("path flown"))
  }

  @Test("Plain, it has the flight's colour and no scale")
  func plain() async throws {
    let found = try await map(
      TestTracks.plan(TestTracks.recording(TestTracks.track(flight))), TrackDrawing(color: .plain))
    #expect(
      Set(lines(found).compactMap(\.stroke?.color)) == [found.theme[.flight], found.theme[.marker]])
    #expect(!found.words("panel").contains("ALTITUDE"))
  }

  @Test("A gap is dashed, and the legend says how long it must be")
  func gap() async throws {
    var fixes = flight
    fixes.removeSubrange(25..<40)
    let findings = TrackFindings(nature: .flight, gaps: [TestTracks.gap(fixes, before: 24)])
    let found = try await map(
      TestTracks.plan(TestTracks.recording(TestTracks.track(fixes), findings)))
    let dashed = lines(found).filter { $0.stroke?.dash.isEmpty == false }
    #expect(dashed.count == 1)
    #expect(found.words("panel").contains("not seen for 5 min or longer: shortest way, inferred"))
    let whole = try await map(TestTracks.plan(TestTracks.recording(TestTracks.track(flight))))
    #expect(lines(whole).allSatisfy { $0.stroke?.dash.isEmpty == true })
    #expect(!whole.words("panel").contains("not seen"))
  }

  @Test("A landing between two flights is not flown over")
  func landing() async throws {
    var fixes = flight
    fixes.removeSubrange(25..<40)
    let place = TestPlaces.hel
    var (first, second) = (
      TestTracks.leg(fixes, from: place, to: place), TestTracks.leg(fixes, from: place, to: place)
    )
    first.fixes = 0..<25
    second.fixes = 25..<fixes.count
    let findings = TrackFindings(
      nature: .flight, legs: [first, second], gaps: [TestTracks.gap(fixes, before: 24)])
    let found = try await map(
      TestTracks.plan(TestTracks.recording(TestTracks.track(fixes), findings)))
    #expect(lines(found).allSatisfy { $0.stroke?.dash.isEmpty == true })
  }

  @Test("Ends in mid-air are named, those at airports are places")
  func ends() async throws {
    let track = TestTracks.track(flight)
    let open = try await map(TestTracks.plan(TestTracks.recording(track)))
    #expect(open.words("place-labels").contains("First seen"))
    #expect(open.words("place-labels").contains("Last seen"))
    let leg = TestTracks.leg(flight, from: TestPlaces.hel, to: TestPlaces.tll)
    let closed = try await map(
      TestTracks.plan(
        TestTracks.recording(track, TrackFindings(nature: .flight, legs: [leg]))))
    #expect(closed.words("place-labels").contains("Helsinki"))
    #expect(closed.words("place-labels").contains("12:00 UTC"))
    #expect(!closed.words("place-labels").contains("seen"))
    #expect(closed.words("panel").contains("airport of a recorded take-off or landing"))
  }

  @Test("Crosses for what cleaning took out, only if asked for")
  func rejected() async throws {
    let bad = RejectedFix(
      fix: Fix(time: TestTracks.noon, latitude: 55, longitude: 18), index: 3, reason: .jumps)
    let plan = TestTracks.plan(TestTracks.recording(TestTracks.track(flight, rejected: [bad])))
    let shown = try await map(plan, TrackDrawing(showsRejected: true))
    #expect(shown.paths("rejected").count == 1)
    #expect(shown.words("panel").contains("left out as faulty"))
    let quiet = try await map(plan)
    #expect(quiet.paths("rejected").isEmpty)
    #expect(quiet.words("source").contains("1 left out as faulty"))
  }

  @Test("Times stand along the line")
  func times() async throws {
    let found = try await map(
      TestTracks.plan(TestTracks.recording(TestTracks.track(flight))),
      TrackDrawing(showsTimes: true))
    let words = found.words("track-labels")
    #expect(words.contains("12:00 UTC") || words.contains("12:10"))
    #expect(words.contains("12:30"))
  }

  @Test("Several tracks have a colour each, and their names")
  func several() async throws {
    let other = TestTracks.flight(from: Self.south, to: TestPlaces.tll.coordinate)
    let found = try await map(
      TestTracks.plan(
        TestTracks.recording(TestTracks.track(flight, callsign: "ABC1")),
        TestTracks.recording(TestTracks.track(other, callsign: "XYZ2"))))
    #expect(found.words("track-labels").contains("ABC1"))
    #expect(found.words("panel").contains("XYZ2"))
    #expect(
      Set(lines(found).compactMap(\.stroke?.color)).isSuperset(of: found.theme.flights.prefix(2)))
  }

  @Test("A profile has round heights and times, in the colours of the line")
  func profile() async throws {
    let leg = TestTracks.leg(flight, from: TestPlaces.hel, to: TestPlaces.tll)
    let found = try await map(
      TestTracks.plan(
        TestTracks.recording(
          TestTracks.track(flight), TrackFindings(nature: .flight, legs: [leg]))),
      TrackDrawing(hasProfile: true))
    let words = found.words("profile")
    for text in ["PRESSURE ALTITUDE", "FL200", "10,000 m", "12:00 UTC", "12:30"] {
      #expect(words.contains(text), "\(text) in \(words)")
    }
    let colors = found.paths("profile").compactMap(\.stroke?.color)
    #expect(found.theme.heights.colors.filter(colors.contains).count > 10)
    // The map gives way to it.
    let frame = try #require(found.frame)
    let strip = try #require(found.room("profile"))
    #expect(strip.minY > frame.maxY)
  }

  @Test("Without heights there is a word, not a profile")
  func noHeights() async throws {
    let fixes = TestTracks.flight(from: Self.north, to: Self.south, hasHeights: false)
    let found = try await map(
      TestTracks.plan(TestTracks.recording(TestTracks.track(fixes))),
      TrackDrawing(color: .altitude, hasProfile: true))
    #expect(found.drawing.warnings.contains("no altitude was recorded, so there is no profile"))
    #expect(
      found.drawing.warnings.contains("no altitude was recorded, so the line is in one colour"))
    #expect(found.paths("profile").isEmpty)
  }

  @Test("Fixes that lie on one another become few points")
  func thinned() async throws {
    var random = SplitMix(seed: 7)
    let fixes =
      (0..<20_000).map { index in
        Fix(
          time: TestTracks.noon + Double(index), latitude: 47 + random.next(-1e-4...1e-4),
          longitude: 8 + random.next(-1e-4...1e-4))
      }
      + TestTracks.flight(
        from: Coordinate(latitude: 47, longitude: 8), to: Self.south,
        start: TestTracks.noon + 20_000)
    let found = try await map(TestTracks.plan(TestTracks.recording(TestTracks.track(fixes))))
    #expect(found.paths("tracks").map(\.path.points.count).reduce(0, +) < 2000)
  }

  @Test("Over the antimeridian no line runs across the map", arguments: ["equal-earth", "auto"])
  func antimeridian(_ projection: String) async throws {
    let fixes = TestTracks.flight(
      from: Coordinate(latitude: 35.5, longitude: 140),
      to: Coordinate(latitude: 37.6, longitude: -122.4), count: 600)
    var request = Self.small
    request.projection = projection
    let found = try MapFindings(
      await Drawings.map(
        TestTracks.plan(TestTracks.recording(TestTracks.track(fixes))), request))
    for item in lines(found) {
      for (a, b) in zip(item.path.points, item.path.points.dropFirst())
      where item.path.verbs.count(where: { $0 == .move }) == 1 {
        #expect((b - a).length < 200)
      }
    }
  }
}
