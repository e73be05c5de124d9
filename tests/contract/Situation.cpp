#include "tests/contract/Situation.h"

namespace onhook {

std::string_view toString(Situation situation) {
  switch (situation) {
    case Situation::connected:
      return "connected";
    case Situation::dialedByOnhook:
      return "dialed by Onhook";
    case Situation::dialing:
      return "dialing";
    case Situation::dialFailed:
      return "dial failed";
    case Situation::goneUnnoticed:
      return "gone unnoticed";
    case Situation::deniedWhileItStands:
      return "denied while it stands";
    case Situation::nameUsedAgain:
      return "name used again";
    case Situation::endsSlowly:
      return "ends slowly";
    case Situation::heldByAnother:
      return "held by another";
    case Situation::neverEnds:
      return "never ends";
    case Situation::systemGoesAway:
      return "system goes away";
    case Situation::systemGoesAwayButSeen:
      return "system goes away but seen";
    case Situation::eventsLost:
      return "events lost";
    case Situation::hidesItsEnd:
      return "hides its end";
    case Situation::linkOfBundle:
      return "link of bundle";
    case Situation::linkHidesItsEnd:
      return "link hides its end";
    case Situation::wholeBundle:
      return "whole bundle";
    case Situation::callNeverReturns:
      return "call never returns";
    case Situation::callNeverReturnsAndItStands:
      return "call never returns and it stands";
    case Situation::refused:
      return "refused";
  }
  return "unknown";
}

}  // namespace onhook
