#include "core/linux/NameServerFiles.h"

#include <fcntl.h>

#include <filesystem>

#include "core/linux/SmallFile.h"

namespace onhook {

namespace {

constexpr std::size_t largestFile = 65536;

std::string readText(const std::filesystem::path& file) {
  // resolv.conf is mostly a link to what another program writes.
  std::error_code failed;
  const auto real = std::filesystem::canonical(file, failed);
  return failed ? std::string() : readSmallFile(AT_FDCWD, real.string(), largestFile).value_or("");
}

}  // namespace

std::vector<NameServer> NameServerFiles::resolvConf() const {
  std::vector<NameServer> servers;
  for (std::string& address : parse(readText(root_ + "/etc/resolv.conf")))
    servers.push_back({std::move(address), {}});
  return servers;
}

std::vector<NameServer> NameServerFiles::resolvconf() const {
  std::vector<NameServer> servers;
  for (const char* folder : {"/run/resolvconf/interface", "/run/resolvconf/interfaces"}) {
    std::error_code failed;
    for (std::filesystem::directory_iterator file(root_ + folder, failed), end; !failed && file != end;
         file.increment(failed)) {
      // "tun0.openvpn", "eth0.dhclient": the interface, then the program.
      const std::string name = file->path().filename().string();
      for (std::string& address : parse(readText(file->path())))
        servers.push_back({std::move(address), name.substr(0, name.find('.'))});
    }
  }
  return servers;
}

}  // namespace onhook
