#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace onhook {

/// The program as the system runs it: started, read, told to end. The destructor ends it.
class ProgramProcess {
 public:
  using Clock = std::chrono::steady_clock;

  /// See ProgramRun.
  ProgramProcess(const std::vector<std::string>& arguments,
                 const std::map<std::string, std::string>& environment);
  ~ProgramProcess();
  ProgramProcess(const ProgramProcess&) = delete;
  ProgramProcess& operator=(const ProgramProcess&) = delete;

  /// Adds what it has written since; waits for some. False when it will write no more, or the time is over.
  bool readSome(Clock::time_point until, std::string& output, std::string& errors);
  /// It will write no more.
  bool hasClosed() const;
  /// Waits for its end after that; what it ended with, -1 when it was ended by force.
  int waitForEnd();
  /// The system's number for it, while it runs.
  long id() const;

 private:
  struct System;
  std::unique_ptr<System> system_;
};

}  // namespace onhook
