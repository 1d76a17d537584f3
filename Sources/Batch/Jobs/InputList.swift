internal import Diagnostics
public import Flightplot

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the inputs of a batch stand for: dossiers, folders of them, patterns, manifests, lists.
public enum InputList {
  /// The most jobs of a batch.
  public static let mostJobs = 1_000_000
  /// How deep folders are searched.
  private static let deepestFolder = 32

  /// The jobs of all inputs, in their order. What lies in a folder comes in the order of its names.
  ///
  /// - Parameter inputs: paths; `-` is a list of paths on standard input, one a line.
  /// - Throws: `FlightplotError` for a manifest that cannot be read, or more than `mostJobs`.
  public static func jobs(
    of inputs: [String], environment: Environment = .process
  ) throws(FlightplotError) -> [BatchJob] {
    var jobs: [BatchJob] = []
    var faults: [Diagnostic] = []
    var kind = FlightplotError.Kind.data
    for input in inputs {
      do throws(FlightplotError) {
        jobs += try Self.jobs(of: input, environment)
      } catch {
        faults += error.diagnostics
        kind = error.kind
      }
      guard jobs.count <= mostJobs else {
        throw FlightplotError(
          .usage, "there are more than \(mostJobs) jobs", hint: "divide them into several batches")
      }
    }
    guard faults.isEmpty else { throw FlightplotError(kind, faults) }
    return jobs
  }

  private static func jobs(
    of input: String, _ environment: Environment
  ) throws(FlightplotError) -> [BatchJob] {
    if input == "-" { return try listed(environment) }
    if Folder.isFolder(input) { return found(in: input, below: "", depth: 0) }
    if Manifest.endings.contains(where: input.lowercased().hasSuffix) {
      return try Manifest.jobs(try read(input, environment), file: input)
    }
    let exists = access(input, F_OK) == 0
    if !exists, input.contains(where: { "*?[".contains($0) }) {
      var jobs: [BatchJob] = []
      for path in try matches(of: input) { jobs += try Self.jobs(of: path, environment) }
      return jobs
    }
    // What is not there is a job that fails, and stops no other.
    return [BatchJob(id: stem(of: input), source: .dossier(path: input))]
  }

  /// The paths on standard input.
  private static func listed(_ environment: Environment) throws(FlightplotError) -> [BatchJob] {
    let text = String(decoding: try read("-", environment), as: UTF8.self)
    var jobs: [BatchJob] = []
    for line in text.split(whereSeparator: \.isNewline) where line != "-" {
      jobs += try Self.jobs(of: String(line), environment)
    }
    return jobs
  }

  /// The dossiers in a folder and those below it; hidden ones, links to folders, and pipes and devices
  /// aside.
  private static func found(in folder: String, below: String, depth: Int) -> [BatchJob] {
    guard depth < deepestFolder else { return [] }
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return (Folder.names(in: folder) ?? []).flatMap { name -> [BatchJob] in
      guard !name.hasPrefix(".") else { return [] }
      let path = "\(base)/\(name)"
      if Folder.isFolder(path) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [] }
        return found(in: path, below: "\(below)\(name)/", depth: depth + 1)
      }
      guard name.hasSuffix(".yaml") || name.hasSuffix(".yml"), !Folder.isSpecial(path) else {
        return []
      }
      var job = BatchJob(id: below + stem(of: name), source: .dossier(path: path))
      job.isFromFolder = true
      return [job]
    }
  }

  private static func matches(of pattern: String) throws(FlightplotError) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0, let paths = found.gl_pathv else {
      throw FlightplotError(.noInput, "nothing is called '\(pattern)'")
    }
    return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
      .filter { !Folder.isSpecial($0) }
  }

  private static func read(
    _ path: String, _ environment: Environment
  ) throws(FlightplotError) -> [UInt8] {
    do throws(InputFault) {
      return try environment.readFile(path, Manifest.largest)
    } catch {
      throw FlightplotError(error)
    }
  }

  /// The name of a file without folders and ending: `caracas` of `stories/caracas.yaml`.
  static func stem(of path: String) -> String {
    var name = path[...]
    if let slash = name.lastIndex(of: "/") { name = name[name.index(after: slash)...] }
    if let dot = name.lastIndex(of: "."), dot != name.startIndex { name = name[..<dot] }
    return String(name)
  }
}
