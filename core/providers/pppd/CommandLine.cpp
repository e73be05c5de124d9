#include "core/providers/pppd/CommandLine.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace onhook::pppd {

namespace {

constexpr int deepestFile = 4;  // files may name files
constexpr int mostFiles = 32;   // ...each of them many

/// Options that take a value which is of no interest here, but must not be taken for an option.
constexpr std::array takesValue = std::to_array<std::string_view>({"connect",
                                                                   "disconnect",
                                                                   "init",
                                                                   "welcome",
                                                                   "ifname",
                                                                   "unit",
                                                                   "user",
                                                                   "name",
                                                                   "remotename",
                                                                   "domain",
                                                                   "remotenumber",
                                                                   "logfile",
                                                                   "logfd",
                                                                   "password",
                                                                   "bundle",
                                                                   "holdoff",
                                                                   "idle",
                                                                   "maxconnect",
                                                                   "maxfail",
                                                                   "endpoint",
                                                                   "mtu",
                                                                   "mru",
                                                                   "mrru",
                                                                   "asyncmap",
                                                                   "escape",
                                                                   "debug-fd",
                                                                   "record",
                                                                   "set",
                                                                   "unset",
                                                                   "env",
                                                                   "ms-dns",
                                                                   "ms-wins",
                                                                   "deflate",
                                                                   "bsdcomp",
                                                                   "netmask",
                                                                   "active-filter",
                                                                   "pass-filter",
                                                                   "lcp-echo-interval",
                                                                   "lcp-echo-failure",
                                                                   "kdebug",
                                                                   "kerneldebug",
                                                                   "ip-up-script",
                                                                   "ip-down-script",
                                                                   "ipv6cp-restart",
                                                                   "pppol2tp",
                                                                   "rp_pppoe_service",
                                                                   "rp_pppoe_ac",
                                                                   "pppoe-service",
                                                                   "pppoe-ac",
                                                                   "pptp_server",
                                                                   "pptp_client",
                                                                   "nm-l2tp-pppd-plugin"});

bool isIn(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view fileName(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

/// Reads words as pppd does: what comes later counts.
class Reader {
 public:
  Reader(const std::string& configDirectory, const ReadOptions& read)
      : configDirectory_(configDirectory), read_(read) {}

  CommandLine& result() { return result_; }

  void readFile(const std::string& path, int depth) {
    if (depth >= deepestFile || !read_ || filesRead_ >= mostFiles) return;
    ++filesRead_;
    if (const auto text = read_(path)) readWords(optionWords(*text), depth + 1);
  }

  void readWords(std::span<const std::string> words, int depth) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string& word = words[i];
      const bool hasValue = i + 1 < words.size();
      if (hasValue && readValue(word, words[i + 1], depth)) {
        ++i;
      } else {
        readWord(word);
      }
    }
  }

 private:
  bool readValue(const std::string& word, const std::string& value, int depth) {
    if (word == "call") {
      result_.peer = value;
      // pppd(8): the name may not begin with / nor hold "..".
      const bool decent = !value.starts_with('/') && value.find("..") == std::string::npos;
      if (decent) readFile(configDirectory_ + "/peers/" + value, depth);
    } else if (word == "file") {
      result_.optionsFile = value;
      readFile(value, depth);
    } else if (word == "plugin") {
      readPlugin(fileName(value));
    } else if (word == "linkname") {
      result_.linkName = value;
    } else if (word == "ipparam") {
      result_.ipparam = value;
    } else if (word == "pptp_server") {
      result_.server = value;
    } else if (word == "pty") {
      readPty(value);
    } else if (!isIn(takesValue, word)) {
      return false;
    }
    return true;
  }

  void readWord(const std::string& word) {
    if (word == "persist" || word == "nopersist") {
      result_.persist = word == "persist";
    } else if (word == "demand" || word == "nodemand") {
      result_.demand = word == "demand";
    } else if (word == "noccp" || word == "-ccp") {
      result_.noCcp = true;
    } else if (word.starts_with("/dev/")) {
      setLine(word.substr(5));
    } else if (word.starts_with("tty") && word.find('/') == std::string::npos) {
      setLine(word);
    } else if (word.starts_with("nic-")) {
      result_.device = word.substr(4);
    } else if (result_.kind == ConnectionKind::pppoe && result_.device.empty() && looksLikeDevice(word)) {
      result_.device = word;
    }
  }

  /// pppd takes eth0 and its like for PPPoE's device (rp-pppoe's PPPoEDevnameHook).
  static bool looksLikeDevice(std::string_view word) {
    return word.starts_with("eth") || word.starts_with("en") || word.starts_with("br") ||
           word.starts_with("nas") || word.starts_with("tap") || word.starts_with("vlan");
  }

  void setLine(std::string device) {
    const bool pseudo = device.starts_with("pts/") || device == "ptmx";
    if (result_.kind == ConnectionKind::ppp && !pseudo && device.starts_with("tty"))
      result_.kind = ConnectionKind::modem;
    result_.device = std::move(device);
  }

  void readPlugin(std::string_view name) {
    if (name.starts_with("nm-")) result_.managedBy = "networkmanager";
    if (name.find("l2tp") != std::string_view::npos) {
      result_.kind = ConnectionKind::l2tp;
    } else if (name.find("pppoe") != std::string_view::npos) {
      result_.kind = ConnectionKind::pppoe;
    } else if (name.find("pppoatm") != std::string_view::npos) {
      result_.kind = ConnectionKind::adsl;
    } else if (name.find("pptp") != std::string_view::npos) {
      result_.kind = ConnectionKind::pptp;
    }
  }

  /// The program that carries the line.
  void readPty(std::string_view command) {
    const std::string_view program = fileName(command.substr(0, command.find(' ')));
    if (program == "pptp") {
      result_.kind = ConnectionKind::pptp;
      // pptp(8): the other end comes first.
      const auto start = std::min(command.find_first_not_of(' ', command.find(' ')), command.size());
      const std::string_view rest = command.substr(start);
      if (!rest.starts_with('-')) result_.server = rest.substr(0, rest.find(' '));
    }
    if (program == "pppoe") result_.kind = ConnectionKind::pppoe;
  }

  const std::string& configDirectory_;
  const ReadOptions& read_;
  CommandLine result_;
  int filesRead_ = 0;
};

}  // namespace

CommandLine readCommandLine(const std::vector<std::string>& arguments, const std::string& configDirectory,
                            const ReadOptions& read) {
  Reader reader(configDirectory, read);
  reader.readFile(configDirectory + "/options", 0);
  if (!arguments.empty()) reader.readWords(std::span(arguments).subspan(1), 0);
  return reader.result();
}

}  // namespace onhook::pppd
