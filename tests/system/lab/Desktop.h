#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "tests/system/lab/Command.h"
#include "tests/system/lab/Process.h"

namespace onhook::lab {

/// A display that nobody sees, with a window manager, for the real program's window. Mouse and keys are moved
/// with xdotool.
class Desktop {
 public:
  Desktop();
  Desktop(const Desktop&) = delete;
  Desktop& operator=(const Desktop&) = delete;
  ~Desktop();

  /// What a program needs in its environment to show its windows here.
  std::vector<std::string> environment() const;

  /// The window with this title once it is shown and settled; throws when it does not come.
  std::string waitForWindow(const std::string& title) const;
  /// Presses a key, "Delete" or "ctrl+q". The window may be gone before the key is let go.
  void press(const std::string& window, const std::string& key) const;
  void type(const std::string& window, const std::string& text) const;
  /// Clicks on what is painted in this colour ("d6453d") inside the window, once something is.
  void clickOnColour(const std::string& window, const std::string& colour) const;
  /// Saves what the window shows, as a picture.
  void save(const std::string& window, const std::string& file) const;

 private:
  CommandResult xdotool(std::vector<std::string> arguments) const;

  struct Place {
    int x = 0, y = 0;
  };
  std::string startServer();
  std::optional<Place> findColour(const std::string& window, const std::string& colour) const;

  std::unique_ptr<Process> server_;
  std::string display_;
  std::unique_ptr<Process> windowManager_;
};

}  // namespace onhook::lab
