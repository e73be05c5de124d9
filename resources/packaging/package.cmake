# The package of Debian and its relatives: `cpack -G DEB` in the build folder. What it needs to run is found out from the
# libraries that the programs ask for. It has no scripts: the menus, icons and manual pages of a system renew their
# indexes themselves, by dpkg's triggers.
include(GNUInstallDirs)
find_program(ONHOOK_GZIP gzip REQUIRED)

set(documents ${CMAKE_INSTALL_DATADIR}/doc/onhook)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${documents})
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/changelog.gz
  COMMAND ${ONHOOK_GZIP} -9nc ${CMAKE_CURRENT_LIST_DIR}/changelog > ${CMAKE_BINARY_DIR}/changelog.gz
  DEPENDS ${CMAKE_CURRENT_LIST_DIR}/changelog VERBATIM)
add_custom_target(onhook_changelog ALL DEPENDS ${CMAKE_BINARY_DIR}/changelog.gz)
install(FILES ${CMAKE_BINARY_DIR}/changelog.gz DESTINATION ${documents})

set(ONHOOK_PACKAGE_CONTACT "The Onhook authors <onhook@localhost>" CACHE STRING
  "Who looks after the package, as Name <address>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME onhook)
set(CPACK_PACKAGE_VENDOR Onhook)
set(CPACK_PACKAGE_CONTACT "${ONHOOK_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "hang up remote-access connections, and know when they are down")
set(CPACK_PACKAGE_DESCRIPTION
"Onhook lists the VPN, PPPoE, mobile broadband and dial-up connections that
NetworkManager and pppd hold, and hangs them up: from a window, a tray icon or
the command line. It says that a connection is down when its interface and its
process are gone, not when the request was accepted.
.
It hangs up single links of a multilink bundle too, and dials what is set up,
never before what was hung up is down.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
# Where the program and polkit look for onhook-helper.
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while they run, so no library asks for them: what draws the icons, and what the history is kept with.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
# To hang up another user's pppd; icons' and menus' folders; Wayland; Qt's own words in other languages.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hicolor-icon-theme, pkexec, polkitd, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "network-manager, ppp")
include(CPack)
