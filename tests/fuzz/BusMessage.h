#pragma once

#include <systemd/sd-bus.h>

#include <memory>

#include "tests/fuzz/Input.h"

namespace onhook::fuzz {

struct Unref {
  void operator()(sd_bus_message* message) const { sd_bus_message_unref(message); }
};
using BusMessage = std::unique_ptr<sd_bus_message, Unref>;

/// Appends what `input` says: first its signature, ended by NUL, then its values. Numbers stand as they are
/// in memory, texts end in NUL, a variant has its signature first, an array the number of its elements in a
/// byte; a text that begins with 0x01, and an array of 255, are large ones. So anything can come that the bus
/// lets pass, of whatever type. False: no such message can be made.
bool appendValues(sd_bus_message& message, Input& input);

/// A message as a service could send it, ready to be read, with such values. Null: no such message can be
/// made.
BusMessage busMessage(Input& input);

}  // namespace onhook::fuzz
