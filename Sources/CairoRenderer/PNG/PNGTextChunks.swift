import Layout

/// What a PNG file says about itself, under the keywords that the PNG specification registers.
struct PNGTextChunks {
  private let entries: [(keyword: String, text: String)]

  init(_ info: DocumentInfo) {
    entries = [
      ("Title", info.title), ("Author", info.author), ("Description", info.subject),
      ("Software", info.creator), ("Creation Time", info.dateISO8601),
    ].compactMap { keyword, text in
      guard let text = text?.printable, !text.isEmpty else { return nil }
      return (keyword, text)
    }
  }

  func write(to chunks: inout PNGChunks) throws(RenderError) {
    for (keyword, text) in entries {
      // The plain chunk holds Latin-1 only. The other has, after the keyword: not compressed, two
      // bytes; no language; no translated keyword.
      if text.utf8.allSatisfy({ $0 < 0x80 }) {
        try chunks.append("tEXt", Array(keyword.utf8) + [0] + Array(text.utf8))
      } else {
        try chunks.append("iTXt", Array(keyword.utf8) + [0, 0, 0, 0, 0] + Array(text.utf8))
      }
    }
  }
}
