import Testing
import Tracks

@Suite("24-bit addresses")
struct AircraftAddressTests {
  @Test(arguments: [
    ("ac671b", 0xAC671B, true), ("AC671B", 0xAC671B, true), ("~2a0001", 0x2A0001, false),
    ("00000a", 10, true), ("a", 10, true),
  ])
  func isReadFromHexadecimalDigits(_ text: String, _ value: Int, _ isICAO: Bool) {
    let address = AircraftAddress(text)
    #expect(address?.value == UInt32(value))
    #expect(address?.isICAO == isICAO)
  }

  @Test(arguments: ["", "~", "ac671b0", "xyz", "+12345", "-1", "~~1", "12 34"])
  func isNotReadFromAnythingElse(_ text: String) {
    #expect(AircraftAddress(text) == nil)
  }

  @Test func isWrittenWithSixDigits() {
    #expect(AircraftAddress("A")?.description == "00000a")
    #expect(AircraftAddress("~2A0001")?.description == "~2a0001")
  }
}
