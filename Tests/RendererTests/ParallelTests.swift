import CairoRenderer
import Layout
import Testing

/// Pages drawn at once by several threads come out as if drawn one by one. Cairo keeps ten faces
/// open; the page takes more, so that threads would close each other's.
@Suite struct ParallelTests {
  private static let texts = [
    "Caracas", "Москва", "Αθήνα", "القاهرة", "ירושלים", "東京", "서울", "กรุงเทพ", "दिल्ली", "ঢাকা", "თბილისი",
    "Երևան", "አዲስ አበባ", "ភ្នំពេញ", "ရန်ကုန်", "தமிழ்",
  ]

  private static func page(_ number: Int) -> Page {
    var items: [Item] = []
    for (row, text) in texts.enumerated() {
      for (column, weight) in [300, 500, 700, 900].enumerated() {
        let style = TextStyle(
          families: ["Inter"], size: 10 + Double(number), weight: weight,
          color: Color(red: 0, green: 0, blue: 0))
        let origin = Point(x: 5 + Double(column) * 100, y: 20 + Double(row) * 18)
        items.append(.text(TextItem(text, style: style, origin: origin, width: 80)))
      }
    }
    return Page(
      size: Size(width: 420, height: 320), layers: [PageLayer(name: "texts", items: items)])
  }

  private static func files(_ number: Int) throws -> [[UInt8]] {
    let info = DocumentInfo(creator: "test")
    let page = page(number)
    return [
      try PNGRenderer().render(page, scale: 1, info: info, dpi: 72),
      try PDFRenderer().render([page], info: info),
    ]
  }

  @Test func threadsDoNotDisturbEachOther() async throws {
    let alone = try (0..<4).map(Self.files)
    let together = try await withThrowingTaskGroup(of: (Int, [[UInt8]]).self) { group in
      for job in 0..<16 { group.addTask { (job % 4, try Self.files(job % 4)) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 16)
    for (number, files) in together { #expect(files == alone[number]) }
  }
}
