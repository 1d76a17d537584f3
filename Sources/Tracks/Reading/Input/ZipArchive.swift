internal import CZip
internal import Diagnostics

/// The one file of a zip archive that tracks are read from: a KMZ's `doc.kml`, for one.
final class ZipArchive: ByteSource {
  private let file: String
  private let archive: OpaquePointer
  private var entry: OpaquePointer?
  // libzip reads from them until it is closed.
  private let bytes: UnsafeMutableRawBufferPointer

  /// - Throws: `InputFault` (`data`) where it is damaged, locked or holds nothing to read.
  init(_ packed: [UInt8], file: String, limits: TrackLimits) throws(InputFault) {
    self.file = file
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: packed.count, alignment: 8)
    copy.copyBytes(from: packed)
    bytes = copy
    var error = zip_error_t()
    guard
      let source = zip_source_buffer_create(copy.baseAddress, zip_uint64_t(copy.count), 0, &error)
    else {
      copy.deallocate()
      throw Self.fault(file, "the zip file cannot be opened")
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      copy.deallocate()
      throw Self.fault(
        file,
        "the zip file is damaged or breaks off: \(String(cString: zip_error_strerror(&error)))",
        hint: "fetch it again")
    }
    self.archive = archive
    entry = nil
    let chosen = try choose()
    try check(chosen, limits: limits)
    guard let opened = zip_fopen_index(archive, chosen, 0) else {
      throw Self.fault(file, "the zip file cannot be unpacked: \(reason)")
    }
    entry = opened
  }

  deinit {
    if let entry { zip_fclose(entry) }
    zip_discard(archive)
    bytes.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    let count = zip_fread(entry, buffer.baseAddress, zip_uint64_t(buffer.count))
    guard count >= 0 else {
      throw Self.fault(file, "the zip file is damaged: \(reason)", hint: "fetch it again")
    }
    return Int(count)
  }

  private var reason: String { String(cString: zip_strerror(archive)) }

  /// `doc.kml`, else the first KML file, else the only file there is.
  private func choose() throws(InputFault) -> zip_uint64_t {
    let count = zip_get_num_entries(archive, 0)
    var kml: zip_uint64_t?
    var files: [zip_uint64_t] = []
    // Names beyond these are pictures of a KMZ.
    for index in 0..<zip_uint64_t(max(0, min(count, 10_000))) {
      guard let name = zip_get_name(archive, index, 0).map({ String(cString: $0) }) else {
        continue
      }
      if name == "doc.kml" { return index }
      if kml == nil, name.lowercased().hasSuffix(".kml") { kml = index }
      if !name.hasSuffix("/"), !name.hasPrefix("__MACOSX/") { files.append(index) }
    }
    if let kml { return kml }
    guard let only = files.first else { throw Self.fault(file, "the zip file is empty") }
    guard files.count == 1 else {
      throw Self.fault(
        file, "the zip file holds \(files.count) files and none of them is KML",
        hint: "unpack it and name the one that is meant")
    }
    return only
  }

  private func check(_ index: zip_uint64_t, limits: TrackLimits) throws(InputFault) {
    var found = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &found) == 0 else { return }
    if found.encryption_method != UInt16(ZIP_EM_NONE) {
      throw Self.fault(file, "the zip file is locked by a password", hint: "unpack it first")
    }
    let unpacked = found.size
    if unpacked > zip_uint64_t(limits.bytes)
      || (unpacked > zip_uint64_t(TrackLimits.unpackingGrace)
        && unpacked / zip_uint64_t(TrackLimits.unpackingRatio) > zip_uint64_t(bytes.count))
    {
      throw Self.fault(
        file,
        "the zip file unpacks to \(unpacked / 1_000_000) MB, which no recording of its size "
          + "does")
    }
  }

  private static func fault(_ file: String, _ message: String, hint: String? = nil) -> InputFault {
    InputFault(.data, [Diagnostic(.error, message, at: FileLocation(file: file), hint: hint)])
  }
}
