back-seconds = Back { $seconds } seconds
forward-seconds = Forward { $seconds } seconds
speed = Speed
speed-times = { $speed }×
listening = Playback
skip-silence = Skip silence
silence-saves = saves { $time }
boost = Boost quiet speakers
volume = Volume
sleep = Sleep timer
sleep-off = Off
sleep-in = In { $time }
sleep-at = At { $time }

keys-title = Keyboard shortcuts
key-space = Spacebar
key-toggle = Play or pause
key-move = Back or forward { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
key-speed = Slower or faster
key-zoom = Zoom in or out

zoom-in = Zoom in
zoom-out = Zoom out
zoom-whole = Entire recording
scroll-picture = Part of the recording in view
at-clock = recorded at { $time }
nobody-speaks = nobody is speaking
next-turn = Next time { $speaker } speaks
listen-only = Listen to { $speaker } only
listen-all = Listen to everyone again

bookmarks = Bookmarks
add-bookmark = Add a bookmark
bookmark-note = Note for the bookmark at { $time }
bookmark-note-hint = What happens here?
bookmark-go = Play from { $time }
bookmark-delete = Delete the bookmark at { $time }

dead-air-first = The first words are at { $time }. Start there?
dead-air-last = Nobody speaks after { $time }. End there?
dead-air-both = The first words are at { $time }, the last at { $end }. Play only what is in between?
dead-air-trim = Leave out the silence
dead-air-help = Playback and exports leave out the silence. The recording itself keeps all of it.
trimmed = Plays from { $from } to { $to }
trim-undo = Play everything

key-rows = Previous or next recording
key-back = Back to the list
key-control = Ctrl
continue-listening = Continue
