#pragma once

#include <string>

namespace onhook::pppd {

/// xl2tpd's control pipe (xl2tpd(8), FILES): it dials what it is told there to connect. Told to disconnect,
/// xl2tpd does not dial again, while a pppd that is merely signalled is redialed where its lac says so.
class Xl2tpdControl {
 public:
  explicit Xl2tpdControl(std::string path) : path_(std::move(path)) {}

  /// It is a pipe and this process may write to it: xl2tpd makes it for root alone.
  bool isWritable() const;
  /// Asks to end the connection of a lac, without waiting. False when nobody reads there.
  bool disconnect(const std::string& lac) const { return tell('d', lac); }
  /// Asks to bring one up.
  bool connect(const std::string& lac) const { return tell('c', lac); }

 private:
  bool tell(char command, const std::string& lac) const;

  const std::string path_;
};

}  // namespace onhook::pppd
