back-seconds = { $seconds } Sekunden zurück
forward-seconds = { $seconds } Sekunden vor
speed = Tempo
speed-times = { $speed }×
listening = Wiedergabe
skip-silence = Stille überspringen
silence-saves = spart { $time }
boost = Leise Stimmen anheben
volume = Lautstärke
sleep = Einschlaf-Timer
sleep-off = Aus
sleep-in = In { $time }
sleep-at = Um { $time } Uhr

keys-title = Tasten
key-space = Leertaste
key-toggle = Abspielen oder anhalten
key-move = { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} springen
key-speed = Langsamer, schneller
key-zoom = Bild vergrößern oder verkleinern

zoom-in = Vergrößern
zoom-out = Verkleinern
zoom-whole = Ganze Aufnahme
scroll-picture = Sichtbarer Teil der Aufnahme
at-clock = { $time } Uhr
nobody-speaks = niemand spricht
next-turn = Nächster Redebeitrag von { $speaker }
listen-only = Nur { $speaker } hören
listen-all = Wieder alle hören

bookmarks = Lesezeichen
add-bookmark = Lesezeichen setzen
bookmark-note = Notiz zum Lesezeichen bei { $time }
bookmark-note-hint = Was geschieht hier?
bookmark-go = Ab { $time } abspielen
bookmark-delete = Lesezeichen bei { $time } löschen

dead-air-first = Erste Worte bei { $time }: dort anfangen?
dead-air-last = Nach { $time } spricht niemand mehr: dort aufhören?
dead-air-both = Erste Worte bei { $time }, letzte Worte bei { $end }: nur abspielen, was dazwischenliegt?
dead-air-trim = Stille weglassen
dead-air-help = Beim Abspielen und Speichern bleibt die Stille weg. Die Aufnahme selbst behält alles.
trimmed = Spielt von { $from } bis { $to }
trim-undo = Alles abspielen

key-rows = Vorige oder nächste Aufnahme
key-back = Zurück zur Liste
key-control = Strg
continue-listening = Weiterhören
