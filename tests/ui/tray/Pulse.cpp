#include "tests/ui/tray/Pulse.h"

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace onhook::test {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto betweenBeats = 20ms;
constexpr auto betweenLooks = 5ms;

struct Deleter {
  void operator()(xcb_connection_t* connection) const { xcb_disconnect(connection); }
  void operator()(void* reply) const { std::free(reply); }
};
template <class T>
using Owned = std::unique_ptr<T, Deleter>;

xcb_atom_t atom(xcb_connection_t* x, const char* name) {
  const auto cookie = xcb_intern_atom(x, 0, static_cast<std::uint16_t>(std::strlen(name)), name);
  const Owned<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(x, cookie, nullptr));
  return reply ? reply->atom : xcb_atom_t{};
}

}  // namespace

Pulse::Pulse(const QString& display, std::uint32_t window)
    : thread_([this, name = display.toLatin1(), window] { run(name, window); }) {}

Pulse::~Pulse() {
  stopped_ = true;
  thread_.join();
}

void Pulse::run(const QByteArray& display, std::uint32_t window) {
  const Owned<xcb_connection_t> x(xcb_connect(display.constData(), nullptr));
  if (xcb_connection_has_error(x.get()) != 0) return;
  const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x.get())).data->root;
  // The answer is the question, sent to the root window: by the specification to who selects the latter
  // there, by Qt to who selects the former.
  const std::uint32_t events = XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
  xcb_change_window_attributes(x.get(), root, XCB_CW_EVENT_MASK, &events);
  xcb_client_message_event_t question{};
  question.response_type = XCB_CLIENT_MESSAGE;
  question.format = 32;
  question.window = window;
  question.type = atom(x.get(), "WM_PROTOCOLS");
  question.data.data32[0] = atom(x.get(), "_NET_WM_PING");
  question.data.data32[2] = window;
  const auto isAnswer = [&question](const xcb_generic_event_t& event) {
    constexpr unsigned sent = 0x80;
    if ((event.response_type & ~sent) != XCB_CLIENT_MESSAGE) return false;
    const auto& message = reinterpret_cast<const xcb_client_message_event_t&>(event);
    return message.type == question.type &&
           std::memcmp(&message.data, &question.data, sizeof question.data) == 0;
  };
  while (!stopped_) {
    // Unlike a window manager's, which has the time there.
    ++question.data.data32[1];
    xcb_send_event(x.get(), 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char*>(&question));
    xcb_flush(x.get());
    const auto asked = Clock::now();
    for (bool answered = false; !answered && !stopped_;) {
      while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(x.get())})
        answered |= isAnswer(*event);
      const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - asked);
      longest_ = std::max<std::int64_t>(longest_, waited.count());
      if (answered) ++beats_;
      std::this_thread::sleep_for(answered ? betweenBeats : betweenLooks);
    }
  }
}

}  // namespace onhook::test
