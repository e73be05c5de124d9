#include "ui/session/TrafficReader.h"

#include <system_error>
#include <utility>

#include "ui/session/UiRelay.h"

namespace onhook {

TrafficReader::TrafficReader(std::shared_ptr<Runtime> runtime, std::shared_ptr<const NetworkView> machine,
                             QObject* parent)
    : QObject(parent),
      runtime_(std::move(runtime)),
      machine_(std::move(machine)),
      relay_(std::make_shared<UiRelay>(this)) {}

TrafficReader::~TrafficReader() {
  relay_->close();
}

void TrafficReader::setView(const std::string& provider, std::shared_ptr<const NetworkView> view) {
  views_[provider] = std::move(view);
}

void TrafficReader::read(const std::string& provider, Told told) {
  const auto own = views_.find(provider);
  auto view = own == views_.end() ? machine_ : own->second;
  if (!view) {
    relay_->post([told = std::move(told)] { told({}); });
    return;
  }
  try {
    runtime_->launch([view = std::move(view), relay = relay_, told]() mutable {
      relay->post([traffic = view->read(), told = std::move(told)] { told(traffic); });
    });
  } catch (const std::system_error&) {
    // Without a thread to read on nothing is known.
    relay_->post([told = std::move(told)] { told({}); });
  }
}

}  // namespace onhook
