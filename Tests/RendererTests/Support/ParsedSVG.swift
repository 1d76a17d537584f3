import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG file read back: its elements in document order.
final class ParsedSVG: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
    /// Names and ids of the elements around it.
    var parents: [String]
  }

  struct Fault: Error { var message: String }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse(), parser.parserError == nil else {
      throw Fault(message: "\(String(describing: parser.parserError)) line \(parser.lineNumber)")
    }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let parents = open.map { elements[$0].attributes["id"] ?? elements[$0].name }
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes, parents: parents))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }
}
