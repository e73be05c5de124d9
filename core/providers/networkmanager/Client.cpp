#include "core/providers/networkmanager/Client.h"

#include <utility>

#include "core/providers/networkmanager/ErrorText.h"
#include "core/providers/networkmanager/MessageReader.h"

namespace onhook::networkmanager {

namespace {

constexpr char managerPath[] = "/org/freedesktop/NetworkManager";
constexpr char driver[] = "org.freedesktop.DBus";
constexpr char driverPath[] = "/org/freedesktop/DBus";
constexpr char propertiesInterface[] = "org.freedesktop.DBus.Properties";

/// Looks have a time-out of their own, over all their calls.
constexpr Duration unlimited = Duration::max();
/// How long a look waits for polkit, whom NetworkManager asks what we may: a silent one must not hide the
/// list.
constexpr Duration permissionPatience = std::chrono::milliseconds(500);

Error toError(const sd_bus_error& error) {
  return networkmanager::toError(error.name ? error.name : "", error.message ? error.message : "");
}

Permission toPermission(const Texts& permissions) {
  const auto it = permissions.find("org.freedesktop.NetworkManager.network-control");
  if (it == permissions.end()) return {};
  if (it->second == "yes") return {Authority::yes, std::nullopt};
  if (it->second == "auth") return {Authority::asks, std::nullopt};
  return {Authority::no, notAllowed()};
}

}  // namespace

Client::Client(std::string address, bool dropEvents, ChangeCallback changed)
    : address_(std::move(address)), dropEvents_(dropEvents), changed_(std::move(changed)) {}

int Client::connect() {
  if (bus_) return 0;
  int failure = 0;
  bus_ = Bus::open(address_, failure);
  if (!bus_) return failure;
  if (!dropEvents_) listen();
  return 0;
}

void Client::disconnect() {
  cancelRefresh();
  bus_.reset();
  state_ = {};
  permissionKnown_ = permissionAwaited_ = pinging_ = false;
}

void Client::setOwner(const std::string& owner) {
  if (state_.owner == owner) return;
  state_.owner = owner;
  state_.tree.clear();
  state_.profiles.clear();
  state_.history.clear();
  state_.permission = {};
  permissionKnown_ = false;
  changed_(Change::owner);
}

void Client::refresh(RefreshCallback done) {
  cancelRefresh();
  done_ = std::move(done);
  attempts_ = 0;
  beginRefresh();
}

void Client::cancelRefresh() {
  for (const auto call : std::exchange(pending_, {})) bus_->forget(call);
  done_ = nullptr;
}

void Client::beginRefresh() {
  for (const auto call : std::exchange(pending_, {})) bus_->forget(call);
  ++attempts_;
  result_ = Result::answered;
  error_.reset();
  ask(bus_->newCall(driver, driverPath, driver, "ListNames"), [this](const Bus::Answer& answer) {
    if (answer.error) return;
    const auto all = MessageReader(*answer.message).readStrings();
    state_.busNames = {all.begin(), all.end()};
    state_.namesKnown = true;
  });
  askOwner();
}

void Client::ask(Message message, Bus::AnswerCallback handler, Duration timeout) {
  const auto number = std::make_shared<std::uint64_t>();
  *number = bus_->call(std::move(message), timeout,
                       [this, number, handler = std::move(handler)](const Bus::Answer& answer) {
                         // The handler may begin the refresh afresh: then this call is none of its calls.
                         if (pending_.erase(*number) == 0) return;
                         handler(answer);
                         if (done_ && pending_.empty()) finishRefresh();
                       });
  pending_.insert(*number);
}

void Client::askOwner() {
  Message call = bus_->newCall(driver, driverPath, driver, "GetNameOwner");
  if (call) sd_bus_message_append(call.get(), "s", names::service);
  ask(std::move(call), [this](const Bus::Answer& answer) {
    state_.bus = bus_->id();
    if (!answer.error) {
      setOwner(MessageReader(*answer.message).readString());
      askObjects();
      if (!permissionKnown_ && !permissionAwaited_) askPermissions();
    } else if (sd_bus_error_has_name(answer.error, SD_BUS_ERROR_NAME_HAS_NO_OWNER)) {
      setOwner({});
      result_ = Result::absent;
    } else {
      result_ = Result::failed;
      error_ = toError(*answer.error);
    }
  });
}

void Client::askObjects() {
  // To the unique name: when NetworkManager is replaced meanwhile, the new one must not answer for the old.
  ask(bus_->newCall(state_.owner, "/org/freedesktop", "org.freedesktop.DBus.ObjectManager",
                    "GetManagedObjects"),
      [this](const Bus::Answer& answer) {
        if (answer.error) {
          result_ = Result::failed;
          error_ = toError(*answer.error);
          return;
        }
        MessageReader reader(*answer.message);
        reader.wants = &ObjectTree::wants;
        state_.tree.assign(reader.readObjects());
        noteBeginnings();
        dropOldProfiles();
        fetchProfiles(true);
      });
}

void Client::askPermissions() {
  const auto newCall = [this] {
    return bus_->newCall(state_.owner, managerPath, names::service, "GetPermissions");
  };
  const auto onAnswer = [this, newCall](const Bus::Answer& answer) {
    onPermissions(answer);
    if (permissionKnown_) return;
    // Whenever it comes, it is welcome; no look waits for it any more.
    permissionAwaited_ = true;
    bus_->call(newCall(), unlimited, [this](const Bus::Answer& late) {
      permissionAwaited_ = false;
      onPermissions(late);
    });
  };
  ask(newCall(), onAnswer, permissionPatience);
}

void Client::onPermissions(const Bus::Answer& answer) {
  if (answer.error) return;
  state_.permission = toPermission(MessageReader(*answer.message).readTexts());
  permissionKnown_ = true;
  changed_(Change::details);
}

void Client::finishRefresh() {
  // It may have gone between two questions: ask once more who is there.
  constexpr int mostAttempts = 2;
  if (result_ == Result::failed && attempts_ < mostAttempts) {
    beginRefresh();
    return;
  }
  std::exchange(done_, nullptr)(result_, error_);
}

void Client::fetchProfiles(bool inRefresh) {
  for (const std::string& path : state_.tree.profiles()) {
    if (!state_.profiles.contains(path)) fetchProfile(path, inRefresh);
  }
}

void Client::fetchProfile(const std::string& path, bool inRefresh) {
  Message call = bus_->newCall(state_.owner, path, names::profile, "GetSettings");
  auto handler = [this, path, owner = state_.owner](const Bus::Answer& answer) {
    if (state_.owner != owner || !state_.tree.profiles().contains(path)) return;
    // A profile of another user is refused: it stays empty, and is not asked for again.
    Profile& profile = state_.profiles[path];
    if (!answer.error) profile = Profile::fromSettings(MessageReader(*answer.message).readInterfaces());
  };
  if (inRefresh) {
    ask(std::move(call), std::move(handler));
  } else {
    bus_->call(std::move(call), unlimited, [this, handler = std::move(handler)](const Bus::Answer& answer) {
      handler(answer);
      changed_(Change::pieces);
    });
  }
}

void Client::noteBeginnings() {
  if (dropEvents_) return;
  constexpr std::uint64_t needAuth = 2;  // NM_VPN_CONNECTION_STATE_NEED_AUTH, before it connects
  for (const auto& [path, active] : state_.tree.active()) {
    // Signals were listened to before this was asked: what it does from here on is heard.
    if (active.vpnState <= needAuth) state_.history.began(path);
  }
}

void Client::dropOldProfiles() {
  std::erase_if(state_.profiles,
                [&](const auto& entry) { return !state_.tree.profiles().contains(entry.first); });
}

void Client::ping(std::function<void()> answered) {
  if (pinging_) return;
  Message call = bus_->newCall(names::service, managerPath, propertiesInterface, "Get");
  if (call) sd_bus_message_append(call.get(), "ss", names::service, "Version");
  pinging_ = true;
  bus_->call(std::move(call), unlimited, [this, answered = std::move(answered)](const Bus::Answer&) {
    pinging_ = false;
    answered();
  });
}

void Client::deactivate(const std::string& path, Duration timeout, std::function<void(Reply)> done) {
  Message call = bus_->newCall(state_.owner, managerPath, names::service, "DeactivateConnection");
  if (call) sd_bus_message_append(call.get(), "o", path.c_str());
  request(std::move(call), timeout, std::move(done));
}

void Client::setAutoconnect(const std::string& device, bool may, Duration timeout,
                            std::function<void(Reply)> done) {
  Message call = bus_->newCall(state_.owner, device, propertiesInterface, "Set");
  if (call) sd_bus_message_append(call.get(), "ssv", names::device, "Autoconnect", "b", may ? 1 : 0);
  request(std::move(call), timeout, std::move(done));
}

void Client::request(Message call, Duration timeout, std::function<void(Reply)> done) {
  if (call) sd_bus_message_set_allow_interactive_authorization(call.get(), 1);
  bus_->call(std::move(call), timeout, [done = std::move(done)](const Bus::Answer& answer) {
    if (!answer.error) {
      done({});
    } else {
      done(toReply(answer.error->name ? answer.error->name : "",
                   answer.error->message ? answer.error->message : ""));
    }
  });
}

void Client::activate(const std::string& profile, const std::string& device, Duration timeout,
                      std::function<void(Activation)> done) {
  Message call = bus_->newCall(state_.owner, managerPath, names::service, "ActivateConnection");
  if (call) {
    sd_bus_message_append(call.get(), "ooo", profile.c_str(), device.c_str(), "/");
    sd_bus_message_set_allow_interactive_authorization(call.get(), 1);
  }
  bus_->call(std::move(call), timeout, [done = std::move(done)](const Bus::Answer& answer) {
    if (!answer.error) {
      done({MessageReader(*answer.message).readString(), {}, {}});
    } else {
      done({{},
            answer.error->name ? answer.error->name : "",
            answer.error->message ? answer.error->message : ""});
    }
  });
}

}  // namespace onhook::networkmanager
