import Testing

@testable import CairoRenderer

@Suite struct DecimalDigitsTests {
  private func text(_ value: Double, _ digits: Int) -> String {
    var bytes: [UInt8] = []
    bytes.append(decimal: value, digits: digits)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (7, "7"), (-7, "-7"), (10, "10"), (90_807, "90807"),
    (99_999_999, "99999999"), (-100_000_000, "-100000000"), (1e12, "1000000000000"),
    (0.5, "0.5"), (-0.25, "-0.25"), (12.34, "12.34"), (3.999, "4"), (-0.004, "0"), (0.05, "0.05"),
    (1e-300, "0"), (595.275591, "595.28"), (1_234_567.891, "1234567.89"),
  ])
  func numbersAreShortAndPlain(value: Double, text: String) {
    #expect(self.text(value, 2) == text)
  }

  @Test func digitsAreAsManyAsAskedFor() {
    #expect(text(0.952941, 4) == "0.9529")
    #expect(text(0.952941, 0) == "1")
    #expect(text(1.0000004, 6) == "1")
    #expect(text(1.000001, 6) == "1.000001")
    #expect(text(0.5, -3) == "1" && text(0.123456789, 99) == "0.123457")
  }

  @Test func whatIsNoNumberOrTooGreatStaysANumber() {
    #expect(text(.nan, 2) == "0")
    #expect(text(.infinity, 2) == "0")
    #expect(text(1e300, 6) == "1000000000000")
    #expect(text(-1e300, 6) == "-1000000000000")
  }

  /// Every number read back is the one written, to half of the last digit.
  @Test func numbersReadBackAreThose() throws {
    for step in -4000...4000 {
      let value = Double(step) * 37.017
      let read = try #require(Double(text(value, 2)))
      #expect(abs(read - value) <= 0.005 + 1e-9)
    }
  }
}
