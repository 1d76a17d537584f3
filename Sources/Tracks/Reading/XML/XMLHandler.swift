internal import CExpat
internal import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What is told of an XML file, element by element, while expat reads it.
///
/// A class to inherit from, as expat's functions in C know no generic types.
class XMLHandler {
  let assembly: TrackAssembly
  /// The text inside the element that is collected.
  var text: [UInt8] = []
  var isCollecting = false
  /// Text beyond this is left out of an element.
  var textLimit = 1 << 16
  private(set) var depth = 0
  private var fault: InputFault?
  private var parser: OpaquePointer?

  init(assembly: TrackAssembly) { self.assembly = assembly }

  /// An element begins.
  /// - Parameter attributes: names and values by turns.
  func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(InputFault) {}
  /// An element ends.
  func end(_ name: XMLName) throws(InputFault) {}
  /// More text has come; what was used may be taken out.
  func useText() throws(InputFault) {}

  /// Begins to collect text.
  func collect() {
    text.removeAll(keepingCapacity: true)
    isCollecting = true
  }

  /// The line that is read, counted from 1.
  var line: Int { parser.map { Int(XML_GetCurrentLineNumber($0)) } ?? 1 }

  /// Reads a file to its end.
  func read(_ input: inout ByteCursor) throws(InputFault) {
    guard let parser = XML_ParserCreate(nil) else {
      throw assembly.fault("expat cannot read the file")
    }
    self.parser = parser
    defer {
      XML_ParserFree(parser)
      self.parser = nil
    }
    attach(to: parser)
    var fed = 0
    while true {
      if input.available == 0, try !input.fill() { break }
      let status = UnsafeRawPointer(input.next).withMemoryRebound(
        to: CChar.self, capacity: input.available
      ) { XML_Parse(parser, $0, CInt(input.available), 0) }
      fed += input.available
      input.next = input.end
      try check(status, parser)
      // What expat holds back is one unfinished tag or comment, which it looks at again each time.
      if fed - Int(XML_GetCurrentByteIndex(parser)) > TrackLimits.tokenBytes {
        throw assembly.fault("a tag or comment is longer than any that is read", line: line)
      }
    }
    try check(XML_Parse(parser, nil, 0, 1), parser)
  }

  private func check(_ status: XML_Status, _ parser: OpaquePointer) throws(InputFault) {
    if let fault { throw fault }
    if status == XML_STATUS_OK { return }
    let code = XML_GetErrorCode(parser)
    let words = XML_ErrorString(code).map { String(cString: $0) } ?? "unknown"
    let isCut =
      code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN
      || code == XML_ERROR_PARTIAL_CHAR || code == XML_ERROR_UNCLOSED_CDATA_SECTION
    let message =
      isCut
      ? "the file breaks off at byte \(XML_GetCurrentByteIndex(parser))" : "no valid XML: \(words)"
    throw assembly.fault(
      message, line: line, hint: isCut ? "it seems cut short; fetch it again" : nil)
  }

  private func attach(to parser: OpaquePointer) {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name, let handler = XMLHandler.of(data) else { return }
        handler.take { () throws(InputFault) in
          handler.depth += 1
          if handler.depth > handler.assembly.limits.depth { throw handler.tooDeep() }
          try handler.begin(XMLName(name), XMLAttributes(attributes))
        }
      },
      { data, name in
        guard let name, let handler = XMLHandler.of(data) else { return }
        handler.take { () throws(InputFault) in
          handler.depth -= 1
          try handler.end(XMLName(name))
        }
      })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let text, let handler = XMLHandler.of(data), handler.isCollecting else { return }
      let room = handler.textLimit - handler.text.count
      UnsafeRawPointer(text).withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        handler.text.append(
          contentsOf: UnsafeBufferPointer(start: $0, count: min(Int(count), max(0, room))))
      }
      handler.take { () throws(InputFault) in try handler.useText() }
    }
    // A recording needs none, and they are how a small file becomes a huge one.
    XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      guard let handler = XMLHandler.of(data) else { return }
      handler.take { () throws(InputFault) in
        throw handler.assembly.fault(
          "the file declares XML entities, which are not read", line: handler.line,
          hint: "no recorder writes them; who made the file?")
      }
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLHandler? {
    data.map { Unmanaged<XMLHandler>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Runs what may find a fault, and has expat stop if it does.
  private func take(_ body: () throws(InputFault) -> Void) {
    guard fault == nil else { return }
    do throws(InputFault) {
      try body()
    } catch {
      fault = error
      if let parser { _ = XML_StopParser(parser, XML_Bool(0)) }
    }
  }

  private func tooDeep() -> InputFault {
    assembly.fault(
      "elements stand more than \(assembly.limits.depth) deep in each other", line: line)
  }
}
