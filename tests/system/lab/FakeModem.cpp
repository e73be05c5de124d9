#include "tests/system/lab/FakeModem.h"

#include <systemd/sd-bus.h>

#include <stdexcept>

#include "tests/system/lab/Command.h"

// What is said here follows ModemManager's D-Bus reference, version 1.20:
// https://www.freedesktop.org/software/ModemManager/api/1.20.0/ref-dbus.html
namespace onhook::lab {

namespace {

constexpr auto root = "/org/freedesktop/ModemManager1";
constexpr auto modem = "/org/freedesktop/ModemManager1/Modem/0";
// Not below the root: ModemManager lists neither among its managed objects.
constexpr auto sim = "/org/freedesktop/ModemSim/0";
constexpr auto bearer = "/org/freedesktop/ModemBearer/0";

enum ModemState { registered = 8, disconnecting = 9, connected = 11 };

void check(int result, const char* what) {
  if (result < 0) throw std::runtime_error(std::string("the fake modem cannot ") + what);
}

}  // namespace

/// The methods and properties, as sd-bus wants them: plain functions.
struct FakeModemMethods {
  static FakeModem& self(void* data) { return *static_cast<FakeModem*>(data); }

  static int nothing(sd_bus_message* call, void*, sd_bus_error*) {
    return sd_bus_reply_method_return(call, "");
  }

  static void changeState(FakeModem& fake, ModemState from, ModemState to) {
    fake.connected_ = to == connected;
    sd_bus_emit_signal(fake.bus_.get(), modem, "org.freedesktop.ModemManager1.Modem", "StateChanged", "iiu",
                       static_cast<int>(from), static_cast<int>(to), 1U /* by the user */);
    sd_bus_emit_properties_changed(fake.bus_.get(), modem, "org.freedesktop.ModemManager1.Modem", "State",
                                   nullptr);
    sd_bus_emit_properties_changed(fake.bus_.get(), bearer, "org.freedesktop.ModemManager1.Bearer",
                                   "Connected", nullptr);
  }

  static int connect(sd_bus_message* call, void* data, sd_bus_error*) {
    FakeModem& fake = self(data);
    fake.connecting_.reset(sd_bus_message_ref(call));
    fake.connectedAt_ = std::chrono::steady_clock::now() + fake.connectTakes_.load();
    return 1;
  }

  static void answerConnect(FakeModem& fake) {
    if (fake.connectError_.empty()) {
      changeState(fake, registered, connected);
      sd_bus_reply_method_return(fake.connecting_.get(), "o", bearer);
    } else {
      sd_bus_reply_method_errorf(fake.connecting_.get(), fake.connectError_.c_str(), "it does not connect");
    }
    fake.connecting_.reset();
  }

  static int disconnect(sd_bus_message* call, void* data, sd_bus_error*) {
    FakeModem& fake = self(data);
    fake.connecting_.reset();  // whoever asked for it has gone on
    fake.disconnecting_.reset(sd_bus_message_ref(call));
    fake.answerAt_ = std::chrono::steady_clock::now() + fake.disconnectTakes_;
    return 1;
  }

  static void answer(FakeModem& fake) {
    fake.disconnectedAt_ = std::chrono::steady_clock::now();
    changeState(fake, connected, registered);
    sd_bus_reply_method_return(fake.disconnecting_.get(), "");
    fake.disconnecting_.reset();
  }

  static int bearers(sd_bus_message* call, void*, sd_bus_error*) {
    return sd_bus_reply_method_return(call, "ao", 1, bearer);
  }

  using Getter = int(sd_bus*, const char*, const char*, const char*, sd_bus_message*, void*, sd_bus_error*);

