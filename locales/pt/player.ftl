player = Player
play-title = Tocar { $title }
pause-title = Pausar { $title }
seek = Posição na gravação
position-of = { $position } de { $duration }
now-playing = Tocando
now-paused = Em pausa
