// Names from outside, of which what is not seen is spelled out.
#include <cstdlib>

#include "core/VisibleText.h"
#include "tests/fuzz/Input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  fuzz::Input input(data, size);
  const std::string one = input.part(), other = input.rest();
  const std::string shown = visible::text(one);
  if (visible::text(shown) != shown) std::abort();

  const Error error{ErrorDomain::posix, one, other, other};
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
  visible::makeVisible(snapshot);
  HangUpProgress progress;
  progress.error = error;
  visible::makeVisible(progress);
  HangUpResult result;
  result.error = error;
  visible::makeVisible(result);
  DialProgress dialing;
  dialing.phase = one;
  visible::makeVisible(dialing);
  DialEnd end;
  end.error = error;
  visible::makeVisible(end);
  return 0;
}
