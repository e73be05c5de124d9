#include "app/windows/HiddenWindow.h"

namespace onhook {

namespace {

constexpr wchar_t className[] = L"OnhookHiddenWindow";

}  // namespace

HiddenWindow::HiddenWindow(Handler handler) : handler_(std::move(handler)) {
  const HINSTANCE program = GetModuleHandleW(nullptr);
  WNDCLASSEXW description{};
  description.cbSize = sizeof description;
  description.lpfnWndProc = &HiddenWindow::handle;
  description.hInstance = program;
  description.lpszClassName = className;
  // Known already, from one before: that is as good.
  RegisterClassExW(&description);
  handle_ =
      CreateWindowExW(0, className, L"Onhook", WS_OVERLAPPED, 0, 0, 0, 0, nullptr, nullptr, program, nullptr);
  if (handle_ != nullptr) SetWindowLongPtrW(handle_, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
}

HiddenWindow::~HiddenWindow() {
  if (handle_ == nullptr) return;
  SetWindowLongPtrW(handle_, GWLP_USERDATA, 0);
  DestroyWindow(handle_);
}

LRESULT CALLBACK HiddenWindow::handle(HWND window, UINT message, WPARAM wParam, LPARAM lParam) {
  const auto* const self = reinterpret_cast<const HiddenWindow*>(GetWindowLongPtrW(window, GWLP_USERDATA));
  if (self != nullptr)
    if (const auto answer = self->handler_(message, wParam, lParam)) return *answer;
  return DefWindowProcW(window, message, wParam, lParam);
}

}  // namespace onhook
