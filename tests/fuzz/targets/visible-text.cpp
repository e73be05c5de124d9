// Names from outside, of which what is not seen is spelled out.
#include <cstdlib>

#include "core/VisibleText.h"
#include "tests/fuzz/Input.h"

namespace {

using namespace onhook;

template <class Shown>
void makeVisible(const Error& error) {
  Shown shown;
  shown.error = error;
  visible::makeVisible(shown);
}

Snapshot snapshotOf(const std::string& one, const std::string& other, const Error& error) {
  Connection connection{{"pppd", one, std::nullopt}, one};
  connection.addresses = {other};
  connection.goesOver = {other};
  connection.links.resize(1);
  connection.links.front().name = other;
  connection.evidence = {{EvidenceKind::interface, one, true}};
  connection.force.emplace().does = one;
  connection.keepDown.emplace().undo = other;
  connection.mayHangUp.reason = error;
  Snapshot snapshot;
  snapshot.reason = error;
  snapshot.connections = {connection};
  snapshot.entries = {Entry{"pppd", one, other}};
  return snapshot;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input(data, size);
  const std::uint8_t what = input.byte();
  const std::string one = input.part(), other = input.rest();
  const std::string shown = visible::text(one);
  if (visible::text(shown) != shown) std::abort();

  const Error error{ErrorDomain::posix, one, other, other};
  switch (what) {
    case 's': {
      Snapshot snapshot = snapshotOf(one, other, error);
      visible::makeVisible(snapshot);
      break;
    }
    case 'p':
      makeVisible<HangUpProgress>(error);
      break;
    case 'r':
      makeVisible<HangUpResult>(error);
      break;
    case 'd': {
      DialProgress dialing;
      dialing.phase = one;
      visible::makeVisible(dialing);
      break;
    }
    default:
      makeVisible<DialEnd>(error);
  }
  return 0;
}
