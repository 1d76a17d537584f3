// Tells Thread Sanitizer of the locks that it does not see.
//
// Swift's Mutex takes a free lock by code compiled into the program, which the sanitizer watches. A
// lock that somebody holds is waited for in libswiftSynchronization, which it does not: each such
// wait would be reported as a race of whatever the lock guards. These functions stand before those
// of the library, call them, and say what they did. Linux, preloaded by Scripts/sanitize.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))

// A shell or another program that is preloaded with this has no sanitizer.
__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

typedef SWIFT void (*lock_function)(uint32_t thread, SELF void *mutex);
typedef SWIFT void (*unlock_function)(SELF void *mutex);
typedef SWIFT bool (*try_function)(SELF void *mutex);

SWIFT void lock_slowly(uint32_t thread, SELF void *mutex)
    __asm__("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");
SWIFT void unlock_slowly(SELF void *mutex)
    __asm__("$s15Synchronization12_MutexHandleV11_unlockSlowyyF");
SWIFT bool try_lock_slowly(SELF void *mutex)
    __asm__("$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF");

SWIFT void lock_slowly(uint32_t thread, SELF void *mutex) {
  lock_function next =
      (lock_function)dlsym(RTLD_NEXT, "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");
  next(thread, mutex);
  if (__tsan_acquire) __tsan_acquire(mutex);
}

SWIFT void unlock_slowly(SELF void *mutex) {
  unlock_function next =
      (unlock_function)dlsym(RTLD_NEXT, "$s15Synchronization12_MutexHandleV11_unlockSlowyyF");
  if (__tsan_release) __tsan_release(mutex);
  next(mutex);
}

SWIFT bool try_lock_slowly(SELF void *mutex) {
  try_function next =
      (try_function)dlsym(RTLD_NEXT, "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF");
  bool taken = next(mutex);
  if (taken && __tsan_acquire) __tsan_acquire(mutex);
  return taken;
}
