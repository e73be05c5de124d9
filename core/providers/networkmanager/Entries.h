#pragma once

#include <string>
#include <vector>

#include "core/Entry.h"
#include "core/providers/networkmanager/World.h"

namespace onhook::networkmanager {

/// The profiles of remote access that the user may see, as what can be dialed.
std::vector<Entry> entriesOf(const World& world);

/// The profile of that UUID, with its object path, where it can be dialed.
struct DialableProfile {
  std::string path;
  const Profile* profile = nullptr;  ///< nullptr: there is none
};
DialableProfile findDialable(const World& world, const std::string& uuid);

/// What the profile is dialed on (Entry::device), as the rows name it (Connection::device,
/// Connection::interface). Empty: whatever is free.
std::string deviceOf(const Profile& profile, const ObjectTree& tree);

}  // namespace onhook::networkmanager
