internal import CAtlas
internal import CProgramMemory

/// The memory of a command that draws one map, or many.
enum ProgramMemory {
  /// Gives back what laying out a map needed and drawing it does not: read pages of the embedded data,
  /// machine code and free heap, 25 MB in all, which would stand beside the image.
  ///
  /// Takes 1 ms, half of it for what is needed again after all. Not for a batch, whose next map wants
  /// everything once more.
  static func leaveLayout() {
    flightplot_forget_data(flightplot_atlas_bytes(), flightplot_atlas_count())
    flightplot_forget_data(flightplot_gazetteer_bytes(), flightplot_gazetteer_count())
    flightplot_forget_free_heap()
    flightplot_forget_code()
  }

  /// Keeps what a map gives back for the next one: to fetch it anew, page by page, takes a thirtieth of
  /// a batch's time. A batch's peak stays as it is.
  static func keepForNextMap() { flightplot_keep_free_heap() }
}
