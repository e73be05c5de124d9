#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace onhook::lab {

/// The processes of the lab whose command line has all these words in it, oldest first.
std::vector<pid_t> findProcesses(const std::vector<std::string>& words);

/// The only one; throws when there is none or more than one.
pid_t findProcess(const std::vector<std::string>& words);

/// It has not ended (a zombie has).
bool processRuns(pid_t pid);

/// Kills every process of the lab but this one and process 1, so that the next test starts clean.
void killAllOthers();

}  // namespace onhook::lab
