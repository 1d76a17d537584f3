// The least that drawing one map can cost: reads what geometry.py wrote, fills and strokes it with
// Cairo as the tool does, writes a PNG. No text, no projection, no data.
//   floor map.floor map.png cairo   through cairo_surface_write_to_png
//   floor map.floor map.png spng    through libspng, set as in Sources/CairoRenderer/PNG
#include <cairo.h>
#include <spng.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// As in geometry.py.
enum { PAGE, PAINT, MOVE, LINE, CURVE, CLOSE, CLIP, UNCLIP, ANTIALIAS, FILL, STROKE };

static void stop(const char *message) {
  fprintf(stderr, "floor: %s\n", message);
  exit(1);
}

static const int32_t *words, *end;

static int32_t word(void) {
  if (words == end) stop("the geometry ends too early");
  return *words++;
}

static double point(void) { return word() / 100.0; }
static double thousandth(void) { return word() / 1000.0; }

static void read_words(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) stop("cannot open the geometry");
  long size = ftell(file);
  rewind(file);
  int32_t *buffer = malloc((size_t)size);
  if (!buffer || fread(buffer, 1, (size_t)size, file) != (size_t)size) stop("cannot read");
  fclose(file);
  words = buffer;
  end = buffer + size / (long)sizeof(int32_t);
}

static void set_color(cairo_t *cairo) {
  double red = word(), green = word(), blue = word();
  cairo_set_source_rgb(cairo, red / 255, green / 255, blue / 255);
}

static void fill(cairo_t *cairo) {
  set_color(cairo);
  cairo_set_fill_rule(cairo, word() ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
  if (word()) cairo_fill_preserve(cairo);
  else cairo_fill(cairo);
}

static void stroke(cairo_t *cairo) {
  set_color(cairo);
  cairo_set_line_width(cairo, thousandth());
  cairo_set_line_cap(cairo, (cairo_line_cap_t)word());
  cairo_set_line_join(cairo, (cairo_line_join_t)word());
  double dash[8];
  int count = word();
  if (count > 8) stop("too long a dash pattern");
  for (int i = 0; i < count; i++) dash[i] = thousandth();
  cairo_set_dash(cairo, dash, count, 0);
  cairo_stroke(cairo);
}

static void draw(cairo_t *cairo) {
  while (words < end) {
    double x, y, x2, y2;
    switch (word()) {
    case PAINT: set_color(cairo); cairo_paint(cairo); break;
    case MOVE: x = point(); y = point(); cairo_move_to(cairo, x, y); break;
    case LINE: x = point(); y = point(); cairo_line_to(cairo, x, y); break;
    case CURVE:
      x = point(); y = point(); x2 = point(); y2 = point();
      double x3 = point(), y3 = point();
      cairo_curve_to(cairo, x, y, x2, y2, x3, y3);
      break;
    case CLOSE: cairo_close_path(cairo); break;
    case CLIP:
      // The clip's path stands before this word, and belongs inside the saved state only.
      cairo_save(cairo);
      cairo_clip(cairo);
      break;
    case UNCLIP: cairo_restore(cairo); break;
    case ANTIALIAS:
      cairo_set_antialias(cairo, word() ? CAIRO_ANTIALIAS_FAST : CAIRO_ANTIALIAS_DEFAULT);
      break;
    case FILL: fill(cairo); break;
    case STROKE: stroke(cairo); break;
    default: stop("unknown word in the geometry");
    }
  }
}

static void check(int status) {
  if (status) stop(spng_strerror(status));
}

static void write_spng(cairo_surface_t *surface, const char *path) {
  uint32_t width = (uint32_t)cairo_image_surface_get_width(surface);
  uint32_t height = (uint32_t)cairo_image_surface_get_height(surface);
  const unsigned char *pixels = cairo_image_surface_get_data(surface);
  size_t stride = (size_t)cairo_image_surface_get_stride(surface), count = 3 * (size_t)width;
  FILE *file = fopen(path, "wb");
  unsigned char *row = malloc(count);
  spng_ctx *context = spng_ctx_new(SPNG_CTX_ENCODER);
  if (!file || !row || !context) stop("cannot write");
  check(spng_set_option(context, SPNG_IMG_COMPRESSION_LEVEL, 6));
  check(spng_set_option(context, SPNG_FILTER_CHOICE, SPNG_DISABLE_FILTERING));
  struct spng_ihdr header = {
      .width = width, .height = height, .bit_depth = 8, .color_type = SPNG_COLOR_TYPE_TRUECOLOR};
  check(spng_set_ihdr(context, &header));
  check(spng_set_png_file(context, file));
  int flags = SPNG_ENCODE_PROGRESSIVE | SPNG_ENCODE_FINALIZE;
  check(spng_encode_image(context, NULL, 0, SPNG_FMT_PNG, flags));
  for (uint32_t y = 0; y < height; y++) {
    const uint32_t *source = (const uint32_t *)(pixels + y * stride);
    for (uint32_t x = 0; x < width; x++) {
      row[3 * x] = (unsigned char)(source[x] >> 16);
      row[3 * x + 1] = (unsigned char)(source[x] >> 8);
      row[3 * x + 2] = (unsigned char)source[x];
    }
    int status = spng_encode_row(context, row, count);
    if (status != SPNG_EOI) check(status);
  }
  spng_ctx_free(context);
  free(row);
  if (fclose(file) != 0) stop("cannot write");
}

int main(int count, char **arguments) {
  if (count != 4) stop("usage: floor GEOMETRY PNG cairo|spng");
  read_words(arguments[1]);
  if (word() != PAGE) stop("not a geometry");
  int width = word(), height = word();
  cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cairo = cairo_create(surface);
  cairo_scale(cairo, 96.0 / 72, 96.0 / 72);
  cairo_set_miter_limit(cairo, 4);
  draw(cairo);
  if (cairo_status(cairo) != CAIRO_STATUS_SUCCESS) stop("Cairo cannot draw this");
  cairo_surface_flush(surface);
  if (strcmp(arguments[3], "spng") == 0) write_spng(surface, arguments[2]);
  else if (cairo_surface_write_to_png(surface, arguments[2]) != CAIRO_STATUS_SUCCESS)
    stop("cannot write");
  return 0;
}
