#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/providers/ras/RasTypes.h"

namespace onhook::ras {

/// The functions of rasapi32.dll (and one of rasdlg.dll) that Onhook uses: the one seam between the provider
/// and its system. One that the system does not have is empty: a missing capability, checked before each
/// call, never a crash. All of the "W" kind; each may be called on any thread and may block.
///
/// Names are those of the functions without "Ras" and "W"; parameters are in the order of their reference
/// pages.
struct RasApi {
  /// RasEnumConnectionsW. `bytes` in and out, `count` out.
  std::function<Dword(Connection* connections, Dword* bytes, Dword* count)> enumConnections;
  /// RasHangUpW.
  std::function<Dword(Handle connection)> hangUp;
  /// RasGetConnectStatusW.
  std::function<Dword(Handle connection, ConnectionStatus* status)> getConnectStatus;
  /// RasGetSubEntryHandleW. Whether what it hands out must be given back is not documented.
  std::function<Dword(Handle connection, Dword subEntry, Handle* link)> getSubEntryHandle;
  /// RasConnectionNotificationW. The event is set each time; INVALID_HANDLE_VALUE for all connections.
  std::function<Dword(Handle connection, EventHandle event, Dword flags)> connectionNotification;
  /// RasGetErrorStringW, for codes from 600 on. `characters` with the final null.
  std::function<Dword(Dword code, Wide* text, Dword characters)> getErrorString;
  /// RasGetConnectionStatistics.
  std::function<Dword(Handle connection, Statistics* statistics)> getConnectionStatistics;
  /// RasGetLinkStatistics.
  std::function<Dword(Handle connection, Dword subEntry, Statistics* statistics)> getLinkStatistics;
  /// RasGetProjectionInfoW.
  std::function<Dword(Handle connection, Dword projection, void* info, Dword* bytes)> getProjectionInfo;
  /// RasGetProjectionInfoEx (Windows 7 and later): PPP and IKEv2.
  std::function<Dword(Handle connection, void* info, Dword* bytes)> getProjectionInfoEx;
  /// RasEnumEntriesW. Without phone book: all of the user's and of all users.
  std::function<Dword(const Wide* reserved, const Wide* phoneBook, EntryName* names, Dword* bytes,
                      Dword* count)>
      enumEntries;
  /// RasGetEntryPropertiesW. The last two may be null.
  std::function<Dword(const Wide* phoneBook, const Wide* entry, Entry* properties, Dword* bytes,
                      std::uint8_t* deviceInfo, Dword* deviceInfoBytes)>
      getEntryProperties;
  /// RasGetSubEntryPropertiesW. The last two may be null.
  std::function<Dword(const Wide* phoneBook, const Wide* entry, Dword subEntry, SubEntry* properties,
                      Dword* bytes, std::uint8_t* deviceInfo, Dword* deviceInfoBytes)>
      getSubEntryProperties;
  /// RasGetEntryDialParamsW. The password comes as a placeholder that RasDial understands, never in clear.
  std::function<Dword(const Wide* phoneBook, DialParams* params, Bool* hasPassword)> getEntryDialParams;
  /// RasDialW. With a notifier it returns at once; `connection` must be null before.
  std::function<Dword(void* extensions, const Wide* phoneBook, DialParams* params, Dword notifierType,
                      DialNotifier notifier, Handle* connection)>
      dial;
  /// RasDialDlgW of rasdlg.dll: the system's own dialog, which asks for secrets and dials. Blocks until it is
  /// closed. Returns 1 when connected; else `info->error`, 0 for cancelled.
  std::function<Bool(const Wide* phoneBook, const Wide* entry, const Wide* phoneNumber, DialDialog* info)>
      dialDialog;
};

/// An event of the system (CreateEvent), for RasConnectionNotification. Closed when it ends: its callback is
/// then called no more, and no call of it is under way.
class RasEvent {
 public:
  virtual ~RasEvent() = default;
  virtual EventHandle handle() const = 0;
};

/// What of the operating system the provider needs beside RAS. Any thread.
class RasHost {
 public:
  virtual ~RasHost() = default;

  /// A new event; `signaled` is called on a thread of the system's after each time it was set, until the
  /// event ends. It must not block. Null when the system has no more of them.
  ///
  /// On Windows the system's thread pool waits for all of them: no wait of our own has more than one handle,
  /// so the limit of 64 (MAXIMUM_WAIT_OBJECTS) is nobody's concern.
  virtual std::unique_ptr<RasEvent> makeEvent(std::function<void()> signaled) = 0;

  /// The text of a Windows system code in the user's language (FormatMessage), UTF-8, without line ends;
  /// empty where there is none.
  virtual std::string systemText(Dword code) const = 0;

  /// Tells this process from every other, also from those that had its number before: part of what names our
  /// own dials.
  virtual std::string processIdentity() const = 0;
};

/// RAS as a provider gets it.
struct RasSystem {
  RasApi api;
  std::shared_ptr<RasHost> host;
  /// The library itself is not there or cannot be loaded: the code of the system, which the list then shows.
  Dword loadError = code::success;
};

}  // namespace onhook::ras
