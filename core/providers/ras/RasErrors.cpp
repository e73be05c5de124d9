#include "core/providers/ras/RasErrors.h"

#include <string_view>
#include <vector>

#include "core/RasAdvice.h"
#include "core/Translate.h"
#include "core/providers/ras/RasText.h"

namespace onhook::ras {

namespace {

/// The documentation calls 512 characters always enough; this leaves room for languages it did not foresee.
constexpr Dword firstCharacters = 256;
constexpr Dword mostCharacters = 32 * 1024;

bool isTooSmall(Dword result) {
  // The documentation names the first, RAS's other functions answer with the second.
  return result == code::insufficientBuffer || result == code::bufferTooSmall;
}

/// Empty where the system has none. A function that fails may leave the buffer as it was, and one that
/// succeeds may leave it without its end: it is read no further than it is long.
std::string rasText(const RasApi& api, Dword code) {
  if (!api.getErrorString) return {};
  for (Dword characters = firstCharacters; characters <= mostCharacters; characters *= 2) {
    std::vector<Wide> buffer(characters, u'\0');
    const Dword result = api.getErrorString(code, buffer.data(), characters);
    if (isTooSmall(result)) continue;
    if (result != code::success) return {};
    const std::u16string_view text(buffer.data(), buffer.size());
    return toUtf8(text.substr(0, text.find(u'\0')));
  }
  return {};
}

}  // namespace

Error makeError(const RasSystem& system, Dword code) {
  const bool isRas = code >= firstRasCode && code <= lastRasCode;
  std::string text;
  if (isRas) {
    text = onOneLine(rasText(system.api, code));
  } else if (system.host) {
    text = onOneLine(system.host->systemText(code));
  }
  const std::string number = std::to_string(code);
  if (text.empty())
    text = filled(isRas ? translate("ras", "Remote Access answered with code %1.")
                        : translate("ras", "Windows answered with code %1."),
                  {number});
  return {isRas ? ErrorDomain::ras : ErrorDomain::windows, number, std::move(text), rasAdvice(code)};
}

}  // namespace onhook::ras
