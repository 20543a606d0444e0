note-title = Your notes
note-edit = Edit
note-done = Done
note-none = Nothing written yet. Notes can have headings, lists and links, in Markdown.
note-hint = What is worth remembering?
all-bookmarks = All bookmarks
bookmarks-save-csv = Save as .csv
