app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Abrir a biblioteca
open-beside = Abrir ao lado da página
cancel = Cancelar
dismiss = Fechar esta mensagem
add = Adicionar
tools = Ferramentas
