#pragma once

#include <string>
#include <vector>

#include "core/Traffic.h"

namespace onhook {

/// The name servers that files tell. `root` is put before every path; empty outside tests.
class NameServerFiles {
 public:
  explicit NameServerFiles(std::string root = {}) : root_(std::move(root)) {}

  /// Those of resolv.conf (resolv.conf(5)), which tells of no interface.
  std::vector<NameServer> resolvConf() const;
  /// What programs have given to resolvconf for an interface each: /run/resolvconf/interface of Debian's
  /// resolvconf(8), /run/resolvconf/interfaces of openresolv. Empty where neither is in use.
  std::vector<NameServer> resolvconf() const;

  /// The addresses in the "nameserver" lines of such a file.
  static std::vector<std::string> parse(const std::string& text);

 private:
  std::string root_;
};

}  // namespace onhook
