import Testing

@testable import Exports

@Suite struct CSVTests {
  /// Reads RFC 4180.
  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasSuffix("\r\n"))
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch (character, isQuoted) {
      case ("\"", true) where rest.first == "\"":
        rows[rows.count - 1][rows[rows.count - 1].count - 1] += "\""
        rest.removeFirst()
      case ("\"", _): isQuoted.toggle()
      case (",", false): rows[rows.count - 1].append("")
      case ("\r\n", false): rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
      }
    }
    #expect(!isQuoted)
    return Array(rows.dropLast())
  }

  private func table() throws -> [[String: String]] {
    let rows = try rows(CSVExport.bytes(TestPlans.nasty))
    #expect(rows[0] == CSVExport.columns)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    return rows.dropFirst().map { row in
      Dictionary(zip(rows[0], row), uniquingKeysWith: { a, _ in a })
    }
  }

  @Test func waypointsStandInAColumnAndOnTheLine() throws {
    let rows = try rows(CSVExport.bytes(TestPlans.passing))
    try #require(rows.count == 2)
    let row = Dictionary(zip(rows[0], rows[1]), uniquingKeysWith: { a, _ in a })
    #expect(row["via"] == "Azores")
    #expect(row["wkt"]?.contains("-27 38.75") == true)
    #expect(row["certainty"] == "inferred")
  }

  @Test func aRowALeg() throws {
    let table = try table()
    #expect(table.map { $0["flight"] } == ["7_a", "7_a", "8"])
    #expect(table.map { $0["leg"] } == ["1", "2", "1"])
    #expect(table[0]["certainty"] == "disputed")
    #expect(table[0]["to_latitude"] == "-33")
    #expect(table[1]["to"] == "Lima, \"Peru\"")
    #expect(table[0]["wkt"]?.hasPrefix("MULTILINESTRING ((175 -37, ") == true)
    #expect(table[1]["wkt"]?.hasPrefix("LINESTRING (-71 -33, ") == true)
    #expect(table[0]["cargo"]?.hasPrefix("30 to 40 t boxes, shared by 7_a, 8") == true)
  }

  /// Text that a spreadsheet would run is made text; figures stay figures.
  @Test func noCellIsAFormula() throws {
    let table = try table()
    #expect(table[0]["aircraft"] == "'-An-124")
    #expect(table[0]["to"] == "'@Santiago")
    #expect(table[0]["sources"] == "'=HYPERLINK(\"x\")")
    for row in table {
      for (column, cell) in row where !cell.isEmpty {
        let isNumber = Double(cell) != nil
        #expect(isNumber || !"=+-@".contains(cell.first ?? " "), "\(column): \(cell)")
      }
    }
  }

  @Test(arguments: [
    (0.0, "0"), (-0.00000001, "0"), (-66.99059, "-66.99059"), (1e-7, "0.0000001"), (180, "180"),
    (12.345678949, "12.3456789"), (-0.5, "-0.5"),
  ])
  func degreesHaveNoExponent(_ value: Double, _ text: String) {
    #expect(DecimalText.degrees(value) == text)
  }
}
