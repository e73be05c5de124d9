#include "core/providers/ras/PhoneBooks.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "core/providers/ras/RasBuffer.h"
#include "core/providers/ras/RasText.h"

namespace onhook::ras {

namespace {

/// RAS takes the default phone book for none at all.
class PhoneBookPath {
 public:
  explicit PhoneBookPath(const std::string& path) : path_(toUtf16(path)) {}
  const Wide* get() const { return path_.empty() ? nullptr : path_.c_str(); }

 private:
  const std::u16string path_;
};

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

}  // namespace

Answer<std::vector<EntryRow>> PhoneBooks::entries() const {
  if (!api_.enumEntries) return {};
  Answer<std::vector<EntryRow>> answer;
  answer.code = readTable<EntryName>(
      sizeof(EntryName),
      [&](EntryName* rows, Dword* bytes, Dword* count) {
        return api_.enumEntries(nullptr, nullptr, rows, bytes, count);
      },
      [&](const EntryName& raw) {
        EntryRow row{fieldText(raw.name), fieldText(raw.phoneBook), (raw.flags & 1) != 0};
        if (!row.name.empty()) answer.value.push_back(std::move(row));
      });
  return answer;
}

Answer<EntryProperties> PhoneBooks::properties(const std::string& phoneBook, const std::string& name) const {
  if (!api_.getEntryProperties) return {};
  const PhoneBookPath path(phoneBook);
  const std::u16string entry = toUtf16(name);
  Answer<EntryProperties> answer;
  answer.code = withSize(entrySizes, entrySize_, [&](Dword size) {
    // Behind the structure the system may want room for a list of further phone numbers.
    constexpr Dword most = 1 << 20;
    Dword bytes = size + 4096;
    Dword result = code::bufferTooSmall;
    for (int i = 0; i < 4 && result == code::bufferTooSmall && bytes <= most; ++i) {
      std::vector<std::uint32_t> buffer(bytes / sizeof(std::uint32_t) + 1);
      const Dword room = bytes;
      buffer[0] = size;
      result = api_.getEntryProperties(path.get(), entry.c_str(), reinterpret_cast<Entry*>(buffer.data()),
                                       &bytes, nullptr, nullptr);
      if (result == code::bufferTooSmall) bytes = std::max(bytes, room * 2);
      Entry raw{};
      std::memcpy(&raw, buffer.data(), std::min<std::size_t>(size, sizeof raw));
      answer.value = {raw.guid,
                      raw.type,
                      fieldText(raw.deviceType),
                      fieldText(raw.deviceName),
                      fieldText(raw.customDialDll),
                      raw.subEntries,
                      raw.vpnStrategy,
                      (raw.options & optionPreviewUserPassword) != 0,
                      fieldText(raw.prerequisitePhoneBook),
                      fieldText(raw.prerequisiteEntry)};
    }
    return result;
  });
  return answer;
}

std::string PhoneBooks::linkDevice(const std::string& phoneBook, const std::string& name, Dword link) const {
  if (!api_.getSubEntryProperties) return {};
  const PhoneBookPath path(phoneBook);
  SubEntry raw{};
  raw.size = sizeof raw;
  Dword bytes = sizeof raw;
  const Dword result =
      api_.getSubEntryProperties(path.get(), toUtf16(name).c_str(), link, &raw, &bytes, nullptr, nullptr);
  return result == code::success ? fieldText(raw.deviceName) : std::string();
}

Answer<DialParams> PhoneBooks::dialParams(const std::string& phoneBook, const std::string& name,
                                          bool& hasPassword) const {
  const PhoneBookPath path(phoneBook);
  const std::u16string entry = toUtf16(name);
  hasPassword = false;
  Answer<DialParams> answer;
  answer.code = withSize(dialParamsSizes, paramsSize_, [&](Dword size) {
    DialParams& params = answer.value = {};
    params.size = size;
    if (!setField(params.entryName, entry)) return code::cannotFindPhoneBookEntry;
    if (!api_.getEntryDialParams) return code::success;  // it may need none
    Bool has = 0;
    const Dword result = api_.getEntryDialParams(path.get(), &params, &has);
    hasPassword = result == code::success && has != 0;
    return result;
  });
  return answer;
}

ConnectionKind kindOf(const std::string& deviceType, Dword type) {
  using Known = std::pair<std::string_view, ConnectionKind>;
  // RASDT_..., without regard to case.
  constexpr auto known = std::to_array<Known>({{"VPN", ConnectionKind::vpn},
                                               {"PPPOE", ConnectionKind::pppoe},
                                               {"MODEM", ConnectionKind::modem},
                                               {"ISDN", ConnectionKind::isdn},
                                               {"ATM", ConnectionKind::adsl}});
  const std::string device = upper(deviceType);
  for (const auto& [word, kind] : known) {
    if (device == word) return kind;
  }
  if (type == entryType::vpn) return ConnectionKind::vpn;
  if (type == entryType::broadband) return ConnectionKind::pppoe;
  return ConnectionKind::ppp;
}

std::string protocolOf(const std::string& deviceName) {
  for (const std::string_view protocol : {"IKEv2", "SSTP", "L2TP", "PPTP"}) {
    if (upper(deviceName).find(upper(std::string(protocol))) != std::string::npos)
      return std::string(protocol);
  }
  return {};
}

}  // namespace onhook::ras
