app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Abrir la biblioteca
cancel = Cancelar
dismiss = Ocultar
add = Añadir
tools = Herramientas
