note-title = Suas notas
note-edit = Editar
note-done = Concluir
note-none = Ainda não há nada escrito. As notas podem ter títulos, listas e links, em Markdown.
note-hint = O que vale lembrar?
all-bookmarks = Todos os marcadores
bookmarks-save-csv = Salvar como .csv
