import Evidence
import Testing

@Suite struct ClaimVersionsTests {
  @Test func statementsOfOneValueAreOneClaim() throws {
    let claim = try #require(
      Claim(versions: [
        Claim("Il-62", certainty: .reported, sources: ["a"], hedge: .apparently),
        Claim("Il-62", certainty: .confirmed, sources: ["b", "a"]),
      ]))
    #expect(claim.certainty == .confirmed)
    #expect(claim.sources == ["a", "b"])
    #expect(claim.hedge == nil)
    #expect(claim.rivals.isEmpty)
  }

  @Test func differingValuesAreDisputedAndAllKept() throws {
    let claim = try #require(
      Claim(versions: [
        Claim("Il-62", certainty: .reported, sources: ["a"]),
        Claim("Il-76", certainty: .reported, sources: ["b"], hedge: .probably),
      ]))
    #expect(claim.value == "Il-62")
    #expect(claim.certainty == .disputed)
    #expect(claim.sources == ["a"])
    #expect(claim.rivals.map(\.value) == ["Il-76"])
    #expect(claim.rivals.first?.certainty == .reported)
    #expect(claim.map(\.count).rivals.first?.hedge == .probably)
  }

  @Test func noStatementIsNoClaim() {
    #expect(Claim<String>(versions: []) == nil)
  }
}
