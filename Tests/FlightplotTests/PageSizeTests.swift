import Flightplot
import Layout
import Testing

@Suite struct PageSizeTests {
  @Test(arguments: [
    ("1920x1080", 1440.0, 810.0, 96.0), ("1080X1080", 810, 810, 96), ("100x19200", 75, 14400, 96),
    // ISO 216: A4 is 210 by 297 mm, A3 297 by 420; a letter 8.5 by 11 inches.
    ("A4", 841.890, 595.276, 300), ("a4-portrait", 595.276, 841.890, 300),
    ("A3", 1190.551, 841.890, 300), ("letter", 792, 612, 300),
    ("Letter-Portrait", 612, 792, 300),
  ])
  func sizesInPoints(_ text: String, width: Double, height: Double, dpi: Double) throws {
    let size = try PageSize(parsing: text)
    #expect(abs(size.points.width - width) < 0.001)
    #expect(abs(size.points.height - height) < 0.001)
    #expect(size.defaultDPI == dpi)
  }

  @Test(arguments: [
    "", "x", "1920", "1920x", "x1080", "0x0", "-1920x1080", "1920x-1080", "1920.5x1080", "99x100",
    "19201x100", "1920x1080x3", "900000x900000", "99999999999999999999x1", "A5", "A4-", "A4x",
    "letters", "19200x19200",
  ])
  func whatIsNoSize(_ text: String) {
    let error = #expect(throws: FlightplotError.self) { try PageSize(parsing: text) }
    #expect(error?.kind == .usage)
  }

  @Test func resolutionIsCheckedAgainstThePixels() throws {
    let sheet = try PageSize(parsing: "A3")
    #expect(try sheet.checkedDPI(nil) == 300)
    // A3 is 16.54 by 11.69 inches: 193.3 square inches, so 100 million pixels are 719 to the inch.
    #expect(try sheet.checkedDPI(719) == 719)
    #expect(throws: FlightplotError.self) { try sheet.checkedDPI(720) }
    for dpi in [0, -1, .infinity, .nan] {
      #expect(throws: FlightplotError.self) { try sheet.checkedDPI(dpi) }
    }
  }
}
