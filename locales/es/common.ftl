app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Abrir la biblioteca
open-beside = Abrir junto a la página
cancel = Cancelar
dismiss = Ocultar
add = Añadir
tools = Herramientas
