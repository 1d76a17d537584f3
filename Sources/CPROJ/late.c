#include "late_library.h"
#include "shim.h"

// PROJ's 9th version kept the number of its interface.
#if PROJ_VERSION_MAJOR == 9
#define PROJ "libproj.so.25"
#else
#define PROJ "libproj.so"
#endif
#define LATE(result, name, parameters, arguments) \
  FLIGHTPLOT_LATE(PROJ, result, name, parameters, arguments)

LATE(PJ_CONTEXT *, proj_context_create, (void), ())
LATE(PJ_CONTEXT *, proj_context_destroy, (PJ_CONTEXT *c), (c))
LATE(void, proj_log_func, (PJ_CONTEXT *c, void *data, PJ_LOG_FUNCTION f), (c, data, f))
LATE(void, proj_context_set_file_finder, (PJ_CONTEXT *c, proj_file_finder f, void *data),
     (c, f, data))
LATE(int, proj_context_set_enable_network, (PJ_CONTEXT *c, int enable), (c, enable))
LATE(const char *, proj_context_get_database_path, (PJ_CONTEXT *c), (c))

LATE(PJ *, proj_create, (PJ_CONTEXT *c, const char *definition), (c, definition))
LATE(PJ *, proj_create_from_database,
     (PJ_CONTEXT *c, const char *authority, const char *code, PJ_CATEGORY category, int alternative,
      const char *const *options),
     (c, authority, code, category, alternative, options))
LATE(PJ *, proj_destroy, (PJ *p), (p))
LATE(PJ *, proj_crs_get_sub_crs, (PJ_CONTEXT *c, const PJ *p, int index), (c, p, index))
LATE(int, proj_errno_reset, (const PJ *p), (p))

LATE(PJ_COORD, proj_coord, (double x, double y, double z, double t), (x, y, z, t))
LATE(PJ_COORD, proj_trans, (PJ *p, PJ_DIRECTION direction, PJ_COORD coord), (p, direction, coord))
LATE(size_t, proj_trans_generic,
     (PJ *p, PJ_DIRECTION direction, double *x, size_t sx, size_t nx, double *y, size_t sy,
      size_t ny, double *z, size_t sz, size_t nz, double *t, size_t st, size_t nt),
     (p, direction, x, sx, nx, y, sy, ny, z, sz, nz, t, st, nt))

LATE(PJ_PROJ_INFO, proj_pj_info, (PJ *p), (p))
LATE(const PJ_OPERATIONS *, proj_list_operations, (void), ())
LATE(PJ_TYPE, proj_get_type, (const PJ *p), (p))
LATE(const char *, proj_get_name, (const PJ *p), (p))
LATE(int, proj_get_area_of_use,
     (PJ_CONTEXT *c, const PJ *p, double *west, double *south, double *east, double *north,
      const char **name),
     (c, p, west, south, east, north, name))
LATE(const char *, proj_as_wkt,
     (PJ_CONTEXT *c, const PJ *p, PJ_WKT_TYPE type, const char *const *options),
     (c, p, type, options))
LATE(const char *, proj_as_proj_string,
     (PJ_CONTEXT *c, const PJ *p, PJ_PROJ_STRING_TYPE type, const char *const *options),
     (c, p, type, options))
LATE(double, proj_dmstor, (const char *text, char **end), (text, end))
