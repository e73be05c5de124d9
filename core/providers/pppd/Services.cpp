#include "core/providers/pppd/Services.h"

#include <chrono>
#include <system_error>
#include <utility>

#include "core/DetachedThread.h"

namespace onhook::pppd {

namespace {

using namespace std::chrono_literals;

/// An administrator may change a service; hang-ups look often.
constexpr Duration staysKnown = 5s;

}  // namespace

Services::Services(std::string busAddress, std::function<void()> told) : systemd_(std::move(busAddress)) {
  state_->told = std::move(told);
}

std::optional<Service> Services::find(const std::string& name) {
  const std::lock_guard lock(state_->mutex);
  const auto it = state_->known.find(name);
  return it == state_->known.end() ? std::nullopt : it->second.service;
}

void Services::ask(const std::string& name) {
  {
    const std::lock_guard lock(state_->mutex);
    const auto [it, isNew] = state_->known.try_emplace(name);
    const TimePoint now = std::chrono::steady_clock::now();
    if (it->second.isBeingAsked || (!isNew && now < it->second.asked + staysKnown)) return;
    it->second.isBeingAsked = true;
    it->second.asked = now;
  }
  const auto note = [state = state_, name](const std::optional<Service>& service) {
    bool isNews = false;
    {
      const std::lock_guard lock(state->mutex);
      Known& known = state->known[name];
      known.isBeingAsked = false;
      isNews = known.service != service;
      known.service = service;
    }
    if (isNews) state->told();
  };
  try {
    startDetached([note, name, systemd = systemd_] { note(systemd.service(name)); });
  } catch (const std::system_error&) {
    note(std::nullopt);
  }
}

}  // namespace onhook::pppd
