#pragma once
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

/* Makes a context with its own font map over `config`; NULL where FreeType is not built in.
   The casts are GObject macros, which Swift cannot see. */
static inline PangoContext *flightplot_pango_context_create(FcConfig *config) {
  PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  if (map == NULL) return NULL;
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config);
  PangoContext *context = pango_font_map_create_context(map);
  g_object_unref(map);
  return context;
}
