#include <algorithm>
#include <cstring>

#include "tests/windows/stand_in/StandInFields.h"
#include "tests/windows/stand_in/StandInFunctions.h"

namespace onhook::ras {

namespace {

using Needs = StandInMachine::Needs;

constexpr Dword cannotOpenPhoneBook = 621;  // ERROR_CANNOT_OPEN_PHONEBOOK
/// What stands for a saved password (RasGetEntryDialParams): never the password itself.
constexpr const char* savedPassword = "****************";

/// The entry that a call names. Without phone book: of any, the user's first (RasDial and others: the default
/// one is used then).
Dword findIn(const StandInWorld& world, const std::string& phoneBook, const std::string& name,
             const StandInEntry*& found, std::size_t& index) {
  const auto& entries = world.script().entries;
  const auto isOf = [&](const StandInEntry& entry) { return entry.phoneBook == phoneBook; };
  if (!phoneBook.empty() && std::none_of(entries.begin(), entries.end(), isOf)) return cannotOpenPhoneBook;
  const auto place = world.findEntry(name, phoneBook);
  if (!place || entries[*place].phoneBook.empty()) return code::cannotFindPhoneBookEntry;
  index = *place;
  found = &entries[*place];
  return code::success;
}

}  // namespace

// RasEnumEntries: as RasEnumConnections does its sizes; without phone book all of the user's and of all
// users.
Dword StandInFunctions::enumEntries(const Wide* phoneBook, EntryName* names, Dword* bytes,
                                    Dword* count) const {
  return machine_->call("RasEnumEntries", Needs::service, [&](StandInWorld& world) -> Dword {
    const StandInScript& script = world.script();
    if (!bytes || !count) return code::invalidParameter;
    if (names && names->size != sizeof(EntryName)) return code::invalidSize;
    const std::string book = givenText(phoneBook);
    std::vector<const StandInEntry*> list;
    for (const StandInEntry& entry : script.entries) {
      if (!entry.phoneBook.empty() && (book.empty() || entry.phoneBook == book)) list.push_back(&entry);
    }
    const Dword room = names ? *bytes : 0;
    *bytes = script.lieBytes.value_or(static_cast<Dword>(list.size() * sizeof(EntryName)));
    *count = 0;
    if (list.size() > room / sizeof(EntryName)) return code::bufferTooSmall;
    for (std::size_t i = 0; i < list.size(); ++i) {
      EntryName row{};
      row.size = script.lieRowSize.value_or(sizeof(EntryName));
      fillField(row.name, list[i]->name, script.lieUnterminated);
      row.flags = list[i]->allUsers ? 1 : 0;
      fillField(row.phoneBook, list[i]->phoneBook, script.lieUnterminated);
      names[i] = row;
    }
    *count = static_cast<Dword>(static_cast<int>(list.size()) + script.lieCount);
    return code::success;
  });
}

// RasGetEntryProperties: dwSize identifies the version (ERROR_INVALID_SIZE); with null, or too small a
// buffer, ERROR_BUFFER_TOO_SMALL and the bytes needed, those of the alternate numbers behind the structure
// included.
Dword StandInFunctions::getEntryProperties(const Wide* phoneBook, const Wide* name, Entry* properties,
                                           Dword* bytes) const {
  return machine_->call("RasGetEntryProperties", Needs::nothing, [&](StandInWorld& world) -> Dword {
    const StandInScript& script = world.script();
    if (!bytes) return code::invalidParameter;
    const StandInEntry* entry = nullptr;
    std::size_t index = 0;
    if (const Dword result = findIn(world, givenText(phoneBook), givenText(name), entry, index))
      return result;
    const Dword size = properties ? properties->size : script.entryRowSizes.front();
    if (!isAmong(size, script.entryRowSizes)) return code::invalidSize;
    const Dword room = properties ? *bytes : 0;
    *bytes = size + entry->propertiesExtra;
    if (room < *bytes) return code::bufferTooSmall;
    Entry row{};
    row.size = script.lieRowSize.value_or(size);
    row.options = entry->options;
    row.options2 = entry->options2;
    row.type = entry->type;
    row.vpnStrategy = entry->vpnStrategy;
    row.subEntries = static_cast<Dword>(entry->links.size());
    row.guid = world.guidOf(index);
    fillField(row.localPhoneNumber, entry->phoneNumber, script.lieUnterminated);
    fillField(row.deviceType, entry->deviceType, script.lieUnterminated);
    fillField(row.deviceName, entry->deviceName, script.lieUnterminated);
    fillField(row.customDialDll, entry->customDialDll, script.lieUnterminated);
    fillField(row.prerequisiteEntry, entry->prerequisiteEntry, script.lieUnterminated);
    std::memcpy(properties, &row, size);
    return code::success;
  });
}

Dword StandInFunctions::getSubEntryProperties(const Wide* phoneBook, const Wide* name, Dword subEntry,
                                              SubEntry* properties, Dword* bytes) const {
  return machine_->call("RasGetSubEntryProperties", Needs::nothing, [&](StandInWorld& world) -> Dword {
    if (!bytes) return code::invalidParameter;
    const StandInEntry* entry = nullptr;
    std::size_t index = 0;
    if (const Dword result = findIn(world, givenText(phoneBook), givenText(name), entry, index))
      return result;
    if (subEntry == 0 || subEntry > entry->links.size()) return code::invalidParameter;
    if (properties && properties->size != sizeof(SubEntry)) return code::invalidSize;
    const Dword room = properties ? *bytes : 0;
    *bytes = sizeof(SubEntry);
    if (room < sizeof(SubEntry)) return code::bufferTooSmall;
    const StandInLink& link = entry->links[subEntry - 1];
    const bool lies = world.script().lieUnterminated;
    SubEntry row{};
    row.size = sizeof(SubEntry);
    fillField(row.deviceType, link.deviceType, lies);
    fillField(row.deviceName, link.deviceName, lies);
    fillField(row.localPhoneNumber, link.phoneNumber, lies);
    std::memcpy(properties, &row, sizeof row);
    return code::success;
  });
}

// RasGetEntryDialParams: szEntryName names the entry; instead of the password comes a handle to the saved
// one.
Dword StandInFunctions::getEntryDialParams(const Wide* phoneBook, DialParams* params,
                                           Bool* hasPassword) const {
  return machine_->call("RasGetEntryDialParams", Needs::nothing, [&](StandInWorld& world) -> Dword {
    if (!params || !hasPassword) return code::invalidParameter;
    if (!isAmong(params->size, world.script().paramsSizes)) return code::invalidSize;
    const StandInEntry* entry = nullptr;
    std::size_t index = 0;
    const Dword result = findIn(world, givenText(phoneBook), fieldText(params->entryName), entry, index);
    if (result != code::success) return result;
    setField(params->userName, toUtf16(entry->userName));
    setField(params->password, entry->hasPassword ? toUtf16(savedPassword) : std::u16string());
    *hasPassword = entry->hasPassword ? 1 : 0;
    return code::success;
  });
}

}  // namespace onhook::ras
