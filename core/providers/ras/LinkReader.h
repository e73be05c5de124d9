#pragma once

#include <memory>

#include "core/Time.h"
#include "core/providers/ras/LookerState.h"
#include "core/providers/ras/PhoneBooks.h"
#include "core/providers/ras/RasCalls.h"
#include "core/providers/ras/Record.h"

namespace onhook::ras {

/// The links of bundles. They are asked for one by one (RasGetSubEntryHandle), and rarely: each success hands
/// out a handle, and whether it has to be given back is documented nowhere. So a bundle's links are asked for
/// at first sight, when somebody waits for one of them, and when something tells that they may have changed.
/// One thread.
class LinkReader {
 public:
  /// `books` outlives it.
  LinkReader(std::shared_ptr<const RasCalls> calls, std::shared_ptr<LookerState> state,
             const PhoneBooks& books)
      : calls_(std::move(calls)), state_(std::move(state)), books_(books) {}

  /// Looks at the links of a bundle that has been judged. `asked`: somebody waits for one of them.
  void look(Record& record, bool asked, TimePoint now);
  /// Counters, which cost no handle.
  void count(Record& record, TimePoint now);

 private:
  void listen(Record& record);
  void ask(Record& record, Dword number, TimePoint now);

  const std::shared_ptr<const RasCalls> calls_;
  const std::shared_ptr<LookerState> state_;
  const PhoneBooks& books_;
};

}  // namespace onhook::ras
