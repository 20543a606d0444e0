player = Reproductor
play-title = Reproducir { $title }
pause-title = Pausar { $title }
seek = Posición en la grabación
position-of = { $position } de { $duration }
now-playing = Se está reproduciendo
now-paused = En pausa
