import Foundation
import Testing

/// The example dossier, from YAML to what a reader of the files finds in them.
@Suite struct CaracasTests {
  @Test func theTextsAreThereToBeFound() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "render", Tool.example("caracas-2019.yaml"), "-o", "m.png", "-o", "m.pdf", "-o", "m.svg",
      in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")

    let pdf = try Tool.installed("pdftotext", folder.path("m.pdf"), "-").text
    let svg = try folder.text("m.svg")
    for words in ["Maiquetía", "35 t", "Moscow", "GREENLAND", "CARGO SUMMARY"] {
      #expect(pdf.contains(words), "no \(words) in the PDF")
      #expect(svg.contains(words), "no \(words) in the SVG")
    }
    #expect(try Tool.installed("xmllint", "--noout", folder.path("m.svg")).status == 0)
    let facts = try Tool.installed("pdfinfo", folder.path("m.pdf")).text
    #expect(facts.contains("land in Venezuela"))
    #expect(facts.contains(#/Author: +Flightplot/#))
    // Width and height stand big-endian at byte 16 of a PNG (its specification, 11.2.2).
    let header = try Data(contentsOf: folder.file("m.png"))[16..<24]
    #expect(Array(header) == [0, 0, 0x07, 0x80, 0, 0, 0x04, 0x38])
  }

  @Test func geoJSONSaysWhoSaidIt() throws {
    let outcome = try Tool.flightplot("export", Tool.example("caracas-2019.yaml"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let features = try #require(document["features"] as? [[String: Any]])
    let properties = features.compactMap { $0["properties"] as? [String: Any] }
    let leg = try #require(properties.first { $0["kind"] as? String == "leg" })
    #expect(leg["certainty"] as? String == "inferred")
    let stops = properties.filter {
      $0["kind"] as? String == "stop" && $0["icao"] as? String == "SVMI"
    }
    #expect(stops.contains { ($0["sources"] as? [String])?.contains("Javier Mayorca") == true })
  }
}
