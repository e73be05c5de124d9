#include "tests/system/lab/Desktop.h"

#include <signal.h>

#include <optional>
#include <sstream>
#include <stdexcept>

#include "tests/system/lab/Command.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"

namespace onhook::lab {

Desktop::Desktop() : display_(startServer()) {
  // A window that is shown while the window manager starts may never appear.
  const std::string ready = folder + "/window-manager-ready";
  std::filesystem::remove(ready);
  windowManager_ =
      std::make_unique<Process>(std::vector<std::string>{"openbox", "--startup", "touch " + ready},
                                Process::Options{folder + "/openbox.log", environment()});
  if (!eventually([&] { return std::filesystem::exists(ready); })) {
    throw std::runtime_error("the window manager does not start: " + readFile(folder + "/openbox.log"));
  }
}

Desktop::~Desktop() {
  // Killed, it would leave its lock and its socket behind.
  server_->signal(SIGTERM);
  server_->wait(patience);
}

std::string Desktop::startServer() {
  // It picks a free number and writes it down when it is ready.
  const std::string log = folder + "/display";
  std::filesystem::remove(log);
  server_ = std::make_unique<Process>(
      // No key repeats itself: at times the server goes on holding one that was pressed and let go.
      std::vector<std::string>{"Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-r", "-nolisten",
                               "tcp"},
      Process::Options{log, {}});
  // Warnings may stand above it.
  std::string number;
  const auto told = [&] {
    const std::string text = readFile(log);
    const auto end = text.rfind('\n');
    if (end == std::string::npos) return false;
    const auto begin = text.rfind('\n', end - 1);
    number = text.substr(begin == std::string::npos ? 0 : begin + 1);
    number.pop_back();
    return !number.empty() && number.find_first_not_of("0123456789") == std::string::npos;
  };
  if (!eventually(told)) throw std::runtime_error("the display does not start: " + readFile(log));
  return ":" + number;
}

std::vector<std::string> Desktop::environment() const {
  return {"DISPLAY=" + display_, "QT_QPA_PLATFORM=xcb"};
}

CommandResult Desktop::xdotool(std::vector<std::string> arguments) const {
  arguments.insert(arguments.begin(), {"env", "DISPLAY=" + display_, "xdotool"});
  return run(arguments);
}

void Desktop::press(const std::string& window, const std::string& key) const {
  xdotool({"key", "--window", window, key});
}

void Desktop::type(const std::string& window, const std::string& text) const {
  xdotool({"type", "--window", window, text});
}

std::string Desktop::waitForWindow(const std::string& title) const {
  std::string window;
  const auto shown = [&] {
    const auto found =
        run({"env", "DISPLAY=" + display_, "xdotool", "search", "--onlyvisible", "--name", title});
    window = found.output.substr(0, found.output.find('\n'));
    return found.exitCode == 0 && !window.empty();
  };
  if (!eventually(shown)) throw std::runtime_error("no window is called " + title);
  return window;
}

void Desktop::clickOnColour(const std::string& window, const std::string& colour) const {
  std::optional<Place> place;
  if (!eventually([&] { return (place = findColour(window, colour)).has_value(); })) {
    throw std::runtime_error("nothing in the window has the colour " + colour);
  }
  xdotool(
      {"mousemove", "--window", window, std::to_string(place->x), std::to_string(place->y), "click", "1"});
}

void Desktop::save(const std::string& window, const std::string& file) const {
  mustRun({"env", "DISPLAY=" + display_, "import", "-window", window, "-depth", "8", file});
}

std::optional<Desktop::Place> Desktop::findColour(const std::string& window,
                                                  const std::string& colour) const {
  // PPM: a head of three lines ("P6", size, 255), then three bytes for each point, line by line.
  const std::string file = folder + "/window.ppm";
  save(window, file);
  const std::string picture = readFile(file);
  std::istringstream head(picture);
  std::string magic;
  int width = 0, height = 0, most = 0;
  head >> magic >> width >> height >> most;
  if (magic != "P6" || most != 255) throw std::runtime_error("cannot read the picture of the window");
  const auto start = static_cast<std::size_t>(head.tellg()) + 1;

  const int wanted = std::stoi(colour, nullptr, 16);
  const std::string bytes{static_cast<char>(wanted >> 16), static_cast<char>(wanted >> 8),
                          static_cast<char>(wanted)};
  for (int i = 0; i < width * height; ++i) {
    if (picture.compare(start + static_cast<std::size_t>(i) * 3, 3, bytes) == 0)
      return Place{i % width, i / width};
  }
  return std::nullopt;
}

}  // namespace onhook::lab
