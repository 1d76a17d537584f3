import Foundation
import Testing

/// Projections as users meet them: listed, named, misspelt, given by definition and by code.
@Suite struct ProjectionListTests {
  private static let names = [
    "orthographic", "near-sided-perspective", "azimuthal-equidistant", "lambert-azimuthal",
    "stereographic", "gnomonic", "lambert-conformal-conic", "albers", "equidistant-conic",
    "mercator", "transverse-mercator", "oblique-mercator", "two-point-equidistant",
    "equirectangular", "miller", "equal-earth", "robinson", "natural-earth", "winkel-tripel",
    "mollweide", "eckert-iv", "polar-stereographic",
  ]

  @Test func theTableIsAligned() throws {
    let outcome = try Tool.flightplot("projections")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == Self.names.count + 1)
    #expect(
      Set(lines.dropFirst().compactMap { $0.split(separator: " ").first.map(String.init) })
        == Set(Self.names))
    let column = try #require(lines.first?.range(of: "keeps true")).lowerBound
    let offset = lines[0].distance(from: lines[0].startIndex, to: column)
    for line in lines.dropFirst() {
      let cells = Array(line)
      #expect(cells[offset - 1] == " " && cells[offset - 2] == " " && cells[offset] != " ")
    }
  }

  @Test func jsonSaysTheSame() throws {
    let outcome = try Tool.flightplot("projections", "--json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
    #expect(Set(rows.compactMap { $0["name"] as? String }) == Set(Self.names))
    for row in rows {
      for key in ["title", "property", "keepsTrue", "goodFor", "formula"] {
        #expect((row[key] as? String)?.isEmpty == false, "\(row)")
      }
    }
  }

  @Test(arguments: [
    ("robinsn", "robinson"), ("winkel", "winkel-tripel"), ("+proj=igh", "tears"),
    ("+proj=merc +nadgrids=/etc/passwd", "nadgrids"), ("+proj=pipeline +step +proj=merc", "step"),
    ("EPSG:99999", "EPSG:99999"), ("EPSG:5773", "no system for a map"),
    ("+proj=lcc", "standard parallels"),
  ])
  func wrongOnesAreToldWithAHint(_ text: String, _ words: String) throws {
    let folder = try ScratchFolder()
    let line = try Tool.flightplot("map", "SVO-CCS", "--projection", text, in: folder.url)
    #expect(line.status == 64)
    #expect(line.errors.contains(words) && line.errors.contains("hint: "), "\(line.errors)")
    let dossier = try folder.write(
      "a.yaml", Dossier.plain + "\nmap: {projection: \"\(text)\"}\n")
    let render = try Tool.flightplot("render", dossier, in: folder.url)
    #expect(render.status == 65)
    #expect(render.errors.contains(words) && render.errors.contains("a.yaml:"), "\(render.errors)")
    #expect(try folder.names() == ["a.yaml"])
  }

  /// Only a code opens PROJ's database; all else does without.
  @Test func onlyCodesNeedTheDatabase() throws {
    let folder = try ScratchFolder()
    let none = ["PROJ_DATA": folder.url.path, "PROJ_LIB": folder.url.path]
    for projection in ["auto", "robinson", "+proj=hammer"] {
      let outcome = try Tool.flightplot(
        "map", "HEL-TLL", "--size", "200x120", "--projection", projection, "-o",
        folder.path("a.png"), environment: none)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let code = try Tool.flightplot(
      "map", "HEL-TLL", "--projection", "EPSG:3035", "-o", folder.path("b.png"), environment: none)
    #expect(code.status == 64)
    #expect(code.errors.contains("proj-data"), "\(code.errors)")
  }

  @Test func aCodeDrawsAndWarnsOutsideItsArea() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "map", "HEL-CCS", "--size", "400x240", "--projection", "EPSG:3035", "-o",
      folder.path("a.svg"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("EPSG:3035 is made for Europe"), "\(outcome.errors)")
    let text = try String(contentsOfFile: folder.path("a.svg"), encoding: .utf8)
    #expect(text.contains("LAEA Europe (EPSG:3035)"))
  }
}
