#include "core/providers/ras/Dialing.h"

#include <algorithm>
#include <utility>

#include "core/providers/ras/Describe.h"
#include "core/providers/ras/RasErrors.h"
#include "core/providers/ras/RasText.h"

namespace onhook::ras {

namespace {

/// The pointer RAS wants for a phone book: none means the default ones.
const Wide* orNone(const std::u16string& path) {
  return path.empty() ? nullptr : path.c_str();
}

/// Writes over what was read of a user's secrets, in a way that is not optimised away.
void wipe(DialParams& params) {
  volatile auto* const bytes = reinterpret_cast<volatile std::uint8_t*>(params.password);
  for (std::size_t i = 0; i < sizeof params.password; ++i) bytes[i] = 0;
}

}  // namespace

Dialing::Dialing(std::shared_ptr<const RasCalls> calls, std::shared_ptr<LookerState> state,
                 std::shared_ptr<Runtime> runtime)
    : calls_(std::move(calls)), state_(std::move(state)), runtime_(std::move(runtime)), books_(*calls_) {}

DialResult Dialing::dial(const std::string& entryId, DialWith with) {
  const auto entry = findEntry(entryId);
  if (!entry) return failed(code::cannotFindPhoneBookEntry);
  return with == DialWith::systemDialog ? dialInDialog(*entry) : dialWithSecrets(*entry);
}

std::optional<EntryRow> Dialing::findEntry(const std::string& wanted) const {
  if (wanted.empty()) return std::nullopt;
  if (auto known = state_->entry(wanted)) return known;
  // It may have been made since the phone books were read.
  for (const EntryRow& entry : books_.entries().value) {
    const auto properties = books_.properties(entry.phoneBook, entry.name);
    if (entryId(entry.name, properties.ok() ? properties.value.guid : Guid{}) == wanted) return entry;
  }
  return std::nullopt;
}

DialResult Dialing::dialWithSecrets(const EntryRow& entry) {
  const RasSystem& system = calls_->system();
  if (!system.api.dial) return failed(code::procedureNotFound);
  bool hasPassword = false;
  auto params = books_.dialParams(entry.phoneBook, entry.name, hasPassword);
  if (!params.ok()) return failed(params.code);

  const std::string process = system.host ? system.host->processIdentity() : std::string("here");
  const auto dial = std::make_shared<Dial>('d' + std::to_string(state_->nextDial()) + '-' + process, entry,
                                           [weak = std::weak_ptr(state_)] {
                                             if (const auto state = weak.lock()) state->noteChange();
                                           });
  params.value.callbackId = DialNotifications::add(dial);
  const std::u16string phoneBook = toUtf16(entry.phoneBook);
  const auto before = calls_->connections();
  Handle handle = nullptr;
  const Dword result = system.api.dial(nullptr, orNone(phoneBook), &params.value, dialNotifierType,
                                       DialNotifications::notifier(), &handle);
  wipe(params.value);
  if (result == code::success) {
    if (const auto stood = whatStood(before.value, handle)) return {stood, std::nullopt};
  }
  dial->noteBegun(handle, result);
  // Also a dial that failed at once has to be hung up where it got a handle (RasDial, Remarks): the looking
  // thread sees to that, and shows it until it is done.
  if (handle) state_->note(dial);
  if (result != code::success) return failed(result);
  if (!handle) return failed(code::invalidHandle);
  return {connectionTarget(dial->identity()), std::nullopt};
}

std::optional<Target> Dialing::whatStood(const std::vector<ConnectionRow>& before, Handle handle) const {
  const auto has = [handle](const ConnectionRow& row) { return row.handle == handle; };
  const auto found = std::find_if(before.begin(), before.end(), has);
  if (found == before.end()) return std::nullopt;
  // It may have ended just then, and its handle's value be that of the new one.
  const ConnectionId id = ConnectionId::of(*found);
  const auto now = calls_->connections();
  const auto isIt = [&](const ConnectionRow& row) { return ConnectionId::of(row) == id; };
  if (std::none_of(now.value.begin(), now.value.end(), isIt)) return std::nullopt;
  const auto known = state_->known(id.toString());
  return connectionTarget(known && known->dial ? known->dial->identity() : id.toString());
}

DialResult Dialing::dialInDialog(const EntryRow& entry) {
  const RasSystem& system = calls_->system();
  if (!system.api.dialDialog) return failed(code::procedureNotFound);
  DialDialog info{};
  info.size = sizeof info;
  const std::u16string phoneBook = toUtf16(entry.phoneBook), name = toUtf16(entry.name);
  const Bool connected = system.api.dialDialog(orNone(phoneBook), name.c_str(), nullptr, &info);
  state_->noteChange();
  if (connected) return {newestOf(entry), std::nullopt};
  // The person closed the dialog: RasDialDlg's reference, Return value.
  return failed(info.error != code::success ? info.error : code::userDisconnected);
}

std::optional<Target> Dialing::newestOf(const EntryRow& entry) const {
  const auto list = calls_->connections();
  const auto found = std::find_if(list.value.rbegin(), list.value.rend(),
                                  [&](const ConnectionRow& row) { return row.entryName == entry.name; });
  if (found == list.value.rend()) return std::nullopt;
  return connectionTarget(ConnectionId::of(*found).toString());
}

DialResult Dialing::failed(Dword code) const {
  return {std::nullopt, makeError(calls_->system(), code)};
}

}  // namespace onhook::ras
