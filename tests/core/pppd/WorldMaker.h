#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/providers/pppd/Tracker.h"

namespace onhook::pppd {

/// A small world of pppds, as run directory, processes and kernel would show it.
class WorldMaker {
 public:
  /// A pppd with its record: "pppd" and its pid is the record's key.
  Pppd& run(pid_t pid, const std::string& record = {}, std::vector<std::string> options = {});
  /// It ends. What it left in the database stays.
  void end(pid_t pid);
  Pppd& pppd(pid_t pid);

  /// An interface that this pppd has, with its pid file.
  void addInterface(int index, const std::string& name, pid_t owner, bool up = true);
  void removeInterface(int index);

  /// A bundle of these, made by the first. Names only those that are links now.
  void setBundle(pid_t master, const std::vector<pid_t>& links);
  void setRecord(pid_t pid, const std::string& record);

  void update();
  std::vector<Connection> rows() const { return tracker.rows(); }
  Presence presence(const Target& target) const;
  std::vector<Signal> signals(const Target& target) const { return tracker.signalsFor(target, world); }

  static Target target(pid_t pid);
  static Target link(pid_t master, pid_t pid);

  World world;
  Tracker tracker;
  std::set<std::string> asked;
  std::map<std::string, std::string> entries;

 private:
  std::set<ProcessId> living_;
};

/// "interface ppp0", "process 101 (pppd)"...: what still stands.
std::vector<std::string> standing(const Presence& presence);

}  // namespace onhook::pppd
