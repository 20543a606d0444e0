player = Player
play-title = Play { $title }
pause-title = Pause { $title }
seek = Position in the recording
position-of = { $position } of { $duration }
now-playing = Now playing
now-paused = Paused
