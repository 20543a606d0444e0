up-next = A continuación
queue-next = Reproducir a continuación
queue-end = Añadir a la cola
queued-next = Se reproducirá a continuación
queued-end = Añadida a la cola
queue-clear = Vaciar
queue-cleared = La cola se vació
queue-none = No hay nada en espera. Elige «Reproducir a continuación» en el menú de una grabación.
queue-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
queue-up = Subir { $title }
queue-down = Bajar { $title }
queue-remove = Quitar { $title } de la cola
play-all = Reproducir todo
sleep-turn = Cuando termine de hablar esta persona
sleep-after-turn = Dejar antes que termine quien habla
