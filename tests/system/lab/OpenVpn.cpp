#include "tests/system/lab/OpenVpn.h"

#include <filesystem>

#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"

namespace onhook::lab {

namespace {

constexpr auto place = "/usr/sbin/openvpn";
constexpr auto script = R"script(#!/bin/bash
# The device is what follows --dev.
words=("$@")
for ((i = 0; i < $#; i++)); do [[ ${words[i]} == --dev ]] && device=${words[i + 1]}; done
[[ -e /run/lab/outlive/$device ]] || exec /run/lab/openvpn "$@"
/run/lab/openvpn "$@" &
tunnel=$!
trap '(sleep "$(</run/lab/outlive/$device)"; kill -KILL $tunnel) & trap "" TERM INT' TERM INT
while kill -0 $tunnel 2>/dev/null; do wait $tunnel; result=$?; done
exit $result
)script";

}  // namespace

const std::string OpenVpn::program = folder + "/openvpn";

OpenVpn::OpenVpn() {
  requireInside();
  std::filesystem::copy_file(place, program);
  std::filesystem::rename(place, std::string(place) + ".kept");
  writeFile(place, script, std::filesystem::perms(0755));
}

OpenVpn::~OpenVpn() {
  std::error_code ignored;
  std::filesystem::rename(std::string(place) + ".kept", place, ignored);
  std::filesystem::remove(program, ignored);
  std::filesystem::remove_all(folder + "/outlive", ignored);
}

void OpenVpn::outliveBy(const std::string& device, Duration span) {
  writeFile(folder + "/outlive/" + device, std::to_string(std::chrono::duration<double>(span).count()),
            std::filesystem::perms(0644));
}

}  // namespace onhook::lab
