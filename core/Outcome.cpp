#include "core/Outcome.h"

namespace onhook {

std::string_view toString(Outcome outcome) {
  switch (outcome) {
    case Outcome::confirmed:
      return "confirmed";
    case Outcome::alreadyGone:
      return "already gone";
    case Outcome::settled:
      return "settled";
    case Outcome::stillUp:
      return "still up";
    case Outcome::refused:
      return "refused";
    case Outcome::providerLost:
      return "provider lost";
    case Outcome::givenUp:
      return "given up";
  }
  return "unknown";
}

bool isDown(Outcome outcome) {
  return outcome == Outcome::confirmed || outcome == Outcome::alreadyGone;
}

}  // namespace onhook
