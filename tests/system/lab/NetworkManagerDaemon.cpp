#include "tests/system/lab/NetworkManagerDaemon.h"

#include <signal.h>

#include <stdexcept>

#include "tests/system/lab/Bus.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"

namespace onhook::lab {

namespace {

const std::string logFile = folder + "/NetworkManager.log";

// What makes it start at once, without udev, polkit, a resolver or a DHCP client.
constexpr auto always = R"([main]
plugins=keyfile
dns=none
rc-manager=unmanaged
no-auto-default=*
dhcp=internal

[connectivity]
enabled=false

[logging]
level=INFO
domains=ALL,VPN_PLUGIN:DEBUG
)";

}  // namespace

NetworkManagerDaemon::NetworkManagerDaemon(std::string configuration)
    : configuration_(std::move(configuration)) {
  std::filesystem::remove(logFile);
}

void NetworkManagerDaemon::start() {
  writeFile("/etc/NetworkManager/NetworkManager.conf", always);
  // Later files win: a test can set it anew.
  writeFile("/etc/NetworkManager/conf.d/10-lab.conf", "[main]\nauth-polkit=false\n");
  writeFile("/etc/NetworkManager/conf.d/20-test.conf", configuration_);
  process_ = std::make_unique<Process>(std::vector<std::string>{"NetworkManager", "--debug"},
                                       Process::Options{logFile, {}});
  Bus bus;
  if (!eventually([&] { return bus.networkManagerFlag("Startup") == false; })) {
    throw std::runtime_error("NetworkManager does not start: " + log());
  }
}

void NetworkManagerDaemon::stop() {
  process_->signal(SIGTERM);
  if (!process_->wait(patience)) throw std::runtime_error("NetworkManager does not stop: " + log());
}

void NetworkManagerDaemon::kill() {
  process_->signal(SIGKILL);
  process_->wait(patience);
}

void NetworkManagerDaemon::freeze() {
  process_->signal(SIGSTOP);
}

void NetworkManagerDaemon::thaw() {
  process_->signal(SIGCONT);
}

std::string NetworkManagerDaemon::log() {
  return readFile(logFile);
}

}  // namespace onhook::lab
