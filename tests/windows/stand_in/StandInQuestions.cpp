#include "tests/windows/stand_in/StandInQuestions.h"

#include <functional>
#include <map>
#include <sstream>

namespace onhook::ras {

namespace {

using Kind = StandInOutage::Kind;
using Connected = StandInWorld::Connected;

std::string restOf(std::istringstream& words) {
  std::string rest;
  std::getline(words >> std::ws, rest);
  return rest;
}

/// "[N] ENTRY": what is done to the newest connection of that entry.
bool toNewest(StandInWorld& world, std::istringstream& words, bool withLink,
              const std::function<void(Connected&, int)>& act) {
  int link = 0;
  if (withLink && !(words >> link)) return false;
  Connected* const connection = world.newest(restOf(words));
  if (!connection || link < 0 || static_cast<std::size_t>(link) > connection->links.size()) return false;
  if (connection->ended || (withLink && link == 0)) return false;
  act(*connection, link);
  return true;
}

bool playOutage(StandInWorld& world, std::istringstream& words, Kind kind) {
  StandInOutage outage{.kind = kind};
  if (kind != Kind::frozen && !(words >> outage.code)) return false;
  world.setOutage(outage);
  return true;
}

bool dialByOther(StandInWorld& world, std::istringstream& words) {
  const auto entry = world.findEntry(restOf(words));
  if (entry) world.dialByOther(*entry);
  return entry.has_value();
}

bool playIn(StandInWorld& world, std::istringstream& words) {
  using Play = std::function<bool()>;
  const auto newest = [&](bool withLink, std::function<void(Connected&, int)> act) {
    return toNewest(world, words, withLink, act);
  };
  const std::map<std::string, Play> plays = {
      {"end", [&] { return newest(false, [&](Connected& one, int) { world.end(one); }); }},
      {"end-link", [&] { return newest(true, [&](Connected& one, int link) { world.end(one, link); }); }},
      {"hang-up-by-other", [&] { return newest(false, [&](Connected& one, int) { world.beginEnd(one); }); }},
      {"release", [&] { return newest(false, [&](Connected& one, int) { world.letGo(one); }); }},
      {"redial-link",
       [&] { return newest(true, [&](Connected& one, int link) { world.redialLink(one, link); }); }},
      {"dial-by-other", [&] { return dialByOther(world, words); }},
      {"away", [&] { return playOutage(world, words, Kind::away); }},
      {"enumeration-fails", [&] { return playOutage(world, words, Kind::enumerationFails); }},
      {"frozen", [&] { return playOutage(world, words, Kind::frozen); }},
      {"back",
       [&] {
         world.setOutage(std::nullopt);
         return true;
       }},
      {"notifications",
       [&] {
         const std::string how = restOf(words);
         world.loseNotifications(how == "lost");
         return how == "lost" || how == "work";
       }},
  };
  std::string verb;
  words >> verb;
  const auto found = plays.find(verb);
  return found != plays.end() && found->second();
}

/// "SERIAL LINK".
std::optional<long> askOfPart(StandInWorld& world, std::istringstream& words,
                              const std::function<long(const Connected&, const StandInWorld::Part&)>& ask) {
  std::uint32_t serial = 0;
  std::size_t link = 0;
  if (!(words >> serial >> link)) return std::nullopt;
  const Connected* const connection = world.bySerial(serial);
  if (!connection) return 0;
  if (link > connection->links.size()) return std::nullopt;
  const StandInWorld::Part* part = connection;
  if (link > 0) part = &connection->links[link - 1];
  return ask(*connection, *part);
}

}  // namespace

bool standInPlay(StandInMachine& machine, const std::string& event) {
  bool played = false;
  std::istringstream words(event);
  machine.with([&](StandInWorld& world) { played = playIn(world, words); });
  return played;
}

std::optional<long> standInAsk(StandInMachine& machine, const std::string& question) {
  std::istringstream words(question);
  std::string subject;
  words >> subject;
  if (subject == "calls") return machine.calls(restOf(words));
  std::optional<long> answer;
  machine.with([&](StandInWorld& world) {
    if (subject == "stands") {
      answer = askOfPart(world, words, [](const Connected& connection, const StandInWorld::Part& part) {
        return connection.ended || part.ended ? 0L : 1L;
      });
    } else if (subject == "hang-ups") {
      answer = askOfPart(world, words, [](const Connected&, const StandInWorld::Part& part) {
        return static_cast<long>(part.hangUps);
      });
    } else if (subject == "newest") {
      const Connected* const newest = world.newest(restOf(words));
      answer = newest ? static_cast<long>(newest->serial) : 0L;
    } else if (subject == "link-handles") {
      answer = world.linkHandlesOut();
    }
  });
  return answer;
}

}  // namespace onhook::ras
