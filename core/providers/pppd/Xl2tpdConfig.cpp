#include "core/providers/pppd/Xl2tpdConfig.h"

#include <algorithm>

namespace onhook::pppd {

namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

void readSetting(std::string_view line, Lac& lac) {
  const auto equals = line.find('=');
  if (equals == std::string_view::npos) return;
  const std::string_view name = trimmed(line.substr(0, equals));
  const std::string_view value = trimmed(line.substr(equals + 1));
  if (name == "lns") lac.server = value;
  if (name == "pppoptfile") lac.optionsFile = value;
  if (name == "redial") lac.redials = value == "yes" || value == "true" || value == "1";
}

bool hasOptionsOf(const Lac& lac, const CommandLine& pppd) {
  return !lac.sharesOptions && !lac.optionsFile.empty() && lac.optionsFile == pppd.optionsFile;
}

bool hasServerOf(const Lac& lac, const CommandLine& pppd) {
  return !lac.server.empty() && lac.server == pppd.ipparam;
}

/// Its options file or its server says so.
bool isOf(const Lac& lac, const CommandLine& pppd) {
  return hasOptionsOf(lac, pppd) || hasServerOf(lac, pppd);
}

}  // namespace

std::vector<Lac> parseXl2tpdConfig(std::string_view text) {
  std::vector<Lac> lacs;
  std::vector<Lac> servers;  // what an [lns] says, as far as it can be read likewise
  std::vector<Lac>* in = nullptr;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::string_view line = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || line.front() == ';' || line.front() == '#') continue;
    if (line.front() == '[') {
      const std::string_view section = trimmed(line.substr(1, line.find(']') - 1));
      in = section.starts_with("lac ") ? &lacs : section.starts_with("lns ") ? &servers : nullptr;
      if (in) in->push_back({.name = std::string(trimmed(section.substr(4)))});
    } else if (in) {
      readSetting(line, in->back());
    }
  }
  for (Lac& lac : lacs) {
    lac.sharesOptions = std::any_of(servers.begin(), servers.end(), [&](const Lac& server) {
      return !lac.optionsFile.empty() && server.optionsFile == lac.optionsFile;
    });
  }
  return lacs;
}

const Lac* lacOf(const std::vector<Lac>& lacs, const CommandLine& pppd) {
  const auto only = [&](const auto& is) -> const Lac* {
    const auto found = std::find_if(lacs.begin(), lacs.end(), is);
    const bool onlyOne = found != lacs.end() && std::none_of(std::next(found), lacs.end(), is);
    return onlyOne ? &*found : nullptr;
  };
  const auto both = [&](const Lac& lac) { return hasOptionsOf(lac, pppd) && hasServerOf(lac, pppd); };
  // One that has both is it, whatever others share with it.
  if (const Lac* const lac = only(both)) return lac;
  return only([&](const Lac& lac) { return isOf(lac, pppd); });
}

bool canBeTold(const std::vector<Lac>& lacs, const Lac& lac) {
  // The one thing that xl2tpd always tells.
  CommandLine pppd;
  pppd.optionsFile = lac.optionsFile;
  return lacOf(lacs, pppd) == &lac;
}

bool wouldRedial(const std::vector<Lac>& lacs, const CommandLine& pppd) {
  const auto isSure = [&](const Lac& lac) { return isOf(lac, pppd); };
  const bool anySure = std::any_of(lacs.begin(), lacs.end(), isSure);
  return std::any_of(lacs.begin(), lacs.end(),
                     [&](const Lac& lac) { return lac.redials && (!anySure || isSure(lac)); });
}

}  // namespace onhook::pppd
