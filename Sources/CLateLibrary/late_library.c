#define _GNU_SOURCE
#include "late_library.h"

#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>

void *flightplot_late_function(const char *library, const char *function) {
  // Never closed: once it is there it stays, and a second time it is only found.
  void *handle = dlopen(library, RTLD_LAZY | RTLD_LOCAL);
  void *address = handle ? dlsym(handle, function) : NULL;
  if (!address) {
    const char *reason = dlerror();
    fprintf(stderr, "error: a library is missing or too old: %s\n", reason ? reason : library);
    _exit(70);
  }
  return address;
}
