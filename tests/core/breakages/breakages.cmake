# Twelve named breakages of the hang-up procedure. Each is the procedure's own source with one thing wrong, linked with the
# properties, which must catch it. A breakage whose text is no longer found stops the build: it would test nothing.

set(procedure_source ${PROJECT_SOURCE_DIR}/core/HangUpProcedure.cpp)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${procedure_source})
file(READ ${procedure_source} procedure_text)

function(onhook_breakage name from to)
  string(FIND "${procedure_text}" "${from}" found)
  if(found EQUAL -1)
    message(FATAL_ERROR "Breakage ${name}: core/HangUpProcedure.cpp no longer holds '${from}'")
  endif()
  string(REPLACE "${from}" "${to}" broken_text "${procedure_text}")
  set(broken_source ${CMAKE_CURRENT_BINARY_DIR}/breakages/${name}.cpp)
  file(CONFIGURE OUTPUT ${broken_source} CONTENT "${broken_text}" @ONLY)
  add_executable(breakage_${name} ${broken_source} $<TARGET_OBJECTS:onhook_hang_up_properties>)
  # The broken procedure is found before the one in onhook_core.
  target_link_libraries(breakage_${name} PRIVATE onhook_test_support rapidcheck GTest::gmock_main)
  target_compile_options(breakage_${name} PRIVATE -Wno-unused-variable -Wno-unused-parameter)
  add_test(NAME core.breakage.${name} COMMAND breakage_${name})
  set_tests_properties(core.breakage.${name} PROPERTIES LABELS core TIMEOUT 300
    ENVIRONMENT "RC_PARAMS=max_success=20000 noshrink=1"
    # Caught means: the property failed. A crash or a hang is no catch.
    PASS_REGULAR_EXPRESSION "FAILED.*HangUpProperties")
endfunction()

onhook_breakage(asks-twice
  [[if (mode_ != Mode::watch && !call_ &&]]
  [[if (mode_ != Mode::watch && (!call_ || now >= nextPoll_) &&]])

onhook_breakage(forgets-a-wake-up
  [[runtime_->wait(*wakeup_, seen, nextInstant());]]
  [[runtime_->wait(*wakeup_, wakeup_->count(), nextInstant());]])

onhook_breakage(trusts-the-reply
  [[const auto outcome = judgeByTime(presence, now);]]
  [[const auto outcome = reply_ && reply_->kind == Reply::Kind::accepted ? Outcome::confirmed : judgeByTime(presence, now);]])

onhook_breakage(trusts-an-error-code
  [[const auto outcome = judgeByTime(presence, now);]]
  [[const auto outcome = reply_ && reply_->kind == Reply::Kind::notThere ? Outcome::alreadyGone : judgeByTime(presence, now);]])

onhook_breakage(confirms-without-a-fresh-look
  [[if (presence.look < *goneLook_) return std::nullopt;]]
  [[]])

onhook_breakage(never-polls
  [[nextPoll_ = later(started_, pollInterval_);]]
  [[nextPoll_ = TimePoint::max();]])

onhook_breakage(has-no-limit
  [[limit_ = later(started_, settings_.limit);]]
  [[limit_ = TimePoint::max();]])

onhook_breakage(asks-in-a-watch
  [[if (mode_ != Mode::watch && !call_ &&]]
  [[if (!call_ &&]])

onhook_breakage(calls-on-its-own-thread
  [[runtime_->launch([provider = provider_, target = target_, call = call_, wakeup = wakeup_, mode = mode_] {]]
  [[const auto launch = [](const auto& work) { work(); };
  launch([provider = provider_, target = target_, call = call_, wakeup = wakeup_, mode = mode_] {]])

onhook_breakage(settles-what-can-be-seen
  [[since(unseenSince_, unseen && !presence.providerLost);]]
  [[since(unseenSince_, !presence.providerLost);]])

onhook_breakage(cannot-be-given-up
  [[if (givenUp_) return finish(Outcome::givenUp, presence, now);]]
  [[]])

onhook_breakage(judges-before-it-looks
  [[return looked || now >= later(lastLookAskedAt_, settings_.lastLook) ? outcome : std::nullopt;]]
  [[return outcome;]])
