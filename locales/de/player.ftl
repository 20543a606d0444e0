player = Player
play-title = { $title } abspielen
pause-title = { $title } anhalten
seek = Stelle in der Aufnahme
position-of = { $position } von { $duration }

next-speaker = danach: { $speaker } in { $time }
only-speaker = Nur { $speaker }
