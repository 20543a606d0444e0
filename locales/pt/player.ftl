player = Player
play-title = Tocar { $title }
pause-title = Pausar { $title }
seek = Posição na gravação
position-of = { $position } de { $duration }

next-speaker = a seguir: { $speaker } em { $time }
only-speaker = Só { $speaker }
