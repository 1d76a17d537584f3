import Layout

/// Writes a page as SVG 1.1: real text, one named group for each layer.
public struct SVGRenderer: Sendable {
  public init() {}

  /// The page as the bytes of an SVG file in UTF-8; its unit is the point.
  ///
  /// Holds no script and refers to nothing outside itself. What cannot be drawn, such as a path with
  /// a coordinate that is not a number, is left out.
  public func render(_ page: Page, info: DocumentInfo) -> [UInt8] {
    var body = SVGBody()
    if let background = page.background { body.write(background, size: page.size) }
    for layer in page.layers { body.write(layer) }

    var file = XMLBuffer()
    file.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg version=\"1.1\"")
    file.append(" xmlns=\"http://www.w3.org/2000/svg\"")
    file.append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
    file.append(" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"")
    let width = Decimal.text(page.size.width, decimals: 2)
    let height = Decimal.text(page.size.height, decimals: 2)
    file.append(" width=\"\(width)pt\" height=\"\(height)pt\" viewBox=\"0 0 \(width) \(height)\"")
    file.attribute("xml:lang", info.language)
    // Browsers otherwise round letters' advances to whole pixels at small sizes.
    file.append(" text-rendering=\"geometricPrecision\"")
    file.append(">\n")
    file.append(SVGMetadata.xml(for: info))
    if !body.definitions.bytes.isEmpty {
      file.append("<defs>\n")
      file.append(body.definitions)
      file.append("</defs>\n")
    }
    file.append(body.markup)
    file.append("</svg>\n")
    return file.bytes
  }
}
