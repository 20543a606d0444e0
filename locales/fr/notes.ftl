note-title = Vos notes
note-edit = Modifier
note-done = Terminé
note-none = Rien n’est encore écrit. Les notes peuvent contenir des titres, des listes et des liens, en Markdown.
note-hint = Que faut-il retenir ?
all-bookmarks = Tous les repères
bookmarks-save-csv = Enregistrer en .csv
