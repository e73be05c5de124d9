#include "tests/windows/stand_in/StandInScript.h"

#include <charconv>
#include <concepts>
#include <functional>
#include <map>
#include <sstream>
#include <type_traits>
#include <utility>

namespace onhook::ras {

namespace {

using Start = StandInEntry::Start;
using Dialog = StandInEntry::Dialog;
using Kind = StandInOutage::Kind;

template <typename Value, typename Of>
concept Is = std::same_as<std::remove_const_t<Value>, Of>;

// Each member under its name, once for writing and reading alike.

template <Is<StandInHangUp> Value, typename Visit>
void eachField(Value& v, const Visit& visit) {
  visit("hangUp.takes", v.takes);
  visit("hangUp.callTakes", v.callTakes);
  visit("hangUp.code", v.code);
  visit("hangUp.endsAllTheSame", v.endsAllTheSame);
  visit("hangUp.hidesBehind", v.hidesBehind);
  visit("hangUp.leavesList", v.leavesList);
  visit("hangUp.heldFor", v.heldFor);
}

template <Is<StandInLink> Value, typename Visit>
void eachField(Value& v, const Visit& visit) {
  visit("deviceType", v.deviceType);
  visit("deviceName", v.deviceName);
  visit("phoneNumber", v.phoneNumber);
  visit("connected", v.connected);
  eachField(v.hangUp, visit);
  visit("vanishesAfter", v.vanishesAfter);
  visit("comesBackAfter", v.comesBackAfter);
  visit("queryCode", v.queryCode);
  visit("bytesInPerSecond", v.bytesInPerSecond);
  visit("bytesOutPerSecond", v.bytesOutPerSecond);
}

template <Is<StandInEntry> Value, typename Visit>
void eachField(Value& v, const Visit& visit) {
  visit("name", v.name);
  visit("phoneBook", v.phoneBook);
  visit("allUsers", v.allUsers);
  visit("type", v.type);
  visit("deviceType", v.deviceType);
  visit("deviceName", v.deviceName);
  visit("phoneNumber", v.phoneNumber);
  visit("port", v.port);
  visit("customDialDll", v.customDialDll);
  visit("prerequisiteEntry", v.prerequisiteEntry);
  visit("options", v.options);
  visit("options2", v.options2);
  visit("vpnStrategy", v.vpnStrategy);
  visit("start", v.start);
  visit("references", v.references);
  eachField(v.hangUp, visit);
  visit("vanishesAfter", v.vanishesAfter);
  visit("othersHangUpAfter", v.othersHangUpAfter);
  visit("comesBackAfter", v.comesBackAfter);
  visit("handleReusedBy", v.handleReusedBy);
  visit("statusCode", v.statusCode);
  visit("statusError", v.statusError);
  visit("userName", v.userName);
  visit("hasPassword", v.hasPassword);
  visit("dialTakes", v.dialTakes);
  visit("dialStates", v.dialStates);
  visit("dialFails", v.dialFails);
  visit("dialReturns", v.dialReturns);
  visit("dialReturnsHandle", v.dialReturnsHandle);
  visit("dialog", v.dialog);
  visit("dialogError", v.dialogError);
  visit("dialogTakes", v.dialogTakes);
  visit("address", v.address);
  visit("ikev2", v.ikev2);
  visit("propertiesExtra", v.propertiesExtra);
  visit("upFor", v.upFor);
  visit("bytesInPerSecond", v.bytesInPerSecond);
  visit("bytesOutPerSecond", v.bytesOutPerSecond);
}

template <Is<StandInOutage> Value, typename Visit>
void eachField(Value& v, const Visit& visit) {
  visit("kind", v.kind);
  visit("afterHangUp", v.afterHangUp);
  visit("from", v.from);
  visit("until", v.until);
  visit("code", v.code);
}

template <Is<StandInScript> Value, typename Visit>
void eachField(Value& v, const Visit& visit) {
  visit("loadError", v.loadError);
  visit("missing", v.missing);
  visit("callTakes", v.callTakes);
  visit("rowSizes", v.rowSizes);
  visit("statusRowSizes", v.statusRowSizes);
  visit("entryRowSizes", v.entryRowSizes);
  visit("paramsSizes", v.paramsSizes);
  visit("listsHalfClosed", v.listsHalfClosed);
  visit("listsEachLink", v.listsEachLink);
  visit("halfClosedSaysConnected", v.halfClosedSaysConnected);
  visit("halfClosedLinkCode", v.halfClosedLinkCode);
  visit("hangUpAgain", v.hangUpAgain);
  visit("linkStatusTellsEnd", v.linkStatusTellsEnd);
  visit("newLinkHandleEachTime", v.newLinkHandleEachTime);
  visit("singleHasSubEntry", v.singleHasSubEntry);
  visit("handlesUsedAgain", v.handlesUsedAgain);
  visit("sameLuidWhenReused", v.sameLuidWhenReused);
  visit("dialingAgainShares", v.dialingAgainShares);
  visit("notifierHearsHangUp", v.notifierHearsHangUp);
  visit("emptyListIsTooSmall", v.emptyListIsTooSmall);
  visit("portBusyCode", v.portBusyCode);
  visit("statusNeverEnds", v.statusNeverEnds);
  visit("notificationsLost", v.notificationsLost);
  visit("notificationsLate", v.notificationsLate);
  visit("notificationCode", v.notificationCode);
  visit("growTimes", v.growTimes);
  visit("errorTextRoom", v.errorTextRoom);
  visit("errorTextTooSmall", v.errorTextTooSmall);
  visit("lieCount", v.lieCount);
  visit("lieBytes", v.lieBytes);
  visit("lieRowSize", v.lieRowSize);
  visit("lieUnterminated", v.lieUnterminated);
}

// The words of an enumeration, in its order.
template <typename Enum>
const std::vector<std::string>& wordsOf();
template <>
const std::vector<std::string>& wordsOf<Start>() {
  static const std::vector<std::string> words = {"connected", "idle"};
  return words;
}
template <>
const std::vector<std::string>& wordsOf<Dialog>() {
  static const std::vector<std::string> words = {"connects", "cancels", "fails"};
  return words;
}
template <>
const std::vector<std::string>& wordsOf<Kind>() {
  static const std::vector<std::string> words = {"away", "enumerationFails", "frozen"};
  return words;
}

std::string write(const std::string& value) {
  std::string text;
  for (const char c : value) {
    if (c == '\\')
      text += "\\\\";
    else if (c == '\n')
      text += "\\n";
    else
      text += c;
  }
  return text;
}
std::string write(bool value) {
  return value ? "yes" : "no";
}
template <std::integral Number>
std::string write(Number value) {
  return std::to_string(value);
}
std::string write(StandInSpan value) {
  return value == standInNever ? "never" : std::to_string(value.count());
}
template <typename Enum>
requires std::is_enum_v<Enum> std::string write(Enum value) {
  return wordsOf<Enum>()[static_cast<std::size_t>(value)];
}
std::string write(const std::optional<Dword>& value) {
  return value ? std::to_string(*value) : "no";
}
template <typename Item>
std::string write(const std::vector<Item>& values) {
  std::string text;
  for (const Item& value : values) text += (text.empty() ? "" : " ") + write(value);
  return text;
}

bool read(const std::string& text, std::string& value) {
  value.clear();
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      value += text[i];
    } else if (++i == text.size()) {
      return false;
    } else {
      value += text[i] == 'n' ? '\n' : text[i];
    }
  }
  return true;
}
bool read(const std::string& text, bool& value) {
  value = text == "yes";
  return value || text == "no";
}
template <std::integral Number>
bool read(const std::string& text, Number& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}
bool read(const std::string& text, StandInSpan& value) {
  StandInSpan::rep count = 0;
  const bool never = text == "never";
  if (!never && !read(text, count)) return false;
  value = never ? standInNever : StandInSpan(count);
  return true;
}
template <typename Enum>
requires std::is_enum_v<Enum>
bool read(const std::string& text, Enum& value) {
  const auto& words = wordsOf<Enum>();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] != text) continue;
    value = static_cast<Enum>(i);
    return true;
  }
  return false;
}
bool read(const std::string& text, std::optional<Dword>& value) {
  value.reset();
  return text == "no" || read(text, value.emplace());
}
template <typename Item>
bool read(const std::string& text, std::vector<Item>& values) {
  values.clear();
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    if (!read(word, values.emplace_back())) return false;
  }
  return true;
}

