#pragma once

#include <memory>
#include <vector>

#include "core/Provider.h"
#include "core/Runtime.h"

namespace onhook {

/// The providers of this machine's own systems, in the order they are listed.
std::vector<std::shared_ptr<Provider>> systemProviders(const std::shared_ptr<Runtime>& runtime);

}  // namespace onhook
