player = Lecteur
play-title = Écouter { $title }
pause-title = Mettre { $title } en pause
seek = Position dans l’enregistrement
position-of = { $position } sur { $duration }
now-playing = En cours d’écoute
now-paused = En pause
