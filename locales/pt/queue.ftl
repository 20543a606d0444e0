up-next = A seguir
queue-next = Reproduzir a seguir
queue-end = Adicionar à fila
queued-next = Será reproduzida a seguir
queued-end = Adicionada à fila
queue-clear = Limpar
queue-cleared = A fila foi esvaziada
queue-none = Nada está à espera. Escolha “Reproduzir a seguir” no menu de uma gravação.
queue-more = { $count ->
    [one] e mais uma
   *[other] e mais { $count }
}
queue-up = Mover { $title } para cima
queue-down = Mover { $title } para baixo
queue-remove = Remover { $title } da fila
play-all = Reproduzir tudo
sleep-turn = Quando esta pessoa terminar de falar
sleep-after-turn = Antes, deixar quem fala terminar
