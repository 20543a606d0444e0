back-seconds = Retroceder { $seconds } segundos
forward-seconds = Avanzar { $seconds } segundos
speed = Velocidad
speed-times = { $speed }×
listening = Escucha
skip-silence = Saltar silencios
silence-saves = ahorra { $time }
boost = Igualar las voces bajas
volume = Volumen
sleep = Temporizador
sleep-off = Apagado
sleep-in = En { $time }
sleep-at = A las { $time }

keys = Teclas (?)
key-space = Espacio
key-toggle = Reproducir o pausar
key-move = Mover { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}
key-speed = Más lento, más rápido
key-zoom = Ampliar la imagen

zoom-in = Acercar
zoom-out = Alejar
zoom-whole = Grabación entera
scroll-picture = Parte de la grabación a la vista
at-clock = { $time } en el reloj
nobody-speaks = nadie habla
next-turn = Siguiente turno de { $speaker }
listen-only = Escuchar solo a { $speaker }
listen-all = Volver a escuchar a todos

bookmarks = Marcadores
add-bookmark = Añadir un marcador
bookmark-note = Nota del marcador en { $time }
bookmark-note-hint = ¿Qué pasa aquí?
bookmark-go = Reproducir desde { $time }
bookmark-delete = Borrar el marcador en { $time }

dead-air-first = Las primeras palabras suenan en { $time }: ¿empezar ahí?
dead-air-last = Nadie habla después de { $time }: ¿terminar ahí?
dead-air-both = Primeras palabras en { $time }, últimas en { $end }: ¿reproducir solo lo que hay entre ellas?
dead-air-trim = Dejar fuera el silencio
dead-air-help = La reproducción y las exportaciones dejan fuera el silencio. La grabación lo conserva todo.
trimmed = Se reproduce de { $from } a { $to }
trim-undo = Reproducirla entera
