import Foundation
import PDFInspection
import Testing

/// The briefing's file as its readers use it: links, contents, outline, what is read aloud.
@Suite struct BriefPDFTests {
  private static func file(_ example: String, _ options: String...) throws -> InspectedPDF {
    let folder = try ScratchFolder()
    let outcome = try Tool.run(
      Tool.built("flightplot"), ["brief", Tool.example(example), "-o", "b.pdf"] + options,
      in: folder.url)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let check = try Tool.installed("qpdf", "--check", folder.path("b.pdf"))
    #expect(check.status == 0, "\(check.errors)")
    return try InspectedPDF([UInt8](Data(contentsOf: folder.file("b.pdf"))))
  }

  private static let caracas = Result { try file("caracas-2019.yaml") }
  private static let relief = Result { try file("relief-airlift.yaml") }

  @Test func whatTheFileSaysOfItselfHolds() throws {
    for file in [try Self.caracas.get(), try Self.relief.get()] {
      #expect(file.faults.isEmpty, "\(file.faults.prefix(5))")
      #expect(file.text(file.value(file.catalog, "Lang")) == "en")
      #expect(file.value(file.catalog, "MarkInfo", "Marked") == .flag(true))
    }
  }

  @Test func everyMapSaysWhatItShows() throws {
    let words = try Self.caracas.get().structure.flatMap(\.all).filter { $0.role == "Figure" }
      .compactMap(\.alternativeText)
    #expect(words.contains { $0.hasPrefix("Time axis: December 2018 – 28 April 2019.") })
    let figures = words.filter { $0.hasPrefix("Map") }
    try #require(figures.count == 3)
    #expect(
      figures[0].hasPrefix("Map of 2 flights. An-124: Moscow to Maiquetía, 9,936 km, inferred."))
    #expect(figures[1].hasPrefix("Map of one flight. An-124: Moscow to Maiquetía"))
    #expect(figures[2].contains("apparently Il-62"))
  }

  @Test func fromAFigureToItsClaimToItsSource() throws {
    let file = try Self.caracas.get()
    let (links, places) = (file.links, file.destinations)
    // On the cover: 35 t, the symbol and the name of Maiquetía, the flight in the list.
    let cover = links.filter { $0.page == 1 }.compactMap(\.destination)
    for wanted in ["claim-14", "source-1", "evidence-of-flight-an124", "flight-an124", "timeline"] {
      #expect(cover.contains(wanted), "no link to \(wanted)")
    }
    #expect(links.filter { $0.page == 1 && $0.contents == "Evidence: Maiquetía (SVMI)" }.count == 2)
    // The claim stands in the ledger, the link beside it leads to the list of sources.
    let claim = try #require(places["claim-14"])
    let beside = links.first { link in
      link.page == claim.page && link.destination == "source-1"
        && link.rectangle[3] <= claim.top + 1 && link.rectangle[1] >= claim.top - 40
    }
    #expect(beside != nil)
    let evidence = try #require(places["evidence"])
    let sources = try #require(places["sources"])
    #expect((evidence.page...sources.page).contains(claim.page))
    #expect(places["source-5"] != nil && places["source-6"] == nil)
  }

  @Test func aSourceLeadsToTheWeb() throws {
    let folder = try ScratchFolder()
    let text = try String(contentsOfFile: Tool.example("caracas-2019.yaml"), encoding: .utf8)
      .replacing(
        "medium: Twitter", with: "medium: Twitter\n    url: \"https://example.org/(a)?b='c'\"")
    try Data(text.utf8).write(to: folder.file("d.yaml"))
    let outcome = try Tool.flightplot(
      "brief", "d.yaml", "--sections", "sources", "-o", "b.pdf", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let file = try InspectedPDF([UInt8](Data(contentsOf: folder.file("b.pdf"))))
    let addresses = Set(file.links.compactMap(\.address))
    #expect(addresses == ["https://example.org/%28a%29?b=%27c%27"])
    #expect(file.faults.isEmpty, "\(file.faults)")
  }

  @Test func theOutlineHasAllSections() throws {
    let outline = try Self.caracas.get().outline
    #expect(
      outline.map(\.title) == [
        "Overview", "Flights", "Cargo and people", "Timeline", "Evidence", "Sources", "Notes",
      ])
    #expect(outline[1].children.map(\.title) == ["Flight 1: An-124", "Flight 2: apparently Il-62"])
  }

  @Test func contentsTellThePageThatTheyLeadTo() throws {
    let file = try Self.caracas.get()
    let entries = file.structure.flatMap(\.all).filter { $0.role == "TOCI" }
    // All sections but the cover, the flights as one.
    #expect(entries.count == 6)
    let text = try text(of: "caracas-2019.yaml", page: 1)
    let places = file.destinations
    for (title, name) in [("Timeline", "timeline"), ("Evidence", "evidence"), ("Notes", "notes")] {
      let page = try #require(places[name]).page
      #expect(text.contains(try Regex("\(page) +\(title)")), "\(title) is on page \(page)")
    }
  }

  @Test func tablesAreTables() throws {
    let tables = try Self.relief.get().structure.flatMap(\.all).filter { $0.role == "Table" }
    #expect(tables.count > 30)
    for table in tables {
      let rows = table.children
      #expect(rows.first?.children.allSatisfy { $0.role == "TH" && $0.scope == "Column" } == true)
      // A head that stands again on the next page is read once.
      #expect(rows.dropFirst().flatMap(\.children).allSatisfy { $0.role == "TD" })
    }
  }

  @Test func manyFlightsAreFoundByTheirRoutes() throws {
    let ends = ["LFPG", "EGLL", "LEMD"]
    let flights = (1...24).map { number in
      """
        - id: f\(number)
          aircraft: {is: C-130, certainty: reported, by: [a]}
          route: [{place: \(ends[number % 3]), certainty: reported, by: [a]}, \
      {place: MTPP, certainty: reported, by: [a], arrived: 2026-06-0\(1 + number % 7)}]
      """
    }
    let text =
      "flightplot: 1\ntitle: Relief\nsources:\n  a: {name: Desk}\nflights:\n"
      + flights.joined(separator: "\n") + "\n"
    let folder = try ScratchFolder()
    try Data(text.utf8).write(to: folder.file("d.yaml"))
    let outcome = try Tool.flightplot("brief", "d.yaml", "-o", "b.pdf", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let file = try InspectedPDF([UInt8](Data(contentsOf: folder.file("b.pdf"))))
    #expect(file.faults.isEmpty, "\(file.faults.prefix(5))")
    let list = try #require(file.outline.first { $0.title == "Flights" })
    #expect(list.children.count == 3)
    #expect(list.children.flatMap(\.children).count == 24)
    // A map a route, each with its words, and one of all.
    let maps = file.structure.flatMap(\.all).compactMap(\.alternativeText)
      .filter { $0.hasPrefix("Map of 8 flights.") || $0.hasPrefix("Map of 24 flights.") }
    #expect(maps.count == 4)
    #expect(file.links.contains { $0.destination == "evidence-of-flight-f24" })
  }

  @Test func textIsReadInOrder() throws {
    let text = try text(of: "disputed-claims.yaml", page: nil)
    var rest = text[...]
    for words in [
      "CONTENTS", "Stops", "Legs", "Could it be flown", "Evidence", "Sources", "Method",
    ] {
      let found = try #require(rest.range(of: words), "no \(words) where it should be")
      rest = rest[found.upperBound...]
    }
  }

  private func text(of example: String, page: Int?) throws -> String {
    let folder = try ScratchFolder()
    let outcome = try Tool.flightplot(
      "brief", Tool.example(example), "-o", "b.pdf", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let pages = page.map { ["-f", "\($0)", "-l", "\($0)"] } ?? []
    let tool = URL(fileURLWithPath: "/usr/bin/env")
    return try Tool.run(tool, ["pdftotext", "-layout"] + pages + [folder.path("b.pdf"), "-"]).text
  }
}
