// TensorFlow's compiler asks LLVM which CPU this is, and LLVM looks into tables of that CPU for what is fast on it. A table decides
// whether a sum is taken in one part or in eight, and so the last digits of a training: compiled as for a Skylake, 21 of 149 models
// end with other weights than as for a Haswell or a Zen. The library finds this function before its own one, since it is loaded for
// the sake of the binding, and so all CPUs with the same instruction set are taken for the first one that had it. These are the names
// that XLA itself takes for a newer CPU whose instructions are held to such a set (CpuTargetFromMaxFeature in xla/backends/cpu).

#if defined(__x86_64__)

#include <cstddef>
#include <cstring>

namespace llvm {
namespace sys {

// LLVM's StringRef is returned as these two are, in two registers.
struct Name {
  const char *data;
  std::size_t length;
};

__attribute__((visibility("default"))) Name getHostCPUName() {
  const char *name = __builtin_cpu_supports("avx2")  ? "haswell"
                     : __builtin_cpu_supports("avx") ? "sandybridge"
                                                     : "nehalem";
  return {name, std::strlen(name)};
}

}  // namespace sys
}  // namespace llvm

#endif
