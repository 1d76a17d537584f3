import Foundation

/// A value of a PDF file as `qpdf --json` writes it, its references followed where it is asked.
public indirect enum PDFObject: Sendable, Hashable {
  case dictionary([String: PDFObject])
  case array([PDFObject])
  case name(String)
  case text(String)
  case number(Double)
  case flag(Bool)
  case reference(String)
  case null

  init(_ json: Any) {
    switch json {
    case let value as [String: Any]: self = .dictionary(value.mapValues { PDFObject($0) })
    case let value as [Any]: self = .array(value.map { PDFObject($0) })
    // A boolean is a number to Foundation.
    case let value as NSNumber where String(cString: value.objCType) == "c":
      self = .flag(value.boolValue)
    case let value as Double: self = .number(value)
    case let value as Int: self = .number(Double(value))
    case let value as String:
      if value.hasPrefix("u:") || value.hasPrefix("b:") {
        self = .text(String(value.dropFirst(2)))
      } else if value.hasPrefix("/") {
        self = .name(String(value.dropFirst()))
      } else if value.hasSuffix(" R") {
        self = .reference(value)
      } else {
        self = .text(value)
      }
    default: self = .null
    }
  }
}
