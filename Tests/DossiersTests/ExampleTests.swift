import Diagnostics
import Dossiers
import Evidence
import Foundation
import Geo
import Routes
import Testing

/// The dossiers under `Examples`, which users begin with.
@Suite struct ExampleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  private func reading(_ name: String) throws -> DossierReader.Reading {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    return try DossierReader.read(bytes, file: name, places: Gazetteer())
  }

  @Test func thereAreSeveral() {
    #expect(Self.names.count >= 5)
    #expect(Self.names.contains("caracas-2019.yaml"))
  }

  @Test(arguments: names) func readsWithoutErrorsOrWarnings(_ name: String) throws {
    let found = try reading(name).diagnostics.filter { $0.severity != .note }
    #expect(found.isEmpty, "\(found.map(\.description))")
  }

  /// A story whose sources nobody can look up says in its title that it is made up.
  @Test(arguments: names) func itsSourcesCanBeReadOrItIsHeadedInvented(_ name: String) throws {
    let plan = try reading(name).plan
    let isInvented = plan.title?.hasPrefix("Invented") == true
    // The text that the project started from has no address.
    if name == "caracas-2019.yaml" { return }
    if isInvented {
      #expect(plan.sources.allSatisfy { $0.name.contains("invented") })
    } else {
      // What is quoted by another source is read there.
      #expect(
        plan.sources.allSatisfy { $0.url != nil || $0.medium?.contains("quoted by") == true })
    }
  }

  @Test(arguments: names) func everySourceIsUsedAndEveryFactHasEvidence(_ name: String) throws {
    let plan = try reading(name).plan
    let facts = plan.facts
    let cited = Set(facts.flatMap(\.allSources))
    #expect(cited == Set(plan.sources.map(\.id)))
    let unsourced = facts.filter { $0.certainty == .unstated }.map(\.path)
    #expect(unsourced.isEmpty, "\(unsourced)")
    #expect(facts.allSatisfy { $0.position != nil })
  }
}
