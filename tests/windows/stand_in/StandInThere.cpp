#include <windows.h>

#include <stdexcept>

#include "core/providers/ras/RasLibrary.h"
#include "tests/windows/stand_in/StandInExports.h"
#include "tests/windows/stand_in/StandInPlace.h"

// The stand-in as a DLL, loaded the way in which the program loads Windows' own.
namespace onhook::ras {

namespace {

/// One of the private exports. Windows' own RAS has none, nor has Wine's: a path would tell nothing.
template <typename Function>
Function* resolve(Function*, const char* name) {
  const HMODULE library = GetModuleHandleW(L"rasapi32.dll");
  const FARPROC address = library ? GetProcAddress(library, name) : nullptr;
  if (!address) throw std::runtime_error("the rasapi32.dll that is loaded is not the stand-in");
  return reinterpret_cast<Function*>(reinterpret_cast<void*>(address));
}

#define ONHOOK_RESOLVE(function) resolve(static_cast<decltype(&function)>(nullptr), #function)

class There final : public StandInPlace {
 public:
  explicit There(const std::string& script) : system_(loadRas()) {
    if (ONHOOK_RESOLVE(OnhookStandInVersion)() != 1) throw std::runtime_error("another stand-in is loaded");
    if (!ONHOOK_RESOLVE(OnhookStandInLoad)(script.c_str())) {
      throw std::runtime_error("the stand-in does not understand its script");
    }
  }
  ~There() override { stop_(); }
  There(const There&) = delete;
  There& operator=(const There&) = delete;

  RasSystem system() override { return system_; }
  bool play(const std::string& event) override {
    return ONHOOK_RESOLVE(OnhookStandInPlay)(event.c_str()) != 0;
  }
  std::optional<long> ask(const std::string& question) override {
    long answer = 0;
    if (!ONHOOK_RESOLVE(OnhookStandInAsk)(question.c_str(), &answer)) return std::nullopt;
    return answer;
  }

 private:
  const RasSystem system_;
  void (*const stop_)() = ONHOOK_RESOLVE(OnhookStandInStop);
};

}  // namespace

std::unique_ptr<StandInPlace> makeStandInPlace(std::shared_ptr<Runtime>, const std::string& script) {
  return std::make_unique<There>(script);
}

}  // namespace onhook::ras
