#pragma once

#include <map>
#include <string>

namespace onhook::pppd {

/// Writes a pppd2.tdb as pppd would: values with a closing NUL where pppd writes one.
void writeDatabase(const std::string& path, const std::map<std::string, std::string>& entries);

}  // namespace onhook::pppd
