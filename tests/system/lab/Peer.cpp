#include "tests/system/lab/Peer.h"

#include "tests/system/lab/Command.h"

namespace onhook::lab {

Peer::Peer() {
  mustRun({"ip", "netns", "add", "peer"});
  mustRun({"ip", "link", "add", uplink, "type", "veth", "peer", "name", "peer0", "netns", "peer"});
  mustRun({"ip", "-n", "peer", "addr", "add", address + "/24", "dev", "peer0"});
  mustRun({"ip", "-n", "peer", "link", "set", "lo", "up"});
  mustRun({"ip", "-n", "peer", "link", "set", "peer0", "up"});
}

Peer::~Peer() {
  run({"ip", "link", "del", uplink});
  run({"ip", "netns", "del", "peer"});
}

std::vector<std::string> Peer::inside(std::vector<std::string> command) {
  command.insert(command.begin(), {"ip", "netns", "exec", "peer"});
  return command;
}

}  // namespace onhook::lab
