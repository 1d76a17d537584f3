import ArgumentParser
import Flightplot

/// Where the pages of a briefing go: one PDF, or a picture of each page.
struct BriefingOutput {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case pdf, png
  }

  let format: Format
  /// As named, or beside the dossier; `-` for standard output.
  private let name: String

  /// - Throws: `ValidationError` for a name that does not fit the format, or none to be had.
  init(dossier: String, output: String?, format: Format?) throws {
    guard let output else {
      guard dossier != "-" else {
        throw ValidationError(
          "A dossier from standard input has no name: name the briefing with --output.")
      }
      self.format = format ?? .pdf
      name = RenderCommand.stem(dossier, nil) + "-briefing." + self.format.rawValue
      return
    }
    let ending = output == "-" ? nil : OutputFormat(path: output)
    let told = ending.flatMap { Format(rawValue: $0.rawValue) }
    guard output == "-" || told != nil else {
      throw ValidationError("A briefing is a PDF or PNG pictures: end '\(output)' in .pdf or .png.")
    }
    if let told, let format, told != format {
      throw ValidationError(
        "'\(output)' ends in .\(told.rawValue), but --format says \(format.rawValue).")
    }
    self.format = told ?? format ?? .pdf
    name = output
  }

  /// What is known of the files before the pages are laid out.
  var first: OutputFile { file(name, format == .pdf ? .pdf : .png) }

  /// The files of so many pages.
  ///
  /// - Throws: `FlightplotError` (`usage`) for several pictures on standard output.
  func files(pages: Int) throws(FlightplotError) -> [OutputFile] {
    guard format == .png else { return [first] }
    guard name != "-" || pages == 1 else {
      throw FlightplotError(
        .usage, "\(pages) pictures cannot all go to standard output",
        hint: "name them with -o 'page-%d.png', or ask for --summary-only")
    }
    return (1...max(pages, 1)).map { file(Self.name(name, page: $0, of: pages), .png) }
  }

  /// `page-07.png` for `page-%d.png` or for `page.png`. A page alone keeps its name.
  private static func name(_ name: String, page: Int, of pages: Int) -> String {
    if let mark = name.firstRange(of: "%d") {
      return name[..<mark.lowerBound] + DrawnBriefing.number(page, of: pages)
        + name[mark.upperBound...]
    }
    return name == "-" ? name : DrawnBriefing.pictureName(name, page: page, of: pages)
  }

  private func file(_ name: String, _ format: OutputFormat) -> OutputFile {
    name == "-"
      ? OutputFile(format: format, destination: .standardOutput)
      : OutputFile(format: format, path: name)
  }
}
