#include "tests/system/lab/SystemBus.h"

#include <filesystem>
#include <stdexcept>

#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"

namespace onhook::lab {

namespace {

constexpr auto socketPath = "/run/dbus/system_bus_socket";

std::vector<std::string> prepare() {
  std::filesystem::remove(socketPath);
  const std::string configuration = folder + "/bus.conf";
  writeFile(configuration, R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=/run/dbus/system_bus_socket</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
  </policy>
</busconfig>
)");
  return {"dbus-daemon", "--nofork", "--config-file=" + configuration};
}

}  // namespace

SystemBus::SystemBus() : daemon_(prepare(), {folder + "/bus.log", {}}) {
  if (!eventually([] { return std::filesystem::exists(socketPath); })) {
    throw std::runtime_error("the bus does not start: " + readFile(folder + "/bus.log"));
  }
}

}  // namespace onhook::lab
