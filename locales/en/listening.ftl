back-seconds = Back { $seconds } seconds
forward-seconds = Forward { $seconds } seconds
speed = Speed
speed-times = { $speed }×
listening = Listening
skip-silence = Skip silence
silence-saves = saves { $time }
boost = Even out quiet speakers
volume = Volume
sleep = Sleep timer
sleep-off = Off
sleep-in = In { $time }
sleep-at = At { $time }

keys = Keys (?)
key-space = Space
key-toggle = Play or pause
key-move = Move by { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
key-speed = Slower, faster
key-zoom = Zoom the picture

zoom-in = Zoom in
zoom-out = Zoom out
zoom-whole = Whole recording
scroll-picture = Part of the recording in view
at-clock = { $time } on the clock
nobody-speaks = nobody speaks
next-turn = Next turn of { $speaker }
listen-only = Listen to { $speaker } only
listen-all = Listen to everyone again

bookmarks = Bookmarks
add-bookmark = Add a bookmark
bookmark-note = Note for the bookmark at { $time }
bookmark-note-hint = What happens here?
bookmark-go = Play from { $time }
bookmark-delete = Delete the bookmark at { $time }

dead-air-first = First words at { $time }: start there?
dead-air-last = Nobody speaks after { $time }: end there?
dead-air-both = First words at { $time }, last words at { $end }: play only what lies between?
dead-air-trim = Leave out the silence
dead-air-help = Playing and exports leave out the silence. The recording itself keeps all of it.
trimmed = Plays from { $from } to { $to }
trim-undo = Play all of it
