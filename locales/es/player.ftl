player = Reproductor
play-title = Reproducir { $title }
pause-title = Pausar { $title }
seek = Posición en la grabación
position-of = { $position } de { $duration }

next-speaker = después: { $speaker } en { $time }
only-speaker = Solo { $speaker }
