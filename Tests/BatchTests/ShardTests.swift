import Testing

@testable import Batch

@Suite("Parts of a batch")
struct ShardTests {
  @Test("Every job is in one part", arguments: [1, 2, 7, 8])
  func partition(_ count: Int) throws {
    for number in 1...50 {
      let job = BatchJob(number: number, id: "", source: .routes(""))
      let parts = (1...count).compactMap { Shard(index: $0, count: count) }
      #expect(parts.count { $0.contains(job) } == 1)
    }
  }

  @Test(
    "A part is written as 3/8", arguments: ["0/8", "9/8", "3", "3/", "/8", "a/b", "-1/2", "1/0"])
  func refused(_ text: String) { #expect(Shard(text) == nil) }

  @Test("The report bears the part's name")
  func name() { #expect(Shard("3/8")?.reportName == "report-3-of-8.jsonl") }
}
