import Geo
import Layout
import PageInspection
import Phrases
import Routes
import Testing

@testable import Briefing

/// The whole document in every language: no English is left, and nothing leaves the page.
@Suite struct LanguageTests {
  /// A dossier whose own words are in another script, so that Latin letters are the program's.
  private static var plan: FlightPlan {
    var plan = TestPlans.disputed
    plan.title = "Ο τίτλος"
    plan.dateline?.place = "Καράκας"
    for index in plan.sources.indices {
      plan.sources[index].name = "Πηγή"
      plan.sources[index].kind = "είδος"
      plan.sources[index].date = nil
    }
    for flight in plan.flights.indices {
      for stop in plan.flights[flight].stops.indices {
        plan.flights[flight].stops[stop].name = "Πόλη"
        plan.flights[flight].stops[stop].note = "σημείωση"
      }
      plan.flights[flight].legs = Leg.legs(through: plan.flights[flight].stops)
    }
    for index in plan.cargo.indices {
      plan.cargo[index].item = "φορτίο"
      plan.cargo[index].quote = "λόγια"
    }
    plan.cargoSummary = .build(plan.cargo)
    for index in plan.events.indices { plan.events[index].text = "Γεγονός" }
    return plan
  }

  private static func document(_ language: String) throws -> BriefingDocument {
    let wording = Wording(Phrasebook(language, in: .builtIn))
    return BriefingWriter(Briefings.report(plan), wording: wording).document
  }

  @Test(arguments: ["ru", "ar", "zh"])
  func noEnglishIsLeft(_ language: String) throws {
    // Units and standards that every script writes so, the aircraft of the plan, sources of the
    // catalogue, which stand as they are called.
    let names: Set<String> = [
      "UTC", "WGS", "Natural", "Earth", "GeoNames", "CC", "BY", "An", "Il", "SVMI", "a",
    ]
    let pages = try Briefings.pages(Self.document(language))
    for page in pages {
      let texts = page.layers.flatMap(\.items).flatMap(\.textsOutsideMaps).map(\.text)
      for text in texts {
        let words = text.split { !($0.isASCII && $0.isLetter) }.map(String.init)
        let english = words.filter { !names.contains($0) && !Self.ofCatalogue.contains($0) }
        #expect(english.isEmpty, "\(text)")
      }
    }
  }

  /// Words in the names of sources that the catalogue of aircraft cites.
  private static let ofCatalogue: Set<String> = {
    let sources = AircraftCatalogue.builtIn.types.flatMap(\.sources)
    return Set(
      sources.map { "\($0)" }.flatMap { $0.split { !($0.isASCII && $0.isLetter) }.map(String.init) }
    )
  }()

  @Test(arguments: [
    ("en", "24 March 2019"), ("fr", "24 mars 2019"), ("zh", "2019年3月24日"),
  ])
  func sourcesAreDatedAsTheLanguageDoes(_ language: String, _ date: String) throws {
    var plan = Self.plan
    plan.sources[0].date = "2019-03-24"
    plan.sources[1].date = "in spring"
    let wording = Wording(Phrasebook(language, in: .builtIn))
    let writer = BriefingWriter(Briefings.report(plan), wording: wording)
    let lines = try Briefings.pages(writer.document).flatMap(\.lines)
      .map { $0.replacing("\u{A0}", with: " ") }
    #expect(lines.contains(date))
    #expect(lines.contains("in spring"))
  }

  @Test(arguments: PhraseTable.builtIn.languages)
  func nothingLeavesThePage(_ language: String) throws {
    let pages = try Briefings.pages(Self.document(language))
    for page in pages {
      for text in page.layers.flatMap(\.items).flatMap(\.textsOutsideMaps) {
        #expect(text.origin.x >= 53.9, "\(text.text)")
        #expect(text.origin.x + text.width <= page.size.width - 53.9, "\(text.text)")
      }
    }
  }
}

extension Item {
  /// Maps are cut to their frame, and told apart by that.
  fileprivate var textsOutsideMaps: [TextItem] {
    guard case .group(let group) = self else { return texts }
    return group.clip == nil ? group.items.flatMap(\.textsOutsideMaps) : []
  }
}