template <typename Value>
std::map<std::string, std::string> written(const Value& value) {
  std::map<std::string, std::string> fields;
  eachField(value, [&](const char* name, const auto& field) { fields[name] = write(field); });
  return fields;
}

template <typename Value>
std::string section(const std::string& name, const Value& value) {
  static const auto defaults = written(Value{});
  std::string text = '[' + name + "]\n";
  for (const auto& [field, content] : written(value)) {
    if (defaults.at(field) != content) text += field + " = " + content + '\n';
  }
  return text;
}

template <typename Value>
bool assign(Value& value, const std::string& name, const std::string& text) {
  bool found = false;
  eachField(value, [&](const char* field, auto& member) {
    if (name == field) found = read(text, member);
  });
  return found;
}

}  // namespace

std::string StandInScript::toText() const {
  std::string text = section("system", *this);
  for (const StandInOutage& outage : outages) text += section("outage", outage);
  for (const StandInEntry& entry : entries) {
    text += section("entry", entry);
    for (const StandInLink& link : entry.links) text += section("link", link);
  }
  return text;
}

std::optional<StandInScript> StandInScript::parse(std::string_view text, std::string& problem) {
  StandInScript script;
  std::string current = "[system]";
  std::istringstream lines{std::string(text)};
  const auto assignHere = [&](const std::string& name, const std::string& value) {
    if (current == "[system]") return assign(script, name, value);
    if (current == "[outage]") return assign(script.outages.back(), name, value);
    if (current == "[entry]") return assign(script.entries.back(), name, value);
    return assign(script.entries.back().links.back(), name, value);
  };
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty() || line.front() == '#') continue;
    bool understood = true;
    if (line == "[outage]") {
      script.outages.emplace_back();
    } else if (line == "[entry]") {
      script.entries.emplace_back();
    } else if (line == "[link]") {
      understood = !script.entries.empty();
      if (understood) script.entries.back().links.emplace_back();
    } else if (line.front() != '[') {
      const std::size_t equals = line.find(" =");
      const std::size_t value = std::min(line.size(), equals == line.npos ? equals : equals + 3);
      understood = equals != line.npos && assignHere(line.substr(0, equals), line.substr(value));
    } else {
      understood = line == "[system]";
    }
    if (!understood) {
      problem = line;
      return std::nullopt;
    }
    if (line.front() == '[') current = line;
  }
  return script;
}

}  // namespace onhook::ras
