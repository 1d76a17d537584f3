import Foundation
import Testing

@Suite struct AircraftCommandTests {
  private func run(_ arguments: String...) throws -> Tool.Outcome {
    try Tool.run(Tool.built("flightplot"), ["aircraft"] + arguments)
  }

  @Test func aCardNamesEverySource() throws {
    let outcome = try run("Antonov", "An-124")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = String(decoding: outcome.output, as: UTF8.self)
    #expect(text.contains("designator   A124 (ICAO Doc 8643)"))
    #expect(text.contains("range        4,500–5,400 km with 120 t"))
    #expect(text.contains("Antonov An-124 Ruslan, Aeropedia; confidence medium"))
  }

  @Test func theTableListsAllTypes() throws {
    let outcome = try run()
    #expect(outcome.status == 0)
    let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    #expect(lines.count > 60)
    #expect(lines.first?.hasPrefix("type") == true)
  }

  @Test func asJSON() throws {
    let outcome = try run("--json", "IL76")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("note: Il-76 is said of Il-76TD"))
    let match = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(match["isFamily"] as? Bool == true)
    let types = try #require(match["types"] as? [[String: Any]])
    let newest = try #require(types.last)
    #expect(newest["name"] as? String == "Il-76MD-90A")
    let points = try #require(newest["payloadRange"] as? [[String: Any]])
    #expect(points.first?["payloadKilograms"] as? Double == 60_000)
    #expect(points.first?["lowestMeters"] as? Double == 4_000_000)
    let sources = try #require(points.first?["sources"] as? [[String: Any]])
    #expect(sources.first?["id"] as? String == "ef-il76")
  }

  @Test func anUnknownTypeIsAFaultOfUse() throws {
    let outcome = try run("An-142")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("error: no aircraft is called “An-142”"))
    #expect(outcome.errors.contains("did you mean “An-124”?"))
    #expect(outcome.output.isEmpty)
  }
}
