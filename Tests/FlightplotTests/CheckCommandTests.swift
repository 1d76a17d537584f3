import Diagnostics
import Foundation
import Testing

/// `flightplot check`, end to end: lines, statuses, JSON and the list of codes.
@Suite struct CheckCommandTests {
  private let unsourced = Dossier.plain

  @Test func warningsLeaveTheStatusAloneUnlessStrict() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("d.yaml", unsourced)
    let plain = try Tool.flightplot("check", path)
    #expect(plain.status == 0)
    #expect(plain.text.contains(": warning: no source for"))
    #expect(plain.text.contains("[FP201]"))
    #expect(plain.errors.contains("no errors"))
    let strict = try Tool.flightplot("check", path, "--strict")
    #expect(strict.status == 65)
    #expect(strict.text.contains(": error: no source for"))
  }

  @Test func oneWrongDossierHidesNoOther() throws {
    let folder = try ScratchFolder()
    let first = try folder.write("a.yaml", Dossier.with("titel: A test", for: "title: A test"))
    let second = try folder.write("b.yaml", unsourced)
    let outcome = try Tool.flightplot("check", first, second)
    #expect(outcome.status == 65)
    #expect(outcome.text.contains("a.yaml:2:1: error: unknown key “titel”"))
    #expect(outcome.text.contains("b.yaml:"))
    #expect(outcome.errors.contains("2 dossiers: "))
  }

  @Test func aMissingFileHasItsOwnStatus() throws {
    #expect(try Tool.flightplot("check", "/nowhere/d.yaml").status == 66)
  }

  @Test func json() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("d.yaml", unsourced)
    let outcome = try Tool.flightplot("check", path, "--json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(
      document["warningCount"] as? Int == findings.count { $0["severity"] as? String == "warning" })
    let first = try #require(findings.first)
    #expect(first["code"] as? String == "FP201")
    #expect(first["line"] as? Int == 5)
    #expect((first["file"] as? String)?.hasSuffix("d.yaml") == true)
  }

  /// The page that documents the codes holds each with what it means.
  @Test func theDocumentationListsEveryCode() throws {
    let page = try String(
      contentsOf: Tool.packageRoot.appendingPathComponent("CHECKS.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| FP") }.map { row in
      row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(rows.map { $0[0] } == DiagnosticCode.allCases.map(\.rawValue))
    #expect(rows.map { $0[2] } == DiagnosticCode.allCases.map(\.meaning))
  }
}
