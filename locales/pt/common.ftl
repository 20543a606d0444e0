app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Abrir a biblioteca
cancel = Cancelar
put-away = Fechar esta mensagem
