import Testing

@testable import FlightplotCLI

@Suite struct ArgumentTextTests {
  /// What ArgumentParser may see, and what the command gets back.
  @Test(arguments: ["-33.9,151.2", "-.5,3", "-0,0", "-10°36'S 66°W", "-5.png"])
  func aMinusBeforeAFigureIsHiddenAndComesBack(_ text: String) {
    let hidden = ArgumentText.disguise([text])
    #expect(hidden.count == 1)
    #expect(hidden[0].first != "-")
    #expect(ArgumentText(argument: hidden[0]).text == text)
  }

  @Test(arguments: ["-o", "--near", "--near=-10.5,-67", "-", "--", "-o-5", "SVO-5", "'-33,1'-AKL"])
  func optionsAreLeftAlone(_ text: String) {
    #expect(ArgumentText.disguise([text]) == [text])
  }

  @Test func whatFollowsTheTerminatorIsLeftAlone() {
    #expect(
      ArgumentText.disguise(["--near", "-1,2", "--", "-3,4"]) == ["--near", "−1,2", "--", "-3,4"])
  }
}
