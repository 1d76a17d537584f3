internal import Foundation

/// Aircraft names, reduced to what tells types apart.
enum AircraftName {
  /// How makers' names stand for their prefix: `Antonov-124` is an `An-124`.
  private static let prefixes = [
    "antonov": "an", "antonow": "an", "antonoff": "an", "ilyushin": "il", "iliushin": "il",
    "ilushin": "il", "ilyushyn": "il",
    "iljuschin": "il", "iljushin": "il", "iljusin": "il", "ilyuschin": "il", "tupolev": "tu",
    "tupolew": "tu", "mil": "mi", "kamov": "ka", "kamow": "ka",
  ]
  /// Words that say who built it and do not tell types apart.
  private static let makers: Set<String> = [
    "airbus", "alenia", "agustawestland", "beriev", "beriew", "boeing", "bombardier", "casa",
    "cessna", "dassault", "douglas", "embraer", "grumman", "gulfstream", "hawker", "kawasaki",
    "learjet", "leonardo", "lockheed", "lockheedmartin", "martin", "mcdonnell", "northrop",
    "raytheon", "rockwell", "shaanxi", "sikorsky", "transall", "xian",
  ]
  /// Words that say no more than that it flies; they count only behind a name.
  private static let trailing: Set<String> = [
    "aeroplane", "aircraft", "airlifter", "airplane", "bomber", "helicopter", "plane",
  ]

  /// Lower-case Latin letters and digits only, without the maker: `Antonov An‑124` → `an124`,
  /// `Ту-160` → `tu160`.
  static func folded(_ name: String) -> String {
    // Nobody writes a type in more letters; a longer text is no name and would cost time.
    guard name.utf8.count <= 200 else { return "" }
    var parts = latin(name).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    while parts.count > 1, let last = parts.last, trailing.contains(last) { parts.removeLast() }
    guard let first = parts.first, parts.count > 1, isMaker(first) else { return parts.joined() }
    let rest = Array(parts.drop(while: isMaker))
    if let prefix = prefixes[first], rest.first?.first?.isNumber == true {
      return prefix + rest.joined()
    }
    return rest.isEmpty ? parts.joined() : rest.joined()
  }

  private static func isMaker(_ word: String) -> Bool {
    makers.contains(word) || prefixes[word] != nil
  }

  /// Lower case, accents off, Cyrillic by its sounds (BGN/PCGN romanization without its dots).
  private static func latin(_ text: String) -> String {
    let lower = text.lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    let plain = lower.precomposedStringWithCanonicalMapping.map { character in
      cyrillic[character] ?? String(character)
    }.joined()
    return String(
      String.UnicodeScalarView(
        plain.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.generalCategory != .nonspacingMark
        }))
  }

  private static let cyrillic: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "ye",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh",
    "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e",
    "ю": "yu", "я": "ya",
  ]
}
