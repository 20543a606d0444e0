app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Open the library
cancel = Cancel
dismiss = Dismiss
add = Add
tools = Tools
