import Layout
import Plot
import Testing

/// A route on a page of some size.
struct MapCase: Sendable, CustomTestStringConvertible {
  var route: TestRoute
  var size: Size

  static let all = TestRoute.allCases.flatMap { route in
    PageSizes.all.map { MapCase(route: route, size: $0) }
  }

  var testDescription: String {
    "\(route.rawValue) on \(Int(size.width)) × \(Int(size.height))"
  }

  func findings() async throws -> MapFindings {
    let (origin, destination) = route.places
    return try MapFindings(
      await Drawings.map(TestPlans.plain(origin, destination), MapRequest(size: size)))
  }
}
