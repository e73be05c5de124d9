#include "tests/bench/start/Screen.h"

#include <xcb/xcb.h>

#include <cstdlib>
#include <stdexcept>
#include <string_view>
#include <thread>

namespace onhook::bench {

namespace {

using namespace std::chrono_literals;

/// Below a window's frame and above its end: header and first rows of a list, and a little more.
constexpr std::int16_t left = 20, top = 30;
constexpr std::uint16_t width = 200, height = 220;

template <typename Answer>
using Owned = std::unique_ptr<Answer, void (*)(void*)>;

template <typename Answer>
Owned<Answer> owned(Answer* answer) {
  return {answer, std::free};
}

}  // namespace

Screen::Screen(const std::string& display)
    : connection_(xcb_connect(display.c_str(), nullptr), xcb_disconnect) {
  if (xcb_connection_has_error(connection_.get()) != 0) throw std::runtime_error("cannot look at " + display);
}

std::optional<std::uint32_t> Screen::findWindow() const {
  xcb_connection_t* const c = connection_.get();
  const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(c)).data->root;
  const auto tree = owned(xcb_query_tree_reply(c, xcb_query_tree(c, root), nullptr));
  if (!tree) return std::nullopt;
  const xcb_window_t* const all = xcb_query_tree_children(tree.get());
  for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
    const auto shown =
        owned(xcb_get_window_attributes_reply(c, xcb_get_window_attributes(c, all[i]), nullptr));
    if (!shown || shown->map_state != XCB_MAP_STATE_VIEWABLE) continue;
    const auto size = owned(xcb_get_geometry_reply(c, xcb_get_geometry(c, all[i]), nullptr));
    if (size && size->width > left + width && size->height > top + height) return all[i];
  }
  return std::nullopt;
}

std::optional<std::size_t> Screen::picture(std::uint32_t window) const {
  xcb_connection_t* const c = connection_.get();
  const auto image = owned(xcb_get_image_reply(
      c, xcb_get_image(c, XCB_IMAGE_FORMAT_Z_PIXMAP, window, left, top, width, height, ~0U), nullptr));
  if (!image) return std::nullopt;
  const std::string_view bytes(reinterpret_cast<const char*>(xcb_get_image_data(image.get())),
                               static_cast<std::size_t>(xcb_get_image_data_length(image.get())));
  return std::hash<std::string_view>()(bytes);
}

Screen::Picture Screen::measured(std::uint32_t window, TimePoint since) const {
  xcb_connection_t* const c = connection_.get();
  Picture largest{since};
  const auto measure = [&](xcb_window_t one) {
    const auto size = owned(xcb_get_geometry_reply(c, xcb_get_geometry(c, one), nullptr));
    if (!size || size->width * size->height <= static_cast<int>(largest.width * largest.height)) return;
    largest.width = size->width;
    largest.height = size->height;
  };
  const auto tree = owned(xcb_query_tree_reply(c, xcb_query_tree(c, window), nullptr));
  const int within = tree ? xcb_query_tree_children_length(tree.get()) : 0;
  for (int i = 0; i < within; ++i) measure(xcb_query_tree_children(tree.get())[i]);
  if (largest.width <= left + width || largest.height <= top + height) measure(window);
  return largest;
}

bool Screen::isEmpty() const {
  return !findWindow();
}

std::optional<Screen::Picture> Screen::firstPicture() const {
  const TimePoint giveUp = std::chrono::steady_clock::now() + 30s;
  std::optional<std::uint32_t> window;
  std::optional<std::size_t> last;
  TimePoint since;
  while (true) {
    const TimePoint now = std::chrono::steady_clock::now();
    if (!window) window = findWindow();
    if (!window && now > giveUp) return std::nullopt;
    if (window) {
      const auto seen = picture(*window);
      const TimePoint then = std::chrono::steady_clock::now();
      if (seen != last) {
        last = seen;
        since = then;
      } else if (last && then - since > 1s) {
        return measured(*window, since);
      }
    }
    std::this_thread::sleep_for(2ms);
  }
}

}  // namespace onhook::bench
