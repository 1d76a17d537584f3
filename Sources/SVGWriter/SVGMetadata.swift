import Layout

/// What the file says about itself, for people (title, description) and for programs (Dublin Core
/// as Inkscape reads and writes it).
enum SVGMetadata {
  static func xml(for info: DocumentInfo) -> XMLBuffer {
    var xml = XMLBuffer()
    xml.element("title", info.title)
    xml.element("desc", info.subject)
    xml.append("\n<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"")
    xml.append(" xmlns:cc=\"http://creativecommons.org/ns#\"")
    xml.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
    xml.append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><cc:Work rdf:about=\"\">")
    xml.append("<dc:format>image/svg+xml</dc:format>")
    xml.append("<dc:type rdf:resource=\"http://purl.org/dc/dcmitype/StillImage\"/>")
    xml.element("dc:title", info.title)
    if let author = info.author, !author.isEmpty {
      xml.append("<dc:creator><cc:Agent>")
      xml.element("dc:title", author)
      xml.append("</cc:Agent></dc:creator>")
    }
    xml.element("dc:description", info.subject)
    xml.element("dc:date", info.dateISO8601)
    xml.element("dc:language", info.language)
    if !info.keywords.isEmpty {
      xml.append("<dc:subject><rdf:Bag>")
      for keyword in info.keywords { xml.element("rdf:li", keyword) }
      xml.append("</rdf:Bag></dc:subject>")
    }
    xml.append("</cc:Work><rdf:Description rdf:about=\"\">")
    xml.element("xmp:CreatorTool", info.creator)
    xml.append("</rdf:Description></rdf:RDF></metadata>\n")
    return xml
  }
}
