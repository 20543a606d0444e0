player = Player
play-title = Play { $title }
pause-title = Pause { $title }
seek = Position in the recording
position-of = { $position } of { $duration }

next-speaker = next: { $speaker } in { $time }
only-speaker = Only { $speaker }
