import Foundation
import Testing
import Tracks

@Suite("What kind of file it is")
struct DetectionTests {
  private let trace = #"{"icao":"abc123","timestamp":1700000000,"trace":[[0,1,2,3,4,5,0,0,null]]}"#

  @Test func isFoundFromTheContentAndNotFromTheName() throws {
    #expect(try read(trace, name: "flight.kml").summary.format == .readsbTrace)
    #expect(try read("lat,lon\n1,2\n", name: "trace_full.json").summary.format == .csv)
  }

  @Test func mayFollowAByteOrderMarkAndBlanks() throws {
    #expect(try read("\u{FEFF}" + trace).summary.format == .readsbTrace)
    #expect(try read("\u{FEFF}time,lat,lon\n1546300800,1,2\n").tracks[0].fixes[0].seconds != nil)
    #expect(try read(" \n\t" + trace).summary.format == .readsbTrace)
  }

  @Test(arguments: [
    ("", "the file is empty"), ("\n\n \n", "the file is empty"), ("\u{FEFF}", "the file is empty"),
    ("%PDF-1.4 …", "a PDF document"), ("<!DOCTYPE html><html>", "a web page"),
    ("<html><body>", "a web page"), ("<?xml version=\"1.0\"?><svg/>", "“svg”"),
    ("{\"now\":1,\"aircraft\":[]}", "list of aircraft at one moment"),
    ("{\"a\":1,\"b\":[{\"trace\":[]}]}", "“a”, “b”"), ("[1,2,3]", "JSON of no kind"),
    ("hello", "of no kind that tracks are read from"), ("a,b,c\n1,2,3\n", "“a”, “b”, “c”"),
    ("\0\0\0\0", "a binary file"), ("BZh91AY", "packed by bzip2"),
    ("lat,lon\n", "the CSV file holds no fix"),
    ("lat,lon\n95,1\n96,2\n", "none of 2 records of the CSV file gives a fix"),
  ])
  func isSaidWhereNoTracksAreReadFromIt(_ text: String, _ words: String) {
    let found = fault(of: text)
    #expect(found.hasPrefix("a-file"))
    #expect(found.contains(words), "\(found)")
  }

  @Test func isNoTrackInUTF16() {
    let units = "lat,lon".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let bytes: [UInt8] = [0xFF, 0xFE] + units
    #expect(fault(of: bytes).contains("text in UTF-16"))
  }

  @Test(arguments: [
    ("/nowhere/trace.json", "error: there is no file '/nowhere/trace.json'"),
    ("/", "error: '/' is a folder, not a file"),
  ])
  func isNotToBeHadWithoutAFile(_ path: String, _ words: String) {
    do {
      _ = try TrackReader.read(file: path)
      Issue.record("read")
    } catch {
      #expect(error.kind == .noInput)
      #expect(error.diagnostics.map(\.description) == [words])
    }
  }

  @Test func isReadFromTheDiskWithItsChecksum() throws {
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appendingPathComponent("track-\(ProcessInfo.processInfo.processIdentifier)")
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    // A blank line behind the end is part of the file too.
    try Data((trace + "\n").utf8).write(to: URL(fileURLWithPath: path))
    let file = try TrackReader.read(file: path, name: "night.json")
    #expect(file.tracks[0].source.file == "night.json")
    // printf '%s\n' '{"icao":…}' | sha256sum
    #expect(
      file.summary.source.sha256
        == "2802a4e60a5836bf82584a03863693a25ff99d7a81f95ffe5324434485c5a7fc")
    #expect(try read(trace + "\n").summary.source.sha256 == file.summary.source.sha256)
  }
}
