#include "tests/bench/lab/SessionBus.h"

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"

namespace onhook::bench {

namespace {

std::string log() {
  return lab::folder + "/session-bus";
}

std::vector<std::string> command() {
  const std::string configuration = lab::folder + "/session.conf";
  lab::writeFile(configuration, R"(<busconfig><type>session</type><listen>unix:tmpdir=/run/lab</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>)");
  return {"dbus-daemon", "--nofork", "--print-address=1", "--config-file=" + configuration};
}

}  // namespace

SessionBus::SessionBus() : daemon_(command(), {log(), {}}) {
  if (!lab::eventually([] { return lab::readFile(log()).find('\n') != std::string::npos; }))
    throw std::runtime_error("the session's bus does not start");
  const std::string address = lab::readFile(log());
  ::setenv("DBUS_SESSION_BUS_ADDRESS", address.substr(0, address.find('\n')).c_str(), 1);
}

}  // namespace onhook::bench
