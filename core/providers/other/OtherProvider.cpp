#include "core/providers/other/OtherProvider.h"

#include "core/Translate.h"
#include "core/linux/ThreadState.h"
#include "core/providers/other/Tunnel.h"
#include "core/providers/other/Worker.h"

namespace onhook {

OtherProvider::OtherProvider(OtherOptions options)
    : ThreadedProvider(other::providerName),
      worker_(std::make_unique<other::Worker>(std::move(options), state())) {}

OtherProvider::~OtherProvider() = default;

std::string OtherProvider::displayName() const {
  return translate("other", "other programs");
}

}  // namespace onhook
