#include "tests/contract/faults/Fault.h"

namespace onhook {

const std::vector<FaultRow>& faultRows() {
  using enum Outcome;
  static const std::vector<FaultRow> rows = {
      {Fault::notInstalled, "NotInstalled", "its system is not installed", {alreadyGone, settled, providerLost}},
      {Fault::stopped, "Stopped", "its system is stopped", {alreadyGone, settled, providerLost}},
      {Fault::killedBefore, "KilledBefore", "its system is killed before the request",
       {confirmed, alreadyGone, providerLost}},
      {Fault::killedDuring, "KilledDuring", "…while the request waits for its answer",
       {confirmed, alreadyGone, providerLost}},
      {Fault::killedAfter, "KilledAfter", "…after its answer", {confirmed, providerLost}},
      {Fault::restartedBefore, "RestartedBefore", "its system is restarted before the request",
       {confirmed, alreadyGone}},
      {Fault::restartedDuring, "RestartedDuring", "…while the request waits for its answer",
       {confirmed, alreadyGone, settled, stillUp}},
      {Fault::restartedAfter, "RestartedAfter", "…after its answer", {confirmed, settled}},
      {Fault::answersLate, "AnswersLate", "it answers late", {confirmed}},
      {Fault::answersNeverAndEnds, "AnswersNeverAndEnds", "it never answers, and the connection ends",
       {confirmed}},
      {Fault::answersNever, "AnswersNever", "it never answers, and the connection stands", {stillUp}},
      {Fault::answersTwice, "AnswersTwice", "every answer and event comes twice", {confirmed}},
      {Fault::answersAfterEvents, "AnswersAfterEvents", "its events come before the answer", {confirmed}},
      {Fault::answersOlder, "AnswersOlder", "the answer to an older request comes first", {confirmed}},
      {Fault::saysNotThere, "SaysNotThere", "the answer is “no such connection”, and it stands",
       {stillUp, settled}},
      {Fault::refuses, "Refuses", "the answer is “not allowed”", {refused}},
      {Fault::fails, "Fails", "the answer is another error, and it stands", {refused, stillUp}},
      {Fault::failsAndEnds, "FailsAndEnds", "the answer is an error, and it ends all the same",
       {confirmed, alreadyGone, refused}},
      {Fault::eventsLost, "EventsLost", "every event is lost", {confirmed}},
      {Fault::eventsFlood, "EventsFlood", "10,000 unrelated events a second", {confirmed}},
      {Fault::anotherHangsUp, "AnotherHangsUp", "another program hangs it up at the same moment",
       {confirmed, alreadyGone}},
      {Fault::comesBack, "ComesBack", "it comes back at once as a new connection of the same name",
       {confirmed}},
      {Fault::nameUsedAgain, "NameUsedAgain", "it is gone, and its handle, path or pid names another one",
       {alreadyGone}},
      {Fault::sleepsUncounted, "SleepsUncounted", "the machine sleeps in between, its clock stands (Linux)",
       {confirmed}},
      {Fault::sleepsCounted, "SleepsCounted", "the machine sleeps in between, its clock goes on (Windows)",
       {confirmed, stillUp}},
      {Fault::wallClockJumps, "WallClockJumps", "somebody sets the clock", {confirmed}},
      {Fault::noThread, "NoThread", "no memory for a thread", {refused}},
      {Fault::noDescriptors, "NoDescriptors", "no file descriptors left",
       {confirmed, refused, settled, stillUp, providerLost}},
  };
  return rows;
}

}  // namespace onhook
