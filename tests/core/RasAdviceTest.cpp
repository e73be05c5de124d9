#include "core/RasAdvice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace onhook {
namespace {

struct SystemText {
  std::uint32_t code;
  const char* text;
};

/// What Windows says of these codes in English: as today's systems say it, and as older ones do where that
/// differs.
const SystemText systemTexts[] = {
    {5, "Access is denied."},
    {6, "The handle is invalid."},
    {259, "No more data is available."},
    {600, "An operation is pending."},
    {602, "The specified port is already open."},
    {606, "The specified port is not connected."},
    {608, "A device was specified that does not exist."},
    {617, "The modem (or other connecting device) is already disconnecting."},
    {617, "The port or device is already disconnecting."},
    {618, "The specified port is not open."},
    {619,
     "A connection to the remote computer could not be established, so the port used for this connection was "
     "closed."},
    {619, "The port is disconnected."},
    {629, "The connection was closed by the remote computer."},
    {629, "The port was disconnected by the remote machine."},
    {631, "The user disconnected the modem (or other connecting device)."},
    {633, "The modem (or other connecting device) is already in use or is not configured properly."},
    {635, "There was an unknown error."},
    {651, "The modem (or other connecting device) has reported an error."},
    {668, "The connection was terminated."},
    {668, "There is no connection."},
    {676, "The phone line is busy."},
    {678,
     "The remote computer did not respond. To make sure that the server can be reached, ping the remote "
     "computer."},
    {691,
     "The remote connection was denied because the user name and password combination you provided is not "
     "recognized, or the selected authentication protocol is not permitted on the remote access server."},
    {691, "Access was denied because the user name and/or password was invalid on the domain."},
    {692, "There was a hardware failure in the modem (or other connecting device)."},
    {718, "The connection was terminated because the remote computer did not respond in a timely manner."},
    {720,
     "A connection to the remote computer could not be established. You might need to change the network "
     "settings for this connection."},
    {720, "No PPP control protocols configured."},
    {734, "The PPP link control protocol was terminated."},
    {753,
     "The connection could not be disconnected because the user does not have the required permission to "
     "disconnect."},
    {753, "The connection could not be disconnected because it was created by the multi-protocol router."},
    {756, "This connection is already being dialed."},
    {769, "The specified destination is not reachable."},
    {789,
     "The L2TP connection attempt failed because the security layer encountered a processing error during "
     "initial negotiations with the remote computer."},
    {797, "A connection to the remote access server was not made because the modem was not found."},
    {800,
     "The remote connection was not made because the attempted VPN tunnels failed. The VPN server might be "
     "unreachable. If this connection is attempting to use an L2TP/IPsec tunnel, the security parameters "
     "required for IPsec negotiation might not be configured properly."},
    {807,
     "The network connection between your computer and the VPN server was interrupted. This can be caused by "
     "a "
     "problem in the VPN transmission and is commonly the result of internet latency or simply that your VPN "
     "server has reached capacity. Please try to reconnect to the VPN server. If this problem persists, "
     "contact "
     "the VPN administrator and analyze quality of network connectivity."},
    {809,
     "The network connection between your computer and the VPN server could not be established because the "
     "remote server is not responding. This could be because one of the network devices (e.g, firewalls, "
     "NAT, "
     "routers, etc) between your computer and the remote server is not configured to allow VPN connections. "
     "Please contact your Administrator or your service provider to determine which device may be causing "
     "the "
     "problem."},
    {812,
     "The connection was prevented because of a policy configured on your RAS/VPN server. Specifically, the "
     "authentication method used by the server to verify your username and password may not match the "
     "authentication method configured in your connection profile. Please contact the Administrator of the "
     "RAS "
     "server and notify them of this error."},
    {828, "The connection was terminated because of idle timeout."},
    {829, "The modem (or other connecting device) was disconnected due to link failure."},
    {868, "The remote connection was not made because the name of the remote access server did not resolve."},
};

std::set<std::uint32_t> metByPeople() {
  std::set<std::uint32_t> codes;
  for (const SystemText& system : systemTexts) codes.insert(system.code);
  return codes;
}

/// The words, in lower case, without what stands between them.
std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> found(1);
  for (const char c : text) {
    if (std::isalnum(static_cast<unsigned char>(c))) {
      found.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (!found.back().empty()) {
      found.emplace_back();
    }
  }
  if (found.back().empty()) found.pop_back();
  return found;
}

/// All runs of `length` words.
std::set<std::vector<std::string>> runs(std::string_view text, std::size_t length) {
  const std::vector<std::string> all = words(text);
  std::set<std::vector<std::string>> found;
  for (std::size_t i = 0; i + length <= all.size(); ++i) {
    found.emplace(all.begin() + static_cast<std::ptrdiff_t>(i),
                  all.begin() + static_cast<std::ptrdiff_t>(i + length));
  }
  return found;
}

TEST(RasAdviceTest, EveryCodeThatPeopleMeetHasAdvice) {
  for (const std::uint32_t code : metByPeople()) EXPECT_FALSE(rasAdvice(code).empty()) << code;
}

TEST(RasAdviceTest, NoTwoAreAlike) {
  std::map<std::vector<std::string>, std::uint32_t> seen;
  for (const std::uint32_t code : metByPeople()) {
    const auto [before, isNew] = seen.emplace(words(rasAdvice(code)), code);
    EXPECT_TRUE(isNew) << code << " says the same as " << before->second;
  }
}

TEST(RasAdviceTest, NoneRepeatsWhatTheSystemSays) {
  // Five words in a row that a system text has too are a repetition, and so is a short text taken in whole.
  for (const SystemText& system : systemTexts) {
    for (const std::uint32_t code : metByPeople()) {
      const std::size_t length = std::min<std::size_t>(5, words(system.text).size());
      const auto said = runs(system.text, length);
      for (const auto& run : runs(rasAdvice(code), length)) {
        EXPECT_FALSE(said.contains(run)) << code << " repeats " << system.code << ": " << system.text;
      }
    }
  }
}

TEST(RasAdviceTest, EachIsShortAndEndsAsASentence) {
  for (const std::uint32_t code : metByPeople()) {
    const std::string advice = rasAdvice(code);
    ASSERT_FALSE(advice.empty()) << code;
    EXPECT_LE(advice.size(), 200u) << code;
    EXPECT_EQ(advice.back(), '.') << code;
    EXPECT_TRUE(std::isupper(static_cast<unsigned char>(advice.front()))) << code;
    EXPECT_EQ(advice.find("  "), std::string::npos) << code;
  }
}

TEST(RasAdviceTest, ACodeWithoutAdviceHasNone) {
  for (const std::uint32_t code : {0u, 1u, 7u, 601u, 777u, 869u, 0xFFFFFFFFu}) {
    EXPECT_TRUE(rasAdvice(code).empty()) << code;
  }
}

}  // namespace
}  // namespace onhook
