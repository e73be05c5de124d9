#include "tests/contract/faults/FaultTable.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <regex>

namespace onhook {

namespace {

/// The columns, from left to right, after the fault's own.
const std::vector<std::string>& columnOrder() {
  static const std::vector<std::string> order = {"ras", "networkmanager", "pppd", "simulated"};
  return order;
}

std::string textOf(Fault fault) {
  for (const FaultRow& row : faultRows()) {
    if (row.fault == fault) return std::string(row.text);
  }
  return {};
}

std::string joined(const std::vector<std::string>& cell) {
  std::string text;
  for (const std::string& one : cell) text += (text.empty() ? "" : "<br>") + one;
  return text;
}

std::vector<std::string> split(const std::string& text, const std::string& by) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (auto at = text.find(by); at != std::string::npos; at = text.find(by, from)) {
    parts.push_back(text.substr(from, at - from));
    from = at + by.size();
  }
  parts.push_back(text.substr(from));
  return parts;
}

/// "**still up**: interface tun0 still up": its first part.
std::string outcomeOf(const std::string& seen) {
  return seen.substr(0, seen.find(':'));
}

}  // namespace

FaultTable& FaultTable::ofThisProgram() {
  static FaultTable& table = static_cast<FaultTable&>(*testing::AddGlobalTestEnvironment(new FaultTable));
  return table;
}

std::string FaultTable::whatIsSeen(const HangUpResult& result) {
  std::string beside;
  const auto add = [&beside](const std::string& text) {
    if (!text.empty()) beside += (beside.empty() ? "" : "; ") + text;
  };
  if (result.outcome == Outcome::stillUp) add(whatStillStands(result.presence));
  if (result.error) {
    const bool ofSystem = result.error->domain != ErrorDomain::onhook;
    add(result.error->text + (ofSystem ? " (" + result.error->code + ')' : ""));
  }
  std::string seen =
      "**" + std::string(toString(result.outcome)) + "**" + (beside.empty() ? "" : ": ") + beside;
  seen = std::regex_replace(seen, std::regex("([Pp]rocess) [0-9]+"), "$1 N");
  seen = std::regex_replace(seen, std::regex("/[^ ]*/proc\\b"), "/proc");
  return std::regex_replace(seen, std::regex("\\|"), "/");
}

void FaultTable::note(const std::string& provider, Fault fault, const std::string& seen) {
  Cell& cell = columns_[provider][fault];
  if (std::find(cell.begin(), cell.end(), seen) == cell.end()) cell.push_back(seen);
}

std::string FaultTable::whatReadmeLacks(const std::string& provider, Fault fault, bool exactly) const {
  const char* readme = std::getenv("ONHOOK_README");
  if (!readme) return {};
  const auto& order = columnOrder();
  const auto column =
      static_cast<std::size_t>(std::distance(order.begin(), std::find(order.begin(), order.end(), provider)));
  std::vector<std::string> said;
  std::ifstream lines(readme);
  for (std::string line; std::getline(lines, line);) {
    const auto cells = split(line, " | ");
    if (cells.size() == order.size() + 1 && cells.front() == "| " + textOf(fault))
      said = split(cells[column + 1].substr(0, cells[column + 1].rfind(" |")), "<br>");
  }
  for (const std::string& seen : columns_.at(provider).at(fault)) {
    const std::string wanted = exactly ? seen : outcomeOf(seen);
    const auto isWanted = [&](const std::string& one) { return (exactly ? one : outcomeOf(one)) == wanted; };
    if (std::none_of(said.begin(), said.end(), isWanted)) return seen + " — run tests/contract/fault-table";
  }
  return {};
}

void FaultTable::TearDown() {
  const char* folder = std::getenv("ONHOOK_FAULT_TABLE");
  if (!folder) return;
  std::ofstream rows(std::string(folder) + "/rows");
  for (const FaultRow& row : faultRows()) rows << row.text << '\n';
  for (auto& [provider, cells] : columns_) {
    std::ofstream column(std::string(folder) + '/' + provider);
    for (const FaultRow& row : faultRows()) column << joined(cells[row.fault]) << '\n';
  }
}

}  // namespace onhook
