#include "core/providers/pppd/RunDirectory.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <memory>
#include <set>
#include <system_error>
#include <thread>
#include <utility>

#include "core/Translate.h"
#include "core/linux/FileDescriptor.h"
#include "core/linux/SmallFile.h"

namespace onhook::pppd {

namespace {

constexpr char databaseName[] = "pppd2.tdb";
/// A hundred links need less than 100 KiB.
constexpr std::size_t largestDatabase = 8UL * 1024 * 1024;
constexpr std::size_t largestPidFile = 256;

/// When the file was last written, on the monotonic clock.
TimePoint writtenAt(const struct stat& status) {
  const auto written =
      std::chrono::system_clock::time_point(std::chrono::duration_cast<std::chrono::system_clock::duration>(
          std::chrono::seconds(status.st_mtim.tv_sec) + std::chrono::nanoseconds(status.st_mtim.tv_nsec)));
  const auto age = std::max(std::chrono::system_clock::now() - written, Duration::zero());
  return std::chrono::steady_clock::now() - age;
}

/// The same bytes twice in a row: nobody was writing.
std::optional<std::string> readStill(int folder) {
  constexpr int attempts = 5;
  auto before = readSmallFile(folder, databaseName, largestDatabase);
  for (int attempt = 0; before && attempt < attempts; ++attempt) {
    auto after = readSmallFile(folder, databaseName, largestDatabase);
    if (!after || *after == *before) return after;
    before = std::move(after);
  }
  return before;
}

}  // namespace

RunDirectory::RunDirectory(std::string path) : path_(std::move(path)) {}

const RunFiles& RunDirectory::read() {
  trouble_.reset();
  vanished_ = false;
  files_.pidFiles.clear();
  const FileDescriptor folder(::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) {
    noteVanished();
    return files_;
  }
  readPidFiles(folder.get());
  readDatabase(folder.get());
  return files_;
}

void RunDirectory::readPidFiles(int folder) {
  FileDescriptor listed(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const std::unique_ptr<DIR, int (*)(DIR*)> entries(listed ? ::fdopendir(listed.get()) : nullptr, ::closedir);
  if (!entries) return;
  listed.release();  // closedir() closes it
  while (const dirent* entry = ::readdir(entries.get())) {
    const std::string name = entry->d_name;
    if (!name.ends_with(".pid")) continue;
    struct stat status {};
    // Other programs keep theirs here too: what is none of pppd's is no trouble.
    const auto content = readSmallFile(folder, name, largestPidFile, &status);
    auto file = content ? PidFile::parse(name, *content) : std::nullopt;
    if (!file) continue;
    file->written = writtenAt(status);
    files_.pidFiles.push_back(std::move(*file));
  }
}

void RunDirectory::readDatabase(int folder) {
  constexpr int attempts = 4;
  constexpr auto pause = std::chrono::milliseconds(2);
  PppDatabase fresh;
  for (int attempt = 0; attempt < attempts; ++attempt) {
    if (attempt > 0) std::this_thread::sleep_for(pause);
    const auto bytes = readStill(folder);
    if (!bytes) {
      const int failure = errno;
      if (failure == ENOENT) {
        noteVanished();
        return;
      }
      fresh.setState(PppDatabase::State::damaged);
      trouble_ = Error{ErrorDomain::posix, std::to_string(failure),
                       filled(translate("pppd", "%1 cannot be read: %2."),
                              {path_ + '/' + databaseName, std::generic_category().message(failure)}),
                       translate("pppd", "Connections are shown as far as pid files and processes tell.")};
      break;
    }
    fresh = PppDatabase::fromBytes(*bytes);
    if (fresh.state() == PppDatabase::State::read) break;
  }
  if (fresh.state() == PppDatabase::State::read) {
    files_.database = std::move(fresh);
    return;
  }
  if (!trouble_) {
    trouble_ =
        Error{ErrorDomain::onhook, "damaged",
              filled(translate("pppd", "%1 is damaged."), {path_ + '/' + databaseName}),
              translate("pppd",
                        "Connections are shown as far as the rest of it, pid files and processes tell. It is "
                        "made anew when it is deleted and no pppd runs.")};
  }
  // What was read before still speaks of those processes that live on.
  fresh.fillFrom(files_.database);
  files_.database = std::move(fresh);
}

void RunDirectory::noteVanished() {
  vanished_ = files_.database.state() != PppDatabase::State::absent;
  if (!vanished_) return;
  files_.database.setState(PppDatabase::State::damaged);
  trouble_ =
      Error{ErrorDomain::onhook, "vanished",
            filled(translate("pppd", "%1 has vanished."), {path_ + '/' + databaseName}),
            translate("pppd",
                      "Connections are shown as far as pid files, processes and what was read before tell.")};
}

void RunDirectory::forgetVanished() {
  if (!vanished_) return;
  files_.database = {};
  trouble_.reset();
}

std::vector<RunDirectory> runDirectories(const std::vector<std::string>& paths) {
  std::vector<RunDirectory> directories;
  std::set<std::pair<dev_t, ino_t>> seen;
  for (const std::string& path : paths) {
    struct stat status {};
    const bool there = ::stat(path.c_str(), &status) == 0;
    if (there && !seen.emplace(status.st_dev, status.st_ino).second) continue;
    directories.emplace_back(path);
  }
  return directories;
}

}  // namespace onhook::pppd
