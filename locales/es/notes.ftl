note-title = Tus notas
note-edit = Editar
note-done = Listo
note-none = Aún no hay nada escrito. Las notas pueden tener títulos, listas y enlaces, en Markdown.
note-hint = ¿Qué merece la pena recordar?
all-bookmarks = Todos los marcadores
bookmarks-save-csv = Guardar como .csv
