#define _GNU_SOURCE
#include "program_memory.h"

#include <stdint.h>  // Says whether this is glibc.

#if defined(__linux__) && defined(__GLIBC__)
#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

// The whole pages of a range: others hold something else too, which may have been written to.
static void forget(uintptr_t start, uintptr_t end) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  start = (start + page - 1) / page * page;
  end = end / page * page;
  if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
}

void flightplot_forget_data(const void *data, size_t count) {
  if (data) forget((uintptr_t)data, (uintptr_t)data + count);
}

void flightplot_forget_free_heap(void) { malloc_trim(0); }

void flightplot_keep_free_heap(void) {
  mallopt(M_TOP_PAD, 64 << 20);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 128 << 20);
}

#ifdef DEBUG
void flightplot_forget_code(void) {}
#else
static int forget_code(struct dl_phdr_info *object, size_t size, void *data) {
  for (int i = 0; i < object->dlpi_phnum; i++) {
    const ElfW(Phdr) *part = &object->dlpi_phdr[i];
    if (part->p_type != PT_LOAD || !(part->p_flags & PF_X) || part->p_flags & PF_W) continue;
    uintptr_t start = object->dlpi_addr + part->p_vaddr;
    forget(start, start + part->p_memsz);
  }
  return 1;  // The first object is the program; its libraries are left alone.
}

void flightplot_forget_code(void) { dl_iterate_phdr(forget_code, NULL); }
#endif

#else
void flightplot_forget_data(const void *data, size_t count) {}
void flightplot_forget_code(void) {}
void flightplot_forget_free_heap(void) {}
void flightplot_keep_free_heap(void) {}
#endif
