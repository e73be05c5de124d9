#pragma once

#include "app/helper/Request.h"
#include "core/providers/pppd/HelperExit.h"

namespace onhook::helper {

/// One process, held by a pidfd: what is checked and what is signaled are the same, whoever gets its pid
/// next.
class PppdProcess {
 public:
  /// `identity` has to outlive it.
  explicit PppdProcess(const Identity& identity);
  PppdProcess(PppdProcess&& other) noexcept;
  PppdProcess& operator=(PppdProcess&&) = delete;
  ~PppdProcess();

  /// `sent` when it is the process that was meant and a pppd, else the reason why not.
  pppd::HelperExit check() const;
  /// 0, or an errno number.
  int signal(int number) const;

 private:
  const Identity& identity_;
  int fd_;
  int failure_;  ///< why there is no fd_
};

}  // namespace onhook::helper
