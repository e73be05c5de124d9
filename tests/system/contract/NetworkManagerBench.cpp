#include "tests/system/contract/NetworkManagerBench.h"

#include <gtest/gtest.h>
#include <signal.h>

#include <stdexcept>

#include "core/providers/networkmanager/ConnectionId.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Interfaces.h"
#include "tests/system/lab/Processes.h"

namespace onhook {

namespace {

using namespace std::chrono_literals;
using lab::eventually;

// What is hung up, and what must stay.
const std::string subject = "office", subjectDevice = "tunc0";
const std::string bystander = "home", bystanderDevice = "tunc1";

}  // namespace

NetworkManagerBench::~NetworkManagerBench() {
  noDescriptors_.reset();
  stop_ = true;
  if (meanwhile_.joinable()) meanwhile_.join();
  provider_.reset();
  ordinaryUser_.reset();
  if (testing::Test::HasFailure()) std::cout << "NetworkManager's log:\n" << lab::NetworkManagerDaemon::log();
}

HangUpSettings NetworkManagerBench::settings() const {
  HangUpSettings settings;
  // Shorter than the default, to be quick.
  settings.limit = 5s;
  // As long is an answer waited for that tells who ended it; a loaded machine is slow to bring it.
  settings.firstPoll = 500ms;
  if (restarts_) {
    // A loaded machine takes longer than that to have NetworkManager back.
    settings.limit = 20s;
    settings.settleTime = 8s;
  }
  return settings;
}

std::optional<int> NetworkManagerBench::nativeHangUps(const Target& target) {
  const auto id = networkmanager::ConnectionId::parse(target.connection);
  if (!id) throw std::logic_error("not a target of this provider: " + target.toString());
  if (!countsRequests_) return std::nullopt;
  return monitor_->requests(id->path());
}

bool NetworkManagerBench::dialAgain(const Target& target) {
  const std::string entry = networkmanager::ConnectionId::parse(target.connection)->uuid;
  const DialEnd end = DialProcedure(provider_, runtime_, entry).run({});
  if (end.error) std::cout << end.error->code << ": " << end.error->text << '\n';
  return end.outcome == DialOutcome::connected && end.target != target;
}

Target NetworkManagerBench::dial(const std::string& name) {
  std::string id;
  const auto listed = [&] {
    for (const Entry& entry : provider_->observer().snapshot().entries) {
      if (entry.name == name) id = entry.id;
    }
    return !id.empty();
  };
  if (!eventually(listed)) throw std::runtime_error("there is no entry " + name);
  const DialResult dialed = provider_->actor().dial(id);
  if (!dialed.target) throw std::runtime_error(name + " is not dialed: " + dialed.error->text);
  return *dialed.target;
}

ContractStage NetworkManagerBench::setUp(Situation situation) {
  ContractStage stage;
  switch (situation) {
    case Situation::connected:
      stage = twoTunnels(Transport::tcp);
      break;
    case Situation::endsSlowly:
      stage = twoTunnels(Transport::udp);
      break;
    case Situation::eventsLost:
      stage = twoTunnels(Transport::udp, true);
      break;
    case Situation::dialedByOnhook:
      stage = dialedByOnhook();
      break;
    case Situation::dialing:
      stage = dialing();
      break;
    case Situation::dialFailed:
      stage = dialFailed();
      break;
    case Situation::goneUnnoticed:
      stage = goneUnnoticed();
      break;
    case Situation::nameUsedAgain:
      stage = nameUsedAgain();
      break;
    case Situation::neverEnds:
      stage = frozenTunnel(false);
      break;
    case Situation::deniedWhileItStands:
      stage = frozenTunnel(true);
      break;
    case Situation::systemGoesAway:
      stage = modem();
      killNetworkManagerOnceAsked();
      break;
    case Situation::hidesItsEnd:
      // A NetworkManager that starts anew knows nothing of it, and a modem's interface stays.
      stage = modem();
      killNetworkManagerOnceAsked(true);
      break;
    case Situation::systemGoesAwayButSeen:
      stage = twoTunnels(Transport::udp);
      // The other tunnel goes with NetworkManager: it is no bystander.
      stage.bystander.reset();
      killNetworkManagerOnceAsked();
      break;
    case Situation::callNeverReturns:
      stage = asOrdinaryUser("true");
      // It ends by itself: nobody has hung it up.
      meanwhile_ = std::thread([this, openvpn = lab::Lab::openVpnOf(subjectDevice)] {
        eventually([this] { return stop_ || monitor_->requests() > 0; });
        std::this_thread::sleep_for(1s);
        ::kill(openvpn, SIGKILL);
      });
      break;
    case Situation::callNeverReturnsAndItStands:
      stage = asOrdinaryUser("true");
      break;
    case Situation::refused:
      stage = asOrdinaryUser("root-only");
      break;
    default:
      throw std::logic_error("NetworkManager cannot be brought into: " + std::string(toString(situation)));
  }
  return stage;
}

void NetworkManagerBench::startLab(int timeoutSeconds) {
  lab_.emplace();
  lab_->addVpn({subject, subjectDevice, Transport::udp, timeoutSeconds});
}

void NetworkManagerBench::startProvider(bool deaf, bool relay) {
  NetworkManagerOptions options;
  if (relay) options.busAddress = lab::BusRelay::address();
  options.dropEvents = deaf;
  provider_ = std::make_shared<NetworkManagerProvider>(options);
}

Target NetworkManagerBench::targetOf(const std::string& name, ConnectionState state) {
  std::optional<Target> target;
  const auto listed = [&] {
    for (const Connection& connection : provider_->observer().snapshot().connections) {
      if (connection.name == name && connection.state == state) target = connection.target;
    }
    return target.has_value();
  };
  if (!eventually(listed)) throw std::runtime_error("the list does not show " + name);
  return *target;
}

void NetworkManagerBench::knowTunnel(const Target& target, const std::string& device) {
  const int index = lab::interfaceIndex(device);
  if (index == 0) throw std::runtime_error(device + " is not there");
  truths_[target] = [index] { return lab::interfaceStands(index); };
}

ContractStage NetworkManagerBench::twoTunnels(Transport transport, bool deaf, bool relay) {
  lab_.emplace();
  lab_->addVpn({subject, subjectDevice, transport});
  lab_->addVpn({bystander, bystanderDevice, Transport::tcp});
  lab_->up(subject);
  lab_->up(bystander);
  startProvider(deaf, relay);
  return stageOfTunnels();
}

ContractStage NetworkManagerBench::stageOfTunnels() {
  const ContractStage stage{targetOf(subject), targetOf(bystander), {}};
  knowTunnel(stage.target, subjectDevice);
  knowTunnel(*stage.bystander, bystanderDevice);
  monitor_.emplace();
  return stage;
}

ContractStage NetworkManagerBench::dialedByOnhook() {
  startLab();
  lab_->addVpn({bystander, bystanderDevice, Transport::tcp});
  startProvider();
  for (const std::string& name : {subject, bystander}) {
    const Target dialed = dial(name);
    EXPECT_EQ(targetOf(name), dialed);
  }
  return stageOfTunnels();
}

ContractStage NetworkManagerBench::dialing() {
  startLab();
  lab_->server(subject).freeze();
  startProvider();
  return stageOfDialing();
}

ContractStage NetworkManagerBench::dialFailed() {
  // NetworkManager gives up after a second; its openvpn goes on for some more.
  startLab(1);
  lab_->server(subject).freeze();
  lab_->openVpn().outliveBy(subjectDevice, 3s);
  startProvider();
  ContractStage stage = stageOfDialing();
  EXPECT_EQ(targetOf(subject, ConnectionState::goingDown), stage.target);
  return stage;
}

ContractStage NetworkManagerBench::stageOfDialing() {
  const ContractStage stage{dial(subject), {}, {}};
  if (!eventually([] {
        return lab::findProcesses({lab::OpenVpn::program, "--dev", subjectDevice}).size() == 1;
      })) {
    throw std::runtime_error("openvpn does not start");
  }
  const pid_t openvpn = lab::Lab::openVpnOf(subjectDevice);
  truths_[stage.target] = [openvpn] { return lab::processRuns(openvpn); };
  monitor_.emplace();
  return stage;
}

ContractStage NetworkManagerBench::goneUnnoticed() {
  ContractStage stage = twoTunnels(Transport::tcp, true);
  const pid_t openvpn = lab::Lab::openVpnOf(subjectDevice);
  lab_->nmcli({"connection", "down", "id", subject});
  // The interface goes a few milliseconds before the process.
  if (!eventually([=] { return !lab::processRuns(openvpn); })) throw std::runtime_error("it does not go");
  return stage;
}

ContractStage NetworkManagerBench::nameUsedAgain() {
  startLab();
  lab_->up(subject);
  startProvider();
  const Target before = targetOf(subject);
  knowTunnel(before, subjectDevice);
  lab_->networkManager().stop();
  if (!eventually([&] { return !standsReally(before); })) throw std::runtime_error("it does not go");
  lab_->networkManager().start();
  lab_->up(subject);
  std::optional<Target> after;
  eventually([&] { return (after = targetOf(subject)) != before; });
  knowTunnel(*after, subjectDevice);
  using networkmanager::ConnectionId;
  EXPECT_EQ(ConnectionId::parse(before.connection)->path(), ConnectionId::parse(after->connection)->path())
      << "this is about a path that is used again";
  monitor_.emplace();
  return {before, after, {}};
}

ContractStage NetworkManagerBench::frozenTunnel(bool alreadyAsked) {
  ContractStage stage = twoTunnels(Transport::udp);
  // Both: the plug-in would kill openvpn.
  const pid_t plugin = lab::Lab::pluginOf(subjectDevice);
  ::kill(lab::Lab::openVpnOf(subjectDevice), SIGSTOP);
  ::kill(plugin, SIGSTOP);
  if (alreadyAsked) {
    lab_->nmcli({"connection", "down", "id", subject});
    targetOf(subject, ConnectionState::goingDown);
  }
  return stage;
}

ContractStage NetworkManagerBench::modem() {
  lab_.emplace();
  modem_.emplace(3s);
  lab_->addProfile(subject, "gsm",
                   "autoconnect=false\n[gsm]\napn=internet\n[ipv4]\nmethod=auto\n[ipv6]\nmethod=disabled\n");
  modem_->waitUntilKnown();
  lab_->up(subject);
  startProvider();
  const ContractStage stage{targetOf(subject), {}, {}};
  truths_[stage.target] = [this] { return modem_->connected(); };
  monitor_.emplace();
  return stage;
}

ContractStage NetworkManagerBench::asOrdinaryUser(const std::string& polkit) {
  lab_.emplace("[main]\nauth-polkit=" + polkit + '\n');
  polkit_.emplace();
  lab_->addVpn({subject, subjectDevice, Transport::udp});
  lab_->addVpn({bystander, bystanderDevice, Transport::tcp});
  lab_->up(subject);
  lab_->up(bystander);
  ordinaryUser_.emplace();
  startProvider();
  // Connected by now: whose requests these are does not change any more.
  targetOf(subject);
  ordinaryUser_.reset();
  return stageOfTunnels();
}

void NetworkManagerBench::killNetworkManagerOnceAsked(bool startAgain) {
  meanwhile_ = std::thread([this, startAgain] {
    eventually([this] { return stop_ || monitor_->requests() > 0; });
    // It has begun, and says nothing more.
    std::this_thread::sleep_for(300ms);
    lab_->networkManager().kill();
    if (startAgain) lab_->networkManager().start();
  });
}

}  // namespace onhook
