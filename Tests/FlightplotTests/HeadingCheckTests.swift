import Diagnostics
import Testing

/// Hedges lost in a title, in all their forms, with the words that say so.
@Suite struct HeadingCheckTests {
  private func lost(_ title: String, _ cargo: String, _ flight: String = "") throws -> [String] {
    let text = """
      flightplot: 1
      title: \(title)
      sources:
        a: {name: Agency, kind: agency}
      flights:
        - id: x
          aircraft: {is: An-124, by: [a]}
      \(flight.isEmpty ? "" : "    \(flight)\n")    route:
            - {place: UUMU, by: [a]}
            - {place: OSLK, by: [a]}
      cargo:
        - \(cargo)
      """
    return try CheckTests.findings(text).filter { $0.code == .hedgeLost }.map(\.message)
  }

  @Test(
    arguments: [
      (
        "Planes bring 35 t", "{item: arms, mass: {is: 35 t, hedge: allegedly, by: [a]}}",
        "the title says “35 t” for certain; the claim on line 12 says allegedly 35 t of arms"
      ),
      (
        "Planes bring about 35 t",
        "{item: arms, mass: {is: about 35 t, hedge: allegedly, by: [a]}}",
        "the title says “35 t” for certain; the claim on line 12 says allegedly about 35 t of arms"
      ),
      (
        "35 tonnes flown", "{item: arms, mass: up to 35 t, by: [a]}",
        "the title says “35 tonnes” for certain; the claim on line 12 says up to 35 t of arms"
      ),
      (
        "100 soldiers land", "{item: soldiers, people: about 100, by: [a]}",
        "the title says “100 soldiers” for certain; the claim on line 12 says about 100 soldiers"
      ),
      (
        "100 soldiers land", "{item: soldiers, people: 100, hedge: reportedly, by: [a]}",
        "the title says “100 soldiers” for certain; the claim on line 12 says reportedly 100 soldiers"
      ),
      (
        "100 people land", "{item: tents, mass: 3 t, people: at least 100, by: [a]}",
        "the title says “100 people” for certain; the claim on line 12 says at least 100 people "
          + "with tents"
      ),
      (
        "Planes bring arms", "{item: arms, hedge: possibly, by: [a]}",
        "the title says “arms” for certain; the claim on line 12 says possibly arms"
      ),
      (
        "Planes bring 35 t",
        "{item: arms, hedge: possibly, mass: {is: 35 t, hedge: allegedly, by: [a]}, by: [a]}",
        "the title says “35 t” for certain; the claim on line 12 says allegedly possibly 35 t of arms"
      ),
    ])
  func isTold(_ title: String, _ cargo: String, _ message: String) throws {
    #expect(try lost(title, cargo) == [message])
  }

  @Test(
    arguments: [
      ("Planes allegedly bring 35 t", "{item: arms, mass: {is: 35 t, hedge: allegedly, by: [a]}}"),
      ("Planes bring arms", "{item: arms, mass: {is: 35 t, hedge: allegedly, by: [a]}}"),
      ("Planes bring about 35 t", "{item: arms, mass: about 35 t, by: [a]}"),
      ("Planes bring 35 t", "{item: arms, mass: 35 t, by: [a]}"),
      ("30 to 40 t flown", "{item: arms, mass: 30–40 t, by: [a]}"),
      ("Planes said to bring arms", "{item: arms, hedge: possibly, by: [a]}"),
    ])
  func isKept(_ title: String, _ cargo: String) throws {
    #expect(try lost(title, cargo) == [])
  }

  @Test(
    arguments: [
      ("operator: {is: Volga-Dnepr, hedge: apparently, by: [a]}", "A Volga-Dnepr flight", 1),
      ("operator: {is: Volga-Dnepr, hedge: apparently, by: [a]}", "Perhaps by Volga-Dnepr", 0),
      ("registration: {is: RA-82035, hedge: probably, by: [a]}", "RA-82035 lands", 1),
    ])
  func ofAFlight(_ claim: String, _ title: String, _ count: Int) throws {
    #expect(try lost(title, "{item: tents, mass: 3 t, by: [a]}", claim).count == count)
  }
}