  static int state(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void* data,
                   sd_bus_error*) {
    return sd_bus_message_append(reply, "i",
                                 static_cast<int>(self(data).connected_ ? connected : registered));
  }
  static int isConnected(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void* data,
                         sd_bus_error*) {
    return sd_bus_message_append(reply, "b", static_cast<int>(self(data).connected_));
  }
  static int device(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                    sd_bus_error*) {
    return sd_bus_message_append(reply, "s", "/sys/devices/virtual/modem0");
  }
  static int text(sd_bus*, const char*, const char*, const char* property, sd_bus_message* reply, void*,
                  sd_bus_error*) {
    return sd_bus_message_append(reply, "s", property);
  }
  static int controlPort(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                         sd_bus_error*) {
    return sd_bus_message_append(reply, "s", FakeModem::controlPort.c_str());
  }
  static int dataPort(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                      sd_bus_error*) {
    return sd_bus_message_append(reply, "s", FakeModem::dataPort.c_str());
  }
  static int drivers(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                     sd_bus_error*) {
    return sd_bus_message_append(reply, "as", 1, "fake");
  }
  static int ports(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                   sd_bus_error*) {
    return sd_bus_message_append(reply, "a(su)", 2, FakeModem::controlPort.c_str(), 6U /* QMI */,
                                 FakeModem::dataPort.c_str(), 2U /* network */);
  }
  static int bearerPaths(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                         sd_bus_error*) {
    return sd_bus_message_append(reply, "ao", 1, bearer);
  }
  static int simPath(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                     sd_bus_error*) {
    return sd_bus_message_append(reply, "o", sim);
  }
  /// No lock, gsm and umts, IPv4: each the number that stands for it.
  static int number(sd_bus*, const char*, const char*, const char* property, sd_bus_message* reply, void*,
                    sd_bus_error*) {
    const std::string_view name = property;
    return sd_bus_message_append(reply, "u",
                                 name == "UnlockRequired"        ? 1U
                                 : name == "CurrentCapabilities" ? 4U
                                                                 : 1U);
  }
  static int addresses(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void* data,
                       sd_bus_error*) {
    if (self(data).dhcp_) return sd_bus_message_append(reply, "a{sv}", 1, "method", "u", 3U /* DHCP */);
    return sd_bus_message_append(reply, "a{sv}", 4, "method", "u", 2U /* static */, "address", "s",
                                 "10.60.0.2", "prefix", "u", 24U, "gateway", "s", "10.60.0.1");
  }
  static int noAddresses(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                         sd_bus_error*) {
    return sd_bus_message_append(reply, "a{sv}", 1, "method", "u", 0U);
  }
};

namespace {

using Methods = FakeModemMethods;

const sd_bus_vtable modemTable[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_METHOD("Enable", "b", "", Methods::nothing, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("SetPowerState", "u", "", Methods::nothing, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("ListBearers", "", "ao", Methods::bearers, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_PROPERTY("State", "i", Methods::state, 0, SD_BUS_VTABLE_PROPERTY_EMITS_CHANGE),
    SD_BUS_PROPERTY("Device", "s", Methods::device, 0, 0),
    SD_BUS_PROPERTY("DeviceIdentifier", "s", Methods::text, 0, 0),
    SD_BUS_PROPERTY("EquipmentIdentifier", "s", Methods::text, 0, 0),
    SD_BUS_PROPERTY("Manufacturer", "s", Methods::text, 0, 0),
    SD_BUS_PROPERTY("Model", "s", Methods::text, 0, 0),
    SD_BUS_PROPERTY("Plugin", "s", Methods::text, 0, 0),
    SD_BUS_PROPERTY("PrimaryPort", "s", Methods::controlPort, 0, 0),
    SD_BUS_PROPERTY("Drivers", "as", Methods::drivers, 0, 0),
    SD_BUS_PROPERTY("Ports", "a(su)", Methods::ports, 0, 0),
    SD_BUS_PROPERTY("Bearers", "ao", Methods::bearerPaths, 0, 0),
    SD_BUS_PROPERTY("Sim", "o", Methods::simPath, 0, 0),
    SD_BUS_PROPERTY("UnlockRequired", "u", Methods::number, 0, 0),
    SD_BUS_PROPERTY("CurrentCapabilities", "u", Methods::number, 0, 0),
    SD_BUS_PROPERTY("SupportedIpFamilies", "u", Methods::number, 0, 0),
    SD_BUS_SIGNAL("StateChanged", "iiu", 0),
    SD_BUS_VTABLE_END};

const sd_bus_vtable simpleTable[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_METHOD("Connect", "a{sv}", "o", Methods::connect, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Disconnect", "o", "", Methods::disconnect, SD_BUS_VTABLE_UNPRIVILEGED), SD_BUS_VTABLE_END};

const sd_bus_vtable networkTable[] = {
    SD_BUS_VTABLE_START(0), SD_BUS_PROPERTY("OperatorCode", "s", Methods::text, 0, 0), SD_BUS_VTABLE_END};

const sd_bus_vtable simTable[] = {SD_BUS_VTABLE_START(0),
                                  SD_BUS_PROPERTY("SimIdentifier", "s", Methods::text, 0, 0),
                                  SD_BUS_PROPERTY("Imsi", "s", Methods::text, 0, 0), SD_BUS_VTABLE_END};

const sd_bus_vtable bearerTable[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_PROPERTY("Interface", "s", Methods::dataPort, 0, 0),
    SD_BUS_PROPERTY("Connected", "b", Methods::isConnected, 0, SD_BUS_VTABLE_PROPERTY_EMITS_CHANGE),
    SD_BUS_PROPERTY("Ip4Config", "a{sv}", Methods::addresses, 0, 0),
    SD_BUS_PROPERTY("Ip6Config", "a{sv}", Methods::noAddresses, 0, 0),
    SD_BUS_VTABLE_END};

}  // namespace

FakeModem::FakeModem(Duration disconnectTakes)
    : disconnectTakes_(disconnectTakes),
      bus_(nullptr, sd_bus_flush_close_unref),
      connecting_(nullptr, sd_bus_message_unref),
      disconnecting_(nullptr, sd_bus_message_unref) {
  mustRun({"ip", "link", "add", dataPort, "type", "veth", "peer", "name", "wwan0-peer"});
  mustRun({"ip", "link", "set", "wwan0-peer", "up"});

  sd_bus* opened = nullptr;
  check(sd_bus_open_system(&opened), "reach the bus");
  bus_.reset(opened);
  const auto add = [this](const char* path, const char* interface, const sd_bus_vtable* table) {
    const std::string name = std::string("org.freedesktop.ModemManager1") + interface;
    check(sd_bus_add_object_vtable(bus_.get(), nullptr, path, name.c_str(), table, this), "show itself");
  };
  check(sd_bus_add_object_manager(bus_.get(), nullptr, root), "manage objects");
  add(modem, ".Modem", modemTable);
  add(modem, ".Modem.Simple", simpleTable);
  add(modem, ".Modem.Modem3gpp", networkTable);
  add(sim, ".Sim", simTable);
  add(bearer, ".Bearer", bearerTable);
  check(sd_bus_request_name(bus_.get(), "org.freedesktop.ModemManager1", 0), "take ModemManager's name");
  thread_ = std::thread([this] { serve(); });
}

FakeModem::~FakeModem() {
  stop_ = true;
  thread_.join();
}

void FakeModem::waitUntilKnown() {
  const auto known = [] {
    const auto devices = mustRun({"nmcli", "-t", "-f", "DEVICE,STATE", "device"});
    return devices.find(controlPort + ":disconnected") != std::string::npos;
  };
  if (!eventually(known)) throw std::runtime_error("NetworkManager does not see the modem");
}

void FakeModem::serve() {
  while (!stop_) {
    if (connecting_ && std::chrono::steady_clock::now() >= connectedAt_)
      FakeModemMethods::answerConnect(*this);
    if (disconnecting_ && std::chrono::steady_clock::now() >= answerAt_) FakeModemMethods::answer(*this);
    if (sd_bus_process(bus_.get(), nullptr) > 0) continue;
    // In short steps, so that it also answers late and stops.
    sd_bus_wait(bus_.get(), 10'000);
  }
}

}  // namespace onhook::lab
