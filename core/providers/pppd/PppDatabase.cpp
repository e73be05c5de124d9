#include "core/providers/pppd/PppDatabase.h"

#include <algorithm>
#include <set>

namespace onhook::pppd {

PppDatabase PppDatabase::fromEntries(const std::map<std::string, std::string>& entries) {
  PppDatabase database;
  database.state_ = State::read;
  for (const auto& [key, value] : entries) {
    if (isRecordKey(key)) {
      database.records_.emplace(key, Record::parse(value));
    } else {
      database.index_.emplace(key, value);
    }
  }
  return database;
}

void PppDatabase::fillFrom(const PppDatabase& older) {
  records_.insert(older.records_.begin(), older.records_.end());
  index_.insert(older.index_.begin(), older.index_.end());
}

std::string PppDatabase::keyOf(const std::string& name, const std::string& value) const {
  const auto it = index_.find(name + '=' + value);
  return it == index_.end() ? std::string() : it->second;
}

std::map<pid_t, std::string> PppDatabase::keysByPid() const {
  constexpr std::string_view prefix = "PPPD_PID=";
  std::map<pid_t, std::string> keys;
  std::set<std::string> led;
  for (const auto& [name, key] : index_) {
    if (!name.starts_with(prefix) || !records_.contains(key)) continue;
    const auto pid = parsePid(std::string_view(name).substr(prefix.size()));
    led.insert(key);
    if (pid) keys.emplace(*pid, key);
  }
  for (const auto& [key, record] : records_) {
    const auto pid = record.pid();
    if (pid && !led.contains(key)) keys.emplace(*pid, key);
  }
  return keys;
}

std::vector<std::string> PppDatabase::linksOf(const std::string& bundle) const {
  std::vector<std::string> links;
  const std::string all = keyOf("BUNDLE_LINKS", bundle);
  std::string_view rest = all;
  while (!rest.empty()) {
    const auto end = std::min(rest.find(';'), rest.size());
    std::string key(rest.substr(0, end));
    if (isRecordKey(key) && std::find(links.begin(), links.end(), key) == links.end())
      links.push_back(std::move(key));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return links;
}

}  // namespace onhook::pppd
