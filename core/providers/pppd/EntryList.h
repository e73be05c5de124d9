#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/Entry.h"
#include "core/providers/pppd/FolderWatch.h"
#include "core/providers/pppd/PppdOptions.h"

namespace onhook::pppd {

/// What can be dialed: pppd's peers, and the lacs of xl2tpd. One thread.
class EntryList {
 public:
  explicit EntryList(const PppdOptions& options);

  /// Becomes readable when something of it may have changed; -1: there are no events.
  int fd() const { return watch_ ? watch_->fd() : -1; }
  /// Takes in all events that wait. True: it is to be read again.
  bool drain() { return watch_ && watch_->drain(); }

  /// Reads all of it afresh, sorted by name.
  void read();
  const std::vector<Entry>& entries() const { return entries_; }
  /// The entry of that id; nullptr: there is none.
  const Entry* find(const std::string& id) const;

  /// The program that dials; empty: none that may be run.
  const std::string& program() const { return program_; }

 private:
  void addPeers();
  void addLacs();

  const PppdOptions options_;
  std::optional<FolderWatch> watch_;
  std::vector<std::string> watchedFolders_;
  std::string program_;
  std::vector<Entry> entries_;
};

}  // namespace onhook::pppd
