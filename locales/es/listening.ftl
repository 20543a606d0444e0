back-seconds = Retroceder { $seconds } segundos
forward-seconds = Avanzar { $seconds } segundos
speed = Velocidad
speed-times = { $speed }×
listening = Reproducción
skip-silence = Saltar silencios
silence-saves = ahorra { $time }
boost = Reforzar las voces bajas
volume = Volumen
sleep = Temporizador
sleep-off = Apagado
sleep-in = En { $time }
sleep-at = A las { $time }

keys-title = Atajos de teclado
key-space = Barra espaciadora
key-toggle = Reproducir o pausar
key-move = Retroceder o avanzar { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}
key-speed = Más lento o más rápido
key-zoom = Acercar o alejar

zoom-in = Acercar
zoom-out = Alejar
zoom-whole = Grabación completa
scroll-picture = Parte de la grabación a la vista
at-clock = grabado a las { $time }
nobody-speaks = nadie habla
next-turn = Siguiente intervención de { $speaker }
listen-only = Escuchar solo a { $speaker }
listen-all = Volver a escuchar a todos

bookmarks = Marcadores
add-bookmark = Añadir un marcador
bookmark-note = Nota del marcador en { $time }
bookmark-note-hint = ¿Qué pasa aquí?
bookmark-go = Reproducir desde { $time }
bookmark-delete = Borrar el marcador en { $time }

dead-air-first = Las primeras palabras se oyen en { $time }. ¿Empezar ahí?
dead-air-last = Nadie habla después de { $time }. ¿Terminar ahí?
dead-air-both = Las primeras palabras se oyen en { $time } y las últimas en { $end }. ¿Reproducir solo lo que hay entre ellas?
dead-air-trim = Omitir el silencio
dead-air-help = La reproducción y las exportaciones omiten el silencio. La grabación lo conserva todo.
trimmed = Se reproduce de { $from } a { $to }
trim-undo = Reproducir todo

key-rows = Grabación anterior o siguiente
key-back = Volver a la lista
key-control = Ctrl
continue-listening = Seguir escuchando
