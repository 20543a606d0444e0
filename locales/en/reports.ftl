imports-title = Your imports
imports-none = Nothing has been imported yet.
imports-link = What your imports brought
see-report = See the whole report

report-account = Archive of @{ $handle }
report-files = Files
report-again = What was saved before is safe. Import the same file again for the rest: nothing will be added twice.
report-unreached = { $count ->
    [one] One Space was still to come.
   *[other] { $count } Spaces were still to come.
}
report-attachments = { $count ->
    [one] One other file kept.
   *[other] { $count } other files kept.
}
report-untaken = { $count ->
    [one] One thing about your Spaces was not taken
   *[other] { $count } things about your Spaces were not taken
}
report-untaken-help = X's list of Spaces could not be read, or files beside the sound could not be kept whole. Keep the ZIP: a later version may do better.

tally-new = { $count } new
tally-kept = { $count } kept
tally-longer = { $count ->
    [one] { $count } longer copy
   *[other] { $count } longer copies
}
tally-better = { $count ->
    [one] { $count } better copy
   *[other] { $count } better copies
}
tally-partial = { $count } saved in part
tally-damaged = { $count } damaged
tally-missing = { $count } without sound
tally-unreached = { $count } still to come

became-new = New in your library.
became-kept = Was here already, and stays as it is.
became-longer = Replaced by a longer copy: { $former } became { $now }.
became-better = Replaced by a copy without damage.
became-failed = Its sound is there, but could not be saved.
became-missing = No sound.
became-unreached = The import ended before it came to this one. Import the same file again for it.
is-partial = Saved only in part: { $saved }.
is-partial-of = Saved only in part: { $saved } of about { $whole }.
is-damaged = Damaged in places; all the sound there was has been kept.
damaged-at = Damaged at { $places }.
damaged-at-and-more = { $count ->
    [one] Damaged at { $places } and in one other place.
   *[other] Damaged at { $places } and in { $count } other places.
}
damaged-lost = About { $lost } of sound is lost there.
gaps-at = { $count ->
    [one] It has a gap of { $length } at { $places }: the archive has no sound of it.
   *[other] It has gaps at { $places }, { $length } in all: the archive has no sound of them.
}
gaps-many = It has { $count } gaps, { $length } in all, the first of them at { $places }: the archive has no sound of them.

why-still-live = The Space was still going on when X made the archive. Ask X for a new one.
why-not-creator = Somebody else started this Space. Most likely X gives its sound to them only.
why-another-part = X says that this archive has more parts. Most likely it is in one of them: import them too.
why-too-old = It ended more than 30 days before X made the archive. Most likely X had deleted it by then.
why-not-told = X does not say why. If X gave you several ZIPs, import them all.

zip-deletable = { $count ->
    [one] You can delete the ZIP ({ $size }) now
   *[other] You can delete the { $count } ZIPs ({ $size }) now
}
zip-also-holds = All its Spaces are whole and in your library. It also holds your messages and everything else X knows of you.
zip-only-copy = The library lives in this browser: removing Afterspace removes it too. If you have no other copy, keep the ZIP in a safe place instead.
