#pragma once

#include <string_view>

namespace onhook {

/// What a bench of the contract suite can bring about. Each has one target; what is meant to end does so
/// within the bench's limit and, where it is said to be slow, long enough after the request to be watched.
enum class Situation {
  connected,              ///< found in the list, not dialed by Onhook; ends when hung up
  dialedByOnhook,         ///< dialed through the provider, connected, ends when hung up
  dialing,                ///< still being dialed
  dialFailed,             ///< its dialing failed and still keeps its port
  goneUnnoticed,          ///< it was there, has really gone, and nobody was told
  deniedWhileItStands,    ///< the system answers that there is no such connection, and it stands for good
  nameUsedAgain,          ///< it is gone, and its handle (path, pid) names the bystander now
  endsSlowly,             ///< stands on for about a second after the system said yes
  heldByAnother,          ///< another program holds it too: accepted, and it stays up
  neverEnds,              ///< accepted, and it never ends
  systemGoesAway,         ///< its system goes away right after the request, and nothing else can tell
  systemGoesAwayButSeen,  ///< the same, but other evidence still tells; it ends
  eventsLost,             ///< every event of the system is lost; ends slowly
  hidesItsEnd,            ///< nothing can tell once it was asked to end
  linkOfBundle,           ///< one link; the bystander is another link of the same bundle
  linkHidesItsEnd,        ///< the same, and nothing can tell that it ended
  wholeBundle,            ///< a bundle with its links
  callNeverReturns,       ///< the call blocks for ever, and the connection ends
  callNeverReturnsAndItStands,  ///< the call blocks for ever, and the connection stands for good
  refused                       ///< the system says no and why
};

std::string_view toString(Situation situation);

}  // namespace onhook
