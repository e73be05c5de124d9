#include <atomic>
#include <map>
#include <mutex>
#include <stdexcept>
#include <utility>

#include "tests/windows/stand_in/StandInFunctions.h"
#include "tests/windows/stand_in/StandInPlace.h"
#include "tests/windows/stand_in/StandInQuestions.h"
#include "tests/windows/stand_in/StandInTexts.h"

// The stand-in in this program, where there is no Windows.
namespace onhook::ras {

namespace {

/// The events of a system that has none: numbers, each with what is called when it is set.
class Events {
 public:
  struct Event {
    std::mutex mutex;  ///< held while it calls
    std::function<void()> signaled;
  };

  EventHandle add(std::function<void()> signaled) {
    auto event = std::make_shared<Event>();
    event->signaled = std::move(signaled);
    const std::lock_guard lock(mutex_);
    const auto handle = reinterpret_cast<EventHandle>(nextHandle_ += 4);
    events_[handle] = std::move(event);
    return handle;
  }

  /// When it returns, no call of it is under way.
  void remove(EventHandle handle) {
    const auto event = find(handle);
    if (!event) return;
    {
      const std::lock_guard lock(mutex_);
      events_.erase(handle);
    }
    const std::lock_guard calling(event->mutex);
    event->signaled = nullptr;
  }

  void set(EventHandle handle) {
    const auto event = find(handle);
    if (!event) return;
    const std::lock_guard calling(event->mutex);
    if (event->signaled) event->signaled();
  }

 private:
  std::shared_ptr<Event> find(EventHandle handle) {
    const std::lock_guard lock(mutex_);
    const auto found = events_.find(handle);
    return found == events_.end() ? nullptr : found->second;
  }

  std::mutex mutex_;
  std::map<EventHandle, std::shared_ptr<Event>> events_;
  Pointer nextHandle_ = 0x1000;
};

class HereEvent final : public RasEvent {
 public:
  HereEvent(std::shared_ptr<Events> events, std::function<void()> signaled)
      : events_(std::move(events)), handle_(events_->add(std::move(signaled))) {}
  ~HereEvent() override { events_->remove(handle_); }
  HereEvent(const HereEvent&) = delete;
  HereEvent& operator=(const HereEvent&) = delete;
  EventHandle handle() const override { return handle_; }

 private:
  const std::shared_ptr<Events> events_;
  const EventHandle handle_;
};

class HereHost final : public RasHost {
 public:
  explicit HereHost(std::shared_ptr<Events> events) : events_(std::move(events)) {}
  std::unique_ptr<RasEvent> makeEvent(std::function<void()> signaled) override {
    return std::make_unique<HereEvent>(events_, std::move(signaled));
  }
  std::string systemText(Dword code) const override { return standInSystemText(code); }
  std::string processIdentity() const override { return "1.1"; }

 private:
  const std::shared_ptr<Events> events_;
};

RasApi tableOf(const StandInFunctions& f) {
  RasApi api;
  api.enumConnections = [f](Connection* rows, Dword* bytes, Dword* count) {
    return f.enumConnections(rows, bytes, count);
  };
  api.hangUp = [f](Handle handle) { return f.hangUp(handle); };
  api.getConnectStatus = [f](Handle handle, ConnectionStatus* row) {
    return f.getConnectStatus(handle, row);
  };
  api.getSubEntryHandle = [f](Handle handle, Dword number, Handle* link) {
    return f.getSubEntryHandle(handle, number, link);
  };
  api.connectionNotification = [f](Handle handle, EventHandle event, Dword flags) {
    return f.connectionNotification(handle, event, flags);
  };
  api.getErrorString = [f](Dword code, Wide* text, Dword characters) {
    return f.getErrorString(code, text, characters);
  };
  api.getConnectionStatistics = [f](Handle handle, Statistics* row) {
    return f.getConnectionStatistics(handle, row);
  };
  api.getLinkStatistics = [f](Handle handle, Dword number, Statistics* row) {
    return f.getLinkStatistics(handle, number, row);
  };
  api.getProjectionInfo = [f](Handle handle, Dword projection, void* info, Dword* bytes) {
    return f.getProjectionInfo(handle, projection, info, bytes);
  };
  api.getProjectionInfoEx = [f](Handle handle, void* info, Dword* bytes) {
    return f.getProjectionInfoEx(handle, info, bytes);
  };
  api.enumEntries = [f](const Wide*, const Wide* book, EntryName* rows, Dword* bytes, Dword* count) {
    return f.enumEntries(book, rows, bytes, count);
  };
  api.getEntryProperties = [f](const Wide* book, const Wide* entry, Entry* row, Dword* bytes, std::uint8_t*,
                               Dword*) { return f.getEntryProperties(book, entry, row, bytes); };
  api.getSubEntryProperties = [f](const Wide* book, const Wide* entry, Dword number, SubEntry* row,
                                  Dword* bytes, std::uint8_t*, Dword*) {
    return f.getSubEntryProperties(book, entry, number, row, bytes);
  };
  api.getEntryDialParams = [f](const Wide* book, DialParams* params, Bool* has) {
    return f.getEntryDialParams(book, params, has);
  };
  api.dial = [f](void*, const Wide* book, DialParams* params, Dword type, DialNotifier notifier,
                 Handle* handle) { return f.dial(book, params, type, notifier, handle); };
  api.dialDialog = [f](const Wide* book, const Wide* entry, const Wide*, DialDialog* info) {
    return f.dialDialog(book, entry, info);
  };
  return api;
}

class Here final : public StandInPlace {
 public:
  Here(std::shared_ptr<Runtime> runtime, StandInScript script)
      : machine_(
            std::make_shared<StandInMachine>(std::move(runtime), std::move(script), 1,
                                             [events = events_](EventHandle event) { events->set(event); })) {
    machine_->start();
  }
  ~Here() override { machine_->stop(); }
  Here(const Here&) = delete;
  Here& operator=(const Here&) = delete;

  RasSystem system() override {
    return {tableOf(StandInFunctions(machine_)), std::make_shared<HereHost>(events_), code::success};
  }
  bool play(const std::string& event) override { return standInPlay(*machine_, event); }
  std::optional<long> ask(const std::string& question) override { return standInAsk(*machine_, question); }

 private:
  const std::shared_ptr<Events> events_ = std::make_shared<Events>();
  const std::shared_ptr<StandInMachine> machine_;
};

}  // namespace

std::unique_ptr<StandInPlace> makeStandInPlace(std::shared_ptr<Runtime> runtime, const std::string& script) {
  std::string problem;
  auto parsed = StandInScript::parse(script, problem);
  if (!parsed) throw std::runtime_error("the stand-in does not understand: " + problem);
  return std::make_unique<Here>(std::move(runtime), std::move(*parsed));
}

}  // namespace onhook::ras
