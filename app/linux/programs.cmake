# Linux' two programs. A command is to answer at once, and more than half of the time that one takes goes by until the
# libraries of a window are loaded. So: onhook for the command line, and onhook-window, which it turns into when there is
# no command; the desktop starts it by itself.
find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
find_package(Fontconfig REQUIRED)
target_sources(onhook_app PRIVATE linux/LogindDelay.cpp linux/Programs.cpp linux/SshVariable.cpp linux/SystemBusConnection.cpp)
target_sources(onhook_desktop PRIVATE
  linux/DesktopEntry.cpp
  linux/PortalColours.cpp
  linux/bus/ApplicationAdaptor.cpp
  linux/bus/BusCall.cpp
  linux/bus/BusObject.cpp
  linux/bus/BusOptions.cpp
  linux/bus/BusValues.cpp
  linux/bus/SessionBusService.cpp)
# Made of the description that scripts' authors read.
qt_add_dbus_adaptor(adaptor ${PROJECT_SOURCE_DIR}/resources/dbus/org.onhook.Onhook1.xml
  app/linux/bus/BusObject.h onhook::BusObject onhook1adaptor Onhook1Adaptor)
target_sources(onhook_desktop PRIVATE ${adaptor})
target_include_directories(onhook_desktop PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
set_source_files_properties(${adaptor} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
target_link_libraries(onhook_app PRIVATE onhook_linux onhook_networkmanager onhook_other onhook_pppd Qt6::DBus)
target_link_libraries(onhook_desktop PRIVATE onhook_linux Fontconfig::Fontconfig Qt6::DBus)

add_executable(onhook-window linux/WindowMain.cpp)
target_link_libraries(onhook-window PRIVATE onhook_options onhook_desktop)
add_dependencies(onhook onhook-window)
# What no code of it uses is not loaded.
target_link_options(onhook PRIVATE -Wl,--as-needed)
target_link_options(onhook-window PRIVATE -Wl,--as-needed)

install(TARGETS onhook DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS onhook-window DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/onhook)
