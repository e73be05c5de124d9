#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/providers/pppd/Record.h"

namespace onhook::pppd {

/// What all pppds of one run directory tell in pppd2.tdb (pppd(8), FILES, documents that other programs may
/// read it).
class PppDatabase {
 public:
  enum class State {
    absent,
    read,
    damaged  ///< some of it could not be read; what could be is there
  };

  /// From the bytes of the file. They are read through libtdb from a copy, so that nothing that happens to
  /// the file meanwhile can matter. Any thread.
  static PppDatabase fromBytes(std::string_view bytes);
  /// From keys and values, without their closing NUL.
  static PppDatabase fromEntries(const std::map<std::string, std::string>& entries);

  State state() const { return state_; }
  void setState(State state) { state_ = state; }

  /// Adds what an older reading had and this one has not.
  void fillFrom(const PppDatabase& older);

  /// Key of a record ("pppd224", whose number is not the pid) to the record.
  const std::map<std::string, Record>& records() const { return records_; }
  /// The record that `name`=`value` leads to ("PPPD_PID=226"); empty: none.
  std::string keyOf(const std::string& name, const std::string& value) const;

  /// The record of each process. The index leads to it: the record itself may tell an older pid, and one that
  /// a killed pppd left behind may tell a pid that is another's now.
  std::map<pid_t, std::string> keysByPid() const;
  /// Keys of the links that are in the bundle now, in the order they joined.
  std::vector<std::string> linksOf(const std::string& bundle) const;

 private:
  State state_ = State::absent;
  std::map<std::string, Record> records_;
  std::map<std::string, std::string> index_;  ///< "NAME=VALUE" to what it leads to
};

}  // namespace onhook::pppd
