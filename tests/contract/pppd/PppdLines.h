#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "tests/core/pppd/StandInPppd.h"

namespace onhook {

/// One pppd on its line.
struct PppdLine {
  PppdLine(std::string itsName, const pppd::Manner& manner, std::string itsInterface, std::string itsBundle);
  PppdLine(std::string itsName, pppd::StartedStandIn started, std::string itsInterface);

  const std::string name;
  const std::string interface;  ///< that its record claims; empty: it is being dialed
  const std::string bundle;     ///< empty: it is in none
  pppd::StandInPppd process;
  const int ownInterface;            ///< index of the one that it made; 0: none
  std::atomic<bool> carries = true;  ///< its own line is up; a bundle's first link may lose that and stay
  enum class Files { none, written, removed } files = Files::none;
};

/// The pppds on the bench, and the files that they keep in their run directory: does what a stand-in does not
/// do by itself. A link that gets SIGHUP loses its line some milliseconds later, and then its place in its
/// bundle; of a pppd that has ended files and records go, or all stay as after SIGKILL.
class PppdLines {
 public:
  PppdLines(std::string folder, bool leavesAll);
  ~PppdLines();

  /// A line with its process and files. The first of a bundle is its master.
  PppdLine& add(const std::string& name, const pppd::Manner& manner, const std::string& interface = {},
                const std::string& bundle = {});
  /// ...with one that runs already.
  PppdLine& add(const std::string& name, pppd::StartedStandIn started, const std::string& interface);

 private:
  using Entries = std::map<std::string, std::string>;

  PppdLine& take(std::unique_ptr<PppdLine> line);
  void keep();
  bool noteChanges();
  void write();
  static void addTo(Entries& entries, const PppdLine& line, int number);
  void writePidFiles(PppdLine& line, bool isMaster) const;
  void removePidFiles(PppdLine& line, bool isMaster) const;

  const std::string folder_;
  const bool leavesAll_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<PppdLine>> lines_;
  std::atomic<bool> stop_ = false;
  std::thread keeper_;
};

}  // namespace onhook
