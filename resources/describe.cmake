# onhook_describe_file(TEMPLATE RESULT) makes a file that tells of the command line, from the template and from what the
# program knows of itself (app/describe).
function(onhook_describe_file template result)
  add_custom_command(OUTPUT ${result}
    COMMAND onhook-describe ${template} ${result}
    DEPENDS onhook-describe ${template} VERBATIM)
endfunction()
