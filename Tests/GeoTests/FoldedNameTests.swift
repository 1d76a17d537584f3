import Foundation
import Testing

@testable import Geo

@Suite("Folded names")
struct FoldedNameTests {
  /// The pairs that the data's script wrote with its own folding.
  static let pairs: [(input: String, folded: String)] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources/fold-cases.csv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = fields(of: line)
      return fields.count == 2 ? (fields[0], fields[1]) : nil
    }
  }()

  /// The fields of a CSV line, quoted ones included.
  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].unicodeScalars.append(scalar)
      }
    }
    return fields
  }

  @Test("The file of pairs is there")
  func file() { #expect(Self.pairs.count >= 100) }

  @Test("Folds as the data's script does", arguments: pairs)
  func agrees(input: String, folded: String) {
    // Scalar by scalar: Swift's == would hide a difference of normal form from SQLite's.
    #expect(Array(FoldedName.fold(input).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test(
    "By hand",
    arguments: [
      ("MAIQUETÍA", "maiquetia"), ("Washington, D.C.", "washington dc"), ("N’Djamena", "ndjamena"),
      ("Port-au-Prince", "port au prince"), ("  !? ", ""), ("Łódź", "lodz"), ("Straße", "strasse"),
      ("Йошкар-Ола", "иошкар ола"),
    ])
  func byHand(input: String, folded: String) {
    #expect(FoldedName.fold(input) == folded)
  }
}
