internal import CSpng
import Layout

/// What a PNG file says about itself, under the keywords that the PNG specification registers.
///
/// Keep it until the file is written: the encoder holds pointers into it.
final class PNGTextChunks {
  private var allocated: [UnsafeMutablePointer<CChar>] = []
  private var chunks: [spng_text] = []

  init(_ info: DocumentInfo) {
    let entries = [
      ("Title", info.title), ("Author", info.author), ("Description", info.subject),
      ("Software", info.creator), ("Creation Time", info.dateISO8601),
    ]
    for (keyword, text) in entries {
      guard let text = text?.printable, !text.isEmpty else { continue }
      chunks.append(chunk(keyword: keyword, text: text))
    }
  }

  deinit {
    for text in allocated { text.deallocate() }
  }

  /// Returns spng's status.
  func write(to context: OpaquePointer) -> Int32 {
    chunks.isEmpty ? 0 : spng_set_text(context, &chunks, UInt32(chunks.count))
  }

  private func chunk(keyword: String, text: String) -> spng_text {
    var chunk = spng_text()
    // The zeros that follow end the keyword.
    withUnsafeMutableBytes(of: &chunk.keyword) { $0.copyBytes(from: keyword.utf8.prefix(79)) }
    // The plain chunk holds Latin-1 only.
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    chunk.type = Int32(isASCII ? SPNG_TEXT.rawValue : SPNG_ITXT.rawValue)
    chunk.length = text.utf8.count
    chunk.text = copy(text)
    chunk.language_tag = copy("")
    chunk.translated_keyword = copy("")
    return chunk
  }

  private func copy(_ text: String) -> UnsafeMutablePointer<CChar> {
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { (copy + index).initialize(to: byte) }
    allocated.append(copy)
    return copy
  }
}
