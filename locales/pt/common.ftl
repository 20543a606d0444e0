app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Abrir a biblioteca
cancel = Cancelar
dismiss = Fechar esta mensagem
add = Adicionar
tools = Ferramentas
