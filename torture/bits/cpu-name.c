#include <stdlib.h>
#include <string.h>

/* LLVM's llvm::sys::getHostCPUName(), by which it chooses its tables, as if this were another CPU. Its result is a string
   and its length, returned in two registers like this struct. */
struct text {
  const char *data;
  size_t length;
};

struct text _ZN4llvm3sys14getHostCPUNameEv(void) {
  const char *name = getenv("SEEDGATE_CPU_NAME");
  struct text result = {name ? name : "", name ? strlen(name) : 0};
  return result;
}
