# Windows' two programs. One that has a console shows a console window to whoever starts it by a click; one that has
# none is not waited for by the shell, nor by what redirects its output. So: onhook.exe for the command line, onhookw.exe
# for the window. The wrong choice costs a console that flashes, never an answer or an exit code.
find_package(Qt6 6.4 REQUIRED COMPONENTS Network)
target_sources(onhook_app PRIVATE windows/HiddenWindow.cpp windows/RemoteDesktop.cpp)
target_sources(onhook_desktop PRIVATE windows/DesktopBus.cpp)
target_link_libraries(onhook_app PRIVATE Qt6::Network wtsapi32)
target_link_libraries(onhook_desktop PRIVATE Qt6::Network)

add_executable(onhookw WIN32 windows/WindowMain.cpp)
target_link_libraries(onhookw PRIVATE onhook_options onhook_desktop)

onhook_add_windows_resources(onhook "Onhook command line")
onhook_add_windows_resources(onhookw "Onhook")

foreach(program onhook onhookw)
  # The symbols would be most of it.
  target_link_options(${program} PRIVATE $<$<AND:$<BOOL:${MINGW}>,$<CONFIG:Release,MinSizeRel>>:-s>)
endforeach()
install(TARGETS onhook onhookw DESTINATION .)
