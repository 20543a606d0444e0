note-title = Deine Notizen
note-edit = Bearbeiten
note-done = Fertig
note-none = Noch nichts notiert. Notizen können in Markdown Überschriften, Listen und Links enthalten.
note-hint = Was ist merkenswert?
all-bookmarks = Alle Lesezeichen
bookmarks-save-csv = Als .csv speichern
