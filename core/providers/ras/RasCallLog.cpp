#include "core/providers/ras/RasCallLog.h"

#include <iomanip>
#include <locale>
#include <sstream>
#include <string_view>
#include <utility>

#include "core/providers/ras/ConnectionId.h"
#include "core/providers/ras/RasText.h"

namespace onhook::ras {

namespace {

struct Log {
  std::shared_ptr<Runtime> runtime;
  std::function<void(const RasCall&)> sink;
};

/// Makes `call` tell the log. `subject` gets the call's arguments when it has returned, and names what it was
/// about.
template <typename Result, typename... Arguments, typename Subject>
void tell(std::function<Result(Arguments...)>& call, const char* name, const std::shared_ptr<const Log>& log,
          Subject subject) {
  if (!call) return;
  call = [call = std::move(call), name, log, subject](Arguments... arguments) {
    const TimePoint began = log->runtime->now();
    const Result result = call(arguments...);
    const Duration took = log->runtime->now() - began;
    log->sink({name, subject(arguments...), static_cast<Dword>(result), took});
    return result;
  };
}

std::string connectionText(Handle handle) {
  return handle == allConnections() ? "all connections" : "handle " + handleText(handle);
}

std::string linkText(Dword link) {
  return "link " + std::to_string(link) + " of ";
}

/// What is dialed without an entry is called by "." and its phone number.
std::string entryText(const Wide* entry) {
  if (!entry || *entry == u'\0') return "no entry";
  if (*entry == u'.') return "what has no entry";
  std::size_t length = 0;
  while (length < maxEntryName && entry[length] != u'\0') ++length;
  return "entry " + toUtf8({entry, length});
}

// Subjects. Each takes the parameters of a function that it is about and lets go of the others.

const auto itsNothing = [](const auto&...) { return std::string(); };

const auto itsHandle = [](Handle connection, const auto&...) { return connectionText(connection); };

const auto itsLink = [](Handle connection, Dword link, const auto&...) {
  return linkText(link) + connectionText(connection);
};

const auto itsEntry = [](const Wide* /*phoneBook*/, const Wide* entry, const auto&...) {
  return entryText(entry);
};

const auto itsEntrysLink = [](const Wide* /*phoneBook*/, const Wide* entry, Dword link, const auto&...) {
  return linkText(link) + entryText(entry);
};

/// Dialing is about the handle that it gave out.
const auto itsNewHandle = [](void*, const Wide*, const DialParams*, Dword, DialNotifier, const Handle* made) {
  return made && *made ? connectionText(*made) : std::string();
};

}  // namespace

std::string oneLine(const RasCall& call) {
  const std::chrono::duration<double, std::milli> took = call.took;
  std::ostringstream line;
  line.imbue(std::locale::classic());
  line << call.function << '(' << call.subject << ") = " << call.result << " after " << std::fixed
       << std::setprecision(1) << took.count() << " ms";
  return line.str();
}

RasApi loggedRasApi(RasApi api, std::shared_ptr<Runtime> runtime, std::function<void(const RasCall&)> sink) {
  const auto log = std::make_shared<const Log>(Log{std::move(runtime), std::move(sink)});
  tell(api.enumConnections, "RasEnumConnections", log, itsNothing);
  tell(api.hangUp, "RasHangUp", log, itsHandle);
  tell(api.getConnectStatus, "RasGetConnectStatus", log, itsHandle);
  tell(api.getSubEntryHandle, "RasGetSubEntryHandle", log, itsLink);
  tell(api.connectionNotification, "RasConnectionNotification", log, itsHandle);
  tell(api.getErrorString, "RasGetErrorString", log,
       [](Dword code, const auto&...) { return "code " + std::to_string(code); });
  tell(api.getConnectionStatistics, "RasGetConnectionStatistics", log, itsHandle);
  tell(api.getLinkStatistics, "RasGetLinkStatistics", log, itsLink);
  tell(api.getProjectionInfo, "RasGetProjectionInfo", log, itsHandle);
  tell(api.getProjectionInfoEx, "RasGetProjectionInfoEx", log, itsHandle);
  tell(api.enumEntries, "RasEnumEntries", log, itsNothing);
  tell(api.getEntryProperties, "RasGetEntryProperties", log, itsEntry);
  tell(api.getSubEntryProperties, "RasGetSubEntryProperties", log, itsEntrysLink);
  tell(api.getEntryDialParams, "RasGetEntryDialParams", log, itsNothing);
  tell(api.dial, "RasDial", log, itsNewHandle);
  tell(api.dialDialog, "RasDialDlg", log, itsEntry);
  return api;
}

}  // namespace onhook::ras
