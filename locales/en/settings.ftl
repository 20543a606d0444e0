hands-free = Let finished downloads import themselves
hands-free-on = Finished downloads import themselves
hands-free-switch = When X's archive has come down, Afterspace can open it by itself. The browser wants two things for that. First, switch on “Allow access to file URLs” on its page about Afterspace: Afterspace starts anew and this page closes. Then come back here for the second.
hands-free-open-switch = Open that page
hands-free-offer = The browser's switch is on. Now allow Afterspace to open an archive that has come down. It opens nothing else.
hands-free-allow = Allow it
hands-free-is-on = The next archive from X that comes down is imported by itself. No other file is ever opened.
hands-free-disallow = No longer allow it
