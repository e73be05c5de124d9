# A ZIP that starts wherever it is unpacked: the programs, and beside them Qt, its plugins, and the compiler's run-time
# library. `cpack -G ZIP`, or the target "package".
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Sql Widgets)

install(FILES LICENSE DESTINATION . RENAME LICENSE.txt)
install(DIRECTORY resources/windows/licenses DESTINATION .)
configure_file(resources/windows/README.txt.in ${CMAKE_BINARY_DIR}/README.txt @ONLY NEWLINE_STYLE WIN32)
install(FILES ${CMAKE_BINARY_DIR}/README.txt DESTINATION .)

find_program(ONHOOK_WINDEPLOYQT windeployqt HINTS "${Qt6_DIR}/../../../bin" NO_CMAKE_FIND_ROOT_PATH
  DOC "Qt's own tool that finds what of Qt a program needs; only on Windows itself")
if(ONHOOK_WINDEPLOYQT AND NOT CMAKE_CROSSCOMPILING)
  install(CODE "
    execute_process(COMMAND \"${ONHOOK_WINDEPLOYQT}\" --release --compiler-runtime --no-translations
        --no-system-d3d-compiler --no-opengl-sw \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/onhookw.exe\"
      COMMAND_ERROR_IS_FATAL ANY)")
else()
  foreach(module Core Gui Network Sql Widgets)
    install(FILES $<TARGET_FILE:Qt6::${module}> DESTINATION .)
  endforeach()
  # Where Qt looks for them without being told.
  foreach(plugin platforms/qwindows styles/qwindowsvistastyle imageformats/qico sqldrivers/qsqlite)
    cmake_path(GET plugin PARENT_PATH kind)
    install(FILES ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/${plugin}.dll DESTINATION ${kind})
  endforeach()
  foreach(library libgcc_s_seh-1 libstdc++-6 libwinpthread-1)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${library}.dll
      OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    if(NOT IS_ABSOLUTE "${file}")
      message(FATAL_ERROR "The compiler does not know where its ${library}.dll is.")
    endif()
    install(FILES ${file} DESTINATION .)
  endforeach()
endif()

set(CPACK_GENERATOR ZIP)
set(CPACK_PACKAGE_FILE_NAME onhook-${PROJECT_VERSION}-windows-x86_64)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_VENDOR Onhook)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
