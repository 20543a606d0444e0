app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Open the library
open-beside = Open beside the page
cancel = Cancel
dismiss = Dismiss
add = Add
tools = Tools
