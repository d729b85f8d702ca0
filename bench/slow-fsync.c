/* Makes every sync take SLOW_FSYNC_US microseconds longer: a disk of one's choice on a machine whose own is quick.
   cc -shared -fPIC -O2 -o slow-fsync.so slow-fsync.c -ldl; LD_PRELOAD=./slow-fsync.so SLOW_FSYNC_US=1000 node ... */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static int slowly(const char *name, int fd) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  const char *delay = getenv("SLOW_FSYNC_US");
  if (delay) usleep((useconds_t)atoi(delay));
  return real(fd);
}

int fsync(int fd) { return slowly("fsync", fd); }
int fdatasync(int fd) { return slowly("fdatasync", fd); }
