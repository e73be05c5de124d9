#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <vector>

#include "core/Connection.h"
#include "core/providers/ras/RasCalls.h"

namespace onhook::ras {

/// One entry as the phone books list it (RASENTRYNAME).
struct EntryRow {
  std::string name;
  std::string phoneBook;
  bool allUsers = false;

  auto operator<=>(const EntryRow&) const = default;
};

/// What the phone book says of an entry, as far as it matters here (RASENTRY).
struct EntryProperties {
  Guid guid{};
  Dword type = 0;  ///< entryType
  std::string deviceType, deviceName;
  std::string customDialDll;  ///< it is dialed and hung up by this, inside the system's calls
  Dword links = 0;            ///< sub-entries
  Dword vpnStrategy = 0;
  bool asksForSecrets = false;
  /// The entry that is dialed before this one, and its phone book; empty: none, or the same book.
  std::string prerequisitePhoneBook = {}, prerequisiteEntry = {};

  bool operator==(const EntryProperties&) const = default;
};

/// The phone books: the user's and those of all users. Any thread; every function may block.
class PhoneBooks {
 public:
  /// `calls` outlives it.
  explicit PhoneBooks(const RasCalls& calls) : api_(calls.system().api) {}

  Answer<std::vector<EntryRow>> entries() const;
  Answer<EntryProperties> properties(const std::string& phoneBook, const std::string& name) const;
  /// The device of one link (RASSUBENTRY), counted from 1; empty where nothing tells.
  std::string linkDevice(const std::string& phoneBook, const std::string& name, Dword link) const;
  /// What is saved for dialing the entry. `hasPassword` tells whether a password is among it; it is the
  /// system's placeholder, never the password itself.
  Answer<DialParams> dialParams(const std::string& phoneBook, const std::string& name,
                                bool& hasPassword) const;

 private:
  const RasApi& api_;
  mutable std::atomic<std::size_t> entrySize_ = 0, paramsSize_ = 0;
};

/// Which kind of connection a device type (RASDT_...) and an entry type (RASET_...) make.
ConnectionKind kindOf(const std::string& deviceType, Dword entryType);

/// The protocol of a VPN by its device's name, "WAN Miniport (IKEv2)"; empty where that does not tell.
std::string protocolOf(const std::string& deviceName);

}  // namespace onhook::ras
