player = Lecteur
play-title = Écouter { $title }
pause-title = Mettre { $title } en pause
seek = Position dans l’enregistrement
position-of = { $position } sur { $duration }

next-speaker = ensuite : { $speaker } dans { $time }
only-speaker = Seulement { $speaker }
