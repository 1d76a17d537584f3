import Testing

@testable import CairoRenderer

@Suite struct PNGChunksTests {
  /// PNG specification, third edition, 5.3: length, type, data, and the CRC of the last two; of an IEND
  /// that is AE 42 60 82 in every file.
  @Test func aChunkIsFramed() throws {
    var chunks = PNGChunks()
    try chunks.append("IEND", [])
    #expect(
      chunks.bytes.dropFirst(8) == [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
    try chunks.append("tEXt", [UInt8](repeating: 65, count: 258))
    #expect(chunks.bytes[20..<24] == [0, 0, 1, 2])
  }

  /// The length would not be that of the data, and no reader could go on.
  @Test func moreThanAChunkMayHoldIsAnError() throws {
    #expect(PNGChunks.mostData == 2_147_483_647)
    var chunks = PNGChunks(mostData: 4)
    try chunks.append("IDAT", [1, 2, 3, 4])
    let error = #expect(throws: RenderError.self) { try chunks.append("IDAT", [1, 2, 3, 4, 5]) }
    #expect(
      error == .encoding("a chunk would hold 5 bytes, and the format allows 4"))
  }
}
