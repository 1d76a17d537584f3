internal import Diagnostics
internal import Themes

/// Themes by name, and a user's own by the path of its file.
extension FlightMap {
  /// The most that is read of a theme's file, in bytes.
  private static let largestTheme = 1_000_000

  /// The theme of a wish: a name, or the path of a file.
  static func theme(
    _ wish: String, _ environment: Environment
  ) throws(FlightplotError) -> ThemeReading {
    guard Theme.isPath(wish) else {
      do throws(InputFault) {
        return ThemeReading(theme: try Theme.named(wish))
      } catch {
        throw FlightplotError(.usage, error.diagnostics)
      }
    }
    do throws(InputFault) {
      return try Theme.read(try environment.readFile(wish, largestTheme), file: wish)
    } catch {
      throw FlightplotError(error)
    }
  }

  /// A dossier's wish for a theme, with the path of a file taken from the dossier's folder.
  static func themePath(_ wish: String, besides dossier: String?) -> String {
    Theme.isPath(wish) ? self.path(wish, besides: dossier) : wish
  }

  /// A path that a dossier names, taken from the dossier's folder.
  static func path(_ path: String, besides dossier: String?) -> String {
    guard !path.hasPrefix("/"), let dossier, dossier.contains("/") else { return path }
    let folder = Folder.of(dossier)
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }
}

/// The themes that come with the program.
public enum BuiltInThemes {
  public static var names: [String] { Theme.names }

  /// The file of a theme: what a user's own is to begin with.
  /// - Throws: `FlightplotError` (`usage`) where no theme is called so.
  public static func source(of name: String) throws(FlightplotError) -> [UInt8] {
    do throws(InputFault) {
      return try Theme.source(of: name)
    } catch {
      throw FlightplotError(.usage, error.diagnostics)
    }
  }
}
