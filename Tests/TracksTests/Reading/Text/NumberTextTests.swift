import Testing

@testable import Tracks

@Suite("Numbers read from bytes")
struct NumberTextTests {
  private func number(_ text: String, point: UInt8 = UInt8(ascii: ".")) -> Double? {
    Array((text + "\0").utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap {
        NumberText.number($0, $0 + (bytes.count - 1), point: point)
      }
    }
  }

  /// Swift's own reading of the same text, which is correctly rounded.
  @Test(arguments: [
    "0", "-0", "1", "-1.5", "+7", "179.999999", "-0.000001", "47.123456789012", "1738703622.619",
    "9007199254740993", "1e3", "1.5E-3", "-2e+2", "0.1", "123456789012345678", "00012.50", "5.",
    ".5",
  ])
  func areThoseOfSwift(_ text: String) {
    #expect(number(text) == Double(text.hasSuffix(".") ? text + "0" : text))
  }

  /// More digits than are kept, and exponents.
  @Test(arguments: [
    "47.12345678901234567890123456789", "0.000000000000000000000000012345678901234567",
    "123456789012345678901234567890", "1.7976931348623157e308", "2.5e-300", "3.3e40",
    "99999999999999999999e-20",
  ])
  func areWithinFourUnitsOfTheLastPlace(_ text: String) throws {
    let (found, wanted) = (try #require(number(text)), try #require(Double(text)))
    #expect(abs(found - wanted) <= wanted.ulp * 4, "\(found) against \(wanted)")
  }

  @Test(arguments: ["", " ", "-", "+", ".", "x", "1x", "1 2", "--1", "1.2.3", "e5", "nan", "inf"])
  func areNothingElse(_ text: String) {
    #expect(number(text) == nil)
  }

  @Test func mayHaveACommaBeforeTheirDecimals() {
    #expect(number("47,25", point: UInt8(ascii: ",")) == 47.25)
    #expect(number("47,25") == nil)
  }

  @Test func haveNoEndToTheirExponent() {
    #expect(number("1e999999999999999999999") == .infinity)
    #expect(number("1e-999999999999999999999") == 0)
  }
}
