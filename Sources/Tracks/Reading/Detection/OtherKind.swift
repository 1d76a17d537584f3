/// Kinds of files that people have beside tracks, known by their first bytes.
enum OtherKind {
  static func name(
    of start: UnsafePointer<UInt8>, count: Int
  ) -> (what: String, hint: String?)? {
    for (magic, what, hint) in known where has(magic, start, count) { return (what, hint) }
    // Text holds no zeros, but in UTF-16.
    if count >= 2, (start[0] == 0xFF && start[1] == 0xFE) || (start[0] == 0xFE && start[1] == 0xFF)
    {
      return ("text in UTF-16", "save it as UTF-8")
    }
    let head = UnsafeBufferPointer(start: start, count: min(count, 4096))
    if head.contains(0) { return ("a binary file", "readable are \(TrackFormat.list)") }
    return nil
  }

  private static let known: [(magic: [UInt8], what: String, hint: String?)] = [
    (Array("%PDF".utf8), "a PDF document", nil),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", nil),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture", nil),
    (Array("BZh".utf8), "packed by bzip2", "unpack it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "packed by xz", "unpack it first"),
    ([0x28, 0xB5, 0x2F, 0xFD], "packed by zstd", "unpack it first"),
    ([0x1F, 0x8B], "packed twice by gzip", "unpack it first"),
    (Array("PK\u{3}\u{4}".utf8), "a zip file in another", "unpack it first"),
    (Array("SQLite format 3".utf8), "an SQLite database", "export the track as CSV"),
    (Array("PAR1".utf8), "a Parquet table", "export it as CSV"),
    ([0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59], "a NumPy array", "export it as CSV"),
  ]

  private static func has(_ magic: [UInt8], _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    count >= magic.count
      && UnsafeBufferPointer(start: start, count: magic.count).elementsEqual(magic)
  }
}
