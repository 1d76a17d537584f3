internal import Diagnostics

/// Which kind of XML it is, by its outermost element.
enum XMLProbe {
  static func kind(of input: borrowing ByteCursor) throws(InputFault) -> FormatDetector.Kind {
    let root = root(input.next, input.end)
    switch root {
    case "kml", "Document", "Folder", "Placemark": return .kml
    case "gpx": return .gpx
    case "html", "!doctype html":
      throw input.fault(
        "the file is a web page, of which no tracks are read",
        hint: "the site may have asked for a login; download the file itself")
    case "TrainingCenterDatabase":
      throw input.fault("the file is TCX, of which no tracks are read", hint: "export it as GPX")
    case nil:
      throw input.fault("the file is XML that breaks off before its first element")
    case .some(let name):
      throw input.fault(
        "the file is XML of no kind that tracks are read from: “\(name)”",
        hint: "readable are KML and GPX")
    }
  }

  /// The name of the first element, its prefix left out; past declarations and comments.
  private static func root(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> String? {
    var p = start
    while p < end {
      guard p.pointee == UInt8(ascii: "<"), end - p > 1 else {
        p += 1
        continue
      }
      switch p[1] {
      case UInt8(ascii: "?"): p = after("?>", p, end)
      case UInt8(ascii: "!"):
        if end - p > 3, p[2] == UInt8(ascii: "-") {
          p = after("-->", p, end)
        } else if end - p > 14, ByteText.equals(p, p + 14, "<!doctype html") {
          return "!doctype html"
        } else {
          p = after(">", p, end)
        }
      default:
        var stop = p + 1
        while stop < end, stop.pointee > 0x20, stop.pointee != UInt8(ascii: ">"),
          stop.pointee != UInt8(ascii: "/")
        {
          stop += 1
        }
        let name = ByteText.string(p + 1, stop, limit: 60) ?? ""
        return name.split(separator: ":").last.map(String.init)
      }
    }
    return nil
  }

  private static func after(
    _ word: StaticString, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    let count = word.utf8CodeUnitCount
    var p = start
    while end - p >= count {
      if (0..<count).allSatisfy({ p[$0] == word.utf8Start[$0] }) { return p + count }
      p += 1
    }
    return end
  }
}
