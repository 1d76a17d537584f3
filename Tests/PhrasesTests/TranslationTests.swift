import Testing

@testable import Phrases

/// The program's own languages: whole, with the placeholders of the English, in their own script.
@Suite struct TranslationTests {
  private static let table = PhraseTable.builtIn

  @Test func sixLanguages() {
    #expect(Self.table.languages == ["en", "es", "fr", "ru", "ar", "zh"])
    #expect(Phrasebook("ar", in: Self.table).isRightToLeft)
    for language in ["en", "es", "fr", "ru", "zh"] {
      #expect(!Phrasebook(language, in: Self.table).isRightToLeft)
    }
  }

  @Test(arguments: PhraseTable.builtIn.languages)
  func everyRowIsFilled(_ language: String) {
    #expect(Self.table.missing(language) == [])
  }

  @Test(arguments: PhraseTable.builtIn.languages)
  func placeholdersAreThoseOfTheEnglish(_ language: String) {
    for key in Self.table.keys where Self.table[key, language] != nil {
      let english = Self.table.allowedGaps(key)
      let own = Self.table.gaps(key, language)
      #expect(own.subtracting(english) == [], "\(key) in \(language)")
      // A form such as ‘two days’ may do without its figure, no other phrase may.
      if !key.contains("#") { #expect(own == english, "\(key) in \(language)") }
    }
  }

  /// What is Latin in Russian, Arabic and Chinese is a unit, a code or a name that has no other form.
  @Test(arguments: ["ru", "ar", "zh"])
  func otherScriptsHoldNoEnglish(_ language: String) throws {
    let names: Set<String> = ["UTC", "WGS", "SHA", "Natural", "Earth", "GeoNames", "CC", "BY"]
    for key in Self.table.keys where key != "language.direction" {
      guard let text = Self.table[key, language] else { continue }
      let words = try PhraseTemplate(text).pieces.flatMap { piece -> [Substring] in
        guard case .text(let words) = piece else { return [] }
        return words.split { !($0.isASCII && $0.isLetter) }
      }
      let english = words.filter { !names.contains(String($0)) }
      #expect(english.isEmpty, "\(key) in \(language): \(text)")
    }
  }

  /// A phrase that was copied and never translated; some words are the same in both.
  @Test(arguments: ["es", "fr"])
  func whatHasWordsIsTranslated(_ language: String) throws {
    for key in Self.table.keys {
      guard let english = Self.table[key, "en"], english == Self.table[key, language] else {
        continue
      }
      let words = english.split(separator: " ").filter { word in
        word.count > 3 && !word.contains("{") && word.allSatisfy(\.isLetter)
      }
      #expect(words.count < 2, "\(key) in \(language): \(english)")
    }
  }

  /// French sets a space before double punctuation (Lexique des règles typographiques en usage à
  /// l'Imprimerie nationale), which must not end a line.
  @Test func frenchSpacesAreHard() {
    for key in Self.table.keys {
      guard let text = Self.table[key, "fr"] else { continue }
      for (before, mark) in zip(text, text.dropFirst()) where ":;!?»".contains(mark) {

        #expect("\u{A0}\u{202F}".contains(before), "\(key): \(text)")
      }
    }
  }

  /// Chinese has punctuation of full width (GB/T 15834).
  @Test func chinesePunctuationIsOfFullWidth() {
    for key in Self.table.keys where !["number.decimal", "number.group"].contains(key) {
      guard let text = Self.table[key, "zh"] else { continue }
      #expect(!text.contains { ",;:!?()".contains($0) }, "\(key): \(text)")
    }
  }
}
