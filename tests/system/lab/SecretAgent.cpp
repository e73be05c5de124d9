#include "tests/system/lab/SecretAgent.h"

#include <systemd/sd-bus.h>

#include <stdexcept>
#include <utility>

// What is said here follows NetworkManager's D-Bus reference, SecretAgent and AgentManager:
// https://networkmanager.dev/docs/api/latest/
namespace onhook::lab {

namespace {

constexpr auto networkManager = "org.freedesktop.NetworkManager";
constexpr auto interface = "org.freedesktop.NetworkManager.SecretAgent";
constexpr auto path = "/org/freedesktop/NetworkManager/SecretAgent";
constexpr unsigned vpnHints = 1;  // NM_SECRET_AGENT_CAPABILITY_VPN_HINTS

}  // namespace

/// The methods, as sd-bus wants them: plain functions.
struct SecretAgentMethods {
  static int nothing(sd_bus_message* call, void*, sd_bus_error*) {
    return sd_bus_reply_method_return(call, "");
  }

  static int getSecrets(sd_bus_message* call, void* data, sd_bus_error*) {
    SecretAgent& agent = *static_cast<SecretAgent*>(data);
    const char* setting = nullptr;
    sd_bus_message_skip(call, "a{sa{sv}}o");
    sd_bus_message_read(call, "s", &setting);
    ++agent.asked_;
    switch (agent.manner_) {
      case SecretAgent::Manner::silent:
        return 1;
      case SecretAgent::Manner::cancels:
        return sd_bus_reply_method_errorf(call, "org.freedesktop.NetworkManager.SecretAgent.UserCanceled",
                                          "nobody wants to");
      case SecretAgent::Manner::gives:
        break;
    }
    if (std::string_view(setting) != "vpn") {
      return sd_bus_reply_method_return(call, "a{sa{sv}}", 1, setting, 1, "password", "s",
                                        agent.password_.c_str());
    }
    return sd_bus_reply_method_return(call, "a{sa{sv}}", 1, setting, 1, "secrets", "a{ss}", 1, "password",
                                      agent.password_.c_str());
  }
};

namespace {

using Methods = SecretAgentMethods;

const sd_bus_vtable table[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_METHOD("GetSecrets", "a{sa{sv}}osasu", "a{sa{sv}}", Methods::getSecrets,
                  SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("CancelGetSecrets", "os", "", Methods::nothing, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("SaveSecrets", "a{sa{sv}}o", "", Methods::nothing, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("DeleteSecrets", "a{sa{sv}}o", "", Methods::nothing, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_VTABLE_END};

}  // namespace

SecretAgent::SecretAgent(Manner manner, std::string password)
    : manner_(manner), password_(std::move(password)), bus_(nullptr, sd_bus_flush_close_unref) {
  sd_bus* opened = nullptr;
  if (sd_bus_open_system(&opened) < 0) throw std::runtime_error("the lab's bus is not there");
  bus_.reset(opened);
  const bool registered =
      sd_bus_add_object_vtable(opened, nullptr, path, interface, table, this) >= 0 &&
      sd_bus_call_method(opened, networkManager, "/org/freedesktop/NetworkManager/AgentManager",
                         "org.freedesktop.NetworkManager.AgentManager", "RegisterWithCapabilities", nullptr,
                         nullptr, "su", "org.onhook.lab", vpnHints) >= 0;
  if (!registered) throw std::runtime_error("NetworkManager does not take the secret agent");
  thread_ = std::thread([this] { serve(); });
}

SecretAgent::~SecretAgent() {
  stop_ = true;
  thread_.join();
}

void SecretAgent::serve() {
  while (!stop_) {
    if (sd_bus_process(bus_.get(), nullptr) > 0) continue;
    // In short steps, so that it stops.
    sd_bus_wait(bus_.get(), 10'000);
  }
}

}  // namespace onhook::lab
