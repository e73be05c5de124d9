# CLI11, which is headers only.
find_package(CLI11 2.1 QUIET)
if(NOT TARGET CLI11::CLI11 AND CMAKE_CROSSCOMPILING)
  # Those of this machine do as well. They alone: beside them lie headers of this machine's own system.
  find_path(ONHOOK_CLI11 CLI/CLI.hpp NO_CMAKE_FIND_ROOT_PATH DOC "The folder in which CLI11's folder CLI lies")
  if(ONHOOK_CLI11)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/cli11)
    file(MAKE_DIRECTORY ${folder})
    file(CREATE_LINK ${ONHOOK_CLI11}/CLI ${folder}/CLI COPY_ON_ERROR SYMBOLIC)
    add_library(CLI11::CLI11 INTERFACE IMPORTED)
    target_include_directories(CLI11::CLI11 INTERFACE ${folder})
  endif()
endif()
if(NOT TARGET CLI11::CLI11)
  message(FATAL_ERROR "CLI11 2.1 or later is missing (Debian: libcli11-dev; vcpkg: cli11). "
    "CLI11_DIR or CMAKE_PREFIX_PATH can name where it is.")
endif()
