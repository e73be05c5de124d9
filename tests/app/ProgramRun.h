#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "tests/app/ProgramProcess.h"

namespace onhook {

/// The real program, run as a process of its own. The destructor ends it.
class ProgramRun {
 public:
  /// Starts it with these arguments and, beside the test's own environment, these variables; an empty value
  /// takes a variable away. No display is in its environment unless named here.
  explicit ProgramRun(const std::vector<std::string>& arguments,
                      const std::map<std::string, std::string>& environment = {})
      : process_(arguments, environment) {}

  /// Reads until it has ended; false when it has not within that time. Then the exit code is known.
  bool finish(std::chrono::seconds within = std::chrono::minutes(1));
  /// Reads until stdout holds `text`; false when it ends before, or after a minute.
  bool readUntil(const std::string& text);
  /// The same for stderr.
  bool readErrorsUntil(const std::string& text);
  /// The system's number for it, while it runs.
  long processId() const { return process_.id(); }

  /// What it ended with; -1 when it was ended by force.
  int exitCode() const { return exitCode_; }
  const std::string& output() const { return output_; }
  const std::string& errors() const { return errors_; }
  /// The lines of stdout. The last one has to be whole too.
  std::vector<std::string> lines() const;

 private:
  ProgramProcess process_;
  int exitCode_ = -1;
  std::string output_;
  std::string errors_;
};

}  // namespace onhook
