// The half of Client that listens.
#include <string>

#include "core/providers/networkmanager/Client.h"
#include "core/providers/networkmanager/DeviceState.h"
#include "core/providers/networkmanager/MessageReader.h"

namespace onhook::networkmanager {

namespace {

constexpr char fromManager[] = "type='signal',sender='org.freedesktop.NetworkManager',";

std::string pathOf(sd_bus_message& message) {
  const char* path = sd_bus_message_get_path(&message);
  return path ? path : "";
}

}  // namespace

void Client::listen() {
  bus_->listen(
      "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',member='NameOwnerChanged'"
      ","
      "arg0namespace='org.freedesktop.NetworkManager'",
      [this](sd_bus_message& message) { onNameOwnerChanged(message); });

  // One rule for each sort of object that matters: what wifi tells of its surroundings is not even sent to
  // us.
  for (const char* sort : {"ActiveConnection", "Devices", "Settings", "IP4Config", "IP6Config"}) {
    bus_->listen(std::string(fromManager) +
                     "path='/org/freedesktop',interface='org.freedesktop.DBus.ObjectManager'," +
                     "arg0path='/org/freedesktop/NetworkManager/" + sort + "/'",
                 [this](sd_bus_message& message) { onInterfaces(message); });
  }
  for (const char* interface :
       {names::active, names::vpn, names::device, names::modem, names::profile, names::ip4, names::ip6}) {
    bus_->listen(std::string(fromManager) +
                     "interface='org.freedesktop.DBus.Properties',member='PropertiesChanged',arg0='" +
                     interface + "'",
                 [this](sd_bus_message& message) { onPropertiesChanged(message); });
  }

  const auto listenToState = [this](const char* interface, const char* member,
                                    void (Client::*handle)(sd_bus_message&)) {
    bus_->listen(std::string(fromManager) + "interface='" + interface + "',member='" + member + "'",
                 [this, handle](sd_bus_message& message) { (this->*handle)(message); });
  };
  listenToState(names::active, "StateChanged", &Client::onActiveState);
  listenToState(names::vpn, "VpnStateChanged", &Client::onVpnState);
  listenToState(names::device, "StateChanged", &Client::onDeviceState);

  bus_->listen(std::string(fromManager) + "interface='" + names::profile + "',member='Updated'",
               [this](sd_bus_message& message) {
                 if (state_.tree.profiles().contains(pathOf(message))) fetchProfile(pathOf(message), false);
               });
  bus_->listen(std::string(fromManager) + "interface='" + names::service + "',member='CheckPermissions'",
               [this](sd_bus_message&) {
                 permissionKnown_ = false;
                 if (state_.owner.empty()) return;
                 bus_->call(bus_->newCall(state_.owner, "/org/freedesktop/NetworkManager", names::service,
                                          "GetPermissions"),
                            Duration::max(), [this](const Bus::Answer& answer) { onPermissions(answer); });
               });
}

void Client::onNameOwnerChanged(sd_bus_message& message) {
  MessageReader reader(message);
  const std::string name = reader.readString();
  reader.readString();  // the owner it had
  const std::string owner = reader.readString();
  if (owner.empty()) {
    state_.busNames.erase(name);
  } else {
    state_.busNames.insert(name);
  }
  if (name != names::service) {
    changed_(Change::pieces);
    return;
  }
  setOwner(owner);
  // What was asked of the one that went will not be answered.
  if (done_) beginRefresh();
}

void Client::onInterfaces(sd_bus_message& message) {
  MessageReader reader(message);
  reader.wants = &ObjectTree::wants;
  const std::string path = reader.readString();
  if (sd_bus_message_is_signal(&message, nullptr, "InterfacesAdded")) {
    const Interfaces interfaces = reader.readInterfaces();
    if (interfaces.contains(names::active)) state_.history.began(path);
    state_.tree.add(path, interfaces);
    fetchProfiles(false);
    changed_(Change::pieces);
  } else {
    const bool isActive = state_.tree.findActive(path) != nullptr;
    if (isActive) changed_(Change::ending);
    state_.tree.remove(path, reader.readStrings());
    dropOldProfiles();
    // The tunnel's device goes when the connection does, and then every millisecond counts.
    changed_(isActive ? Change::pieces : Change::details);
  }
}

void Client::onPropertiesChanged(sd_bus_message& message) {
  MessageReader reader(message);
  const std::string interface = reader.readString();
  state_.tree.change(pathOf(message), interface, reader.readProperties());
  changed_(Change::details);
}

void Client::onActiveState(sd_bus_message& message) {
  MessageReader reader(message);
  const std::string path = pathOf(message);
  const std::uint64_t state = reader.readUnsigned();
  state_.tree.change(path, names::active, {{"State", state}});
  state_.history.activeChanged(path, state, reader.readUnsigned());
  changed_(Change::pieces);
}

void Client::onVpnState(sd_bus_message& message) {
  MessageReader reader(message);
  const std::string path = pathOf(message);
  const std::uint64_t state = reader.readUnsigned();
  state_.tree.change(path, names::vpn, {{"VpnState", state}});
  state_.history.vpnChanged(path, state, reader.readUnsigned());
  changed_(Change::pieces);
}

void Client::onDeviceState(sd_bus_message& message) {
  MessageReader reader(message);
  const std::string path = pathOf(message);
  const std::uint64_t state = reader.readUnsigned();
  reader.readUnsigned();  // the state before
  state_.tree.change(path, names::device, {{"State", state}});
  if (const std::string user = state_.tree.userOf(path); !user.empty()) {
    state_.history.deviceChanged(user, state, reader.readUnsigned());
  }
  const bool startsThings = state > deviceState::disconnected && state < deviceState::deactivating;
  changed_(startsThings ? Change::pieces : Change::details);
}

}  // namespace onhook::networkmanager
