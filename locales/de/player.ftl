player = Player
play-title = { $title } abspielen
pause-title = { $title } anhalten
seek = Stelle in der Aufnahme
position-of = { $position } von { $duration }
now-playing = Läuft gerade
now-paused = Angehalten
