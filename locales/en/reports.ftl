imports-title = Import history
imports-none = Nothing has been imported yet.
imports-link = Import history
see-report = See the full report

report-account = Archive of @{ $handle }
report-files = Files
report-inside = Inside { $name }
report-again = Recordings that were already saved stay in your library. Import the same file again for the rest: nothing is added twice.
report-unreached = { $count ->
    [one] One Space was not imported yet.
   *[other] { $count } Spaces were not imported yet.
}
report-attachments = { $count ->
    [one] One other file was saved.
   *[other] { $count } other files were saved.
}
report-untaken = { $count ->
    [one] One thing about your Spaces couldn't be imported
   *[other] { $count } things about your Spaces couldn't be imported
}
report-untaken-help = X's list of Spaces or your posts couldn't be read, or files that came with the audio couldn't be saved completely. Keep the ZIP: a later version may do better.
report-delete = Delete this report
report-delete-question = Delete the report of this import?
report-delete-help = Your recordings stay. What X's list said about your Spaces is deleted from the history with it.

tally-new = { $count } new
tally-kept = { $count } unchanged
tally-longer = { $count ->
    [one] { $count } longer copy
   *[other] { $count } longer copies
}
tally-better = { $count ->
    [one] { $count } better copy
   *[other] { $count } better copies
}
tally-partial = { $count } incomplete
tally-damaged = { $count } damaged
tally-missing = { $count } without audio
tally-unreached = { $count } not imported yet

became-new = New in your library.
became-kept = Already in your library; it hasn't changed.
became-longer = Replaced by a longer copy: { $former } became { $now }.
became-better = Replaced by a copy without damage.
became-failed = Its audio is in the archive, but couldn't be saved.
became-missing = No audio.
became-unreached = The import ended before it reached this one. Import the same file again to get it.
is-partial = Incomplete: only { $saved } could be saved.
is-partial-of = Incomplete: only { $saved } of about { $whole } could be saved.
end-missing = X says that it went on for { $length } after this audio. The rest may be behind the place where the ZIP breaks off: download it again.
is-damaged = Damaged in places; saved exactly as it came.
is-lost = This browser has lost its audio, and this archive doesn't contain it.
damaged-at = Damaged at { $places }.
damaged-at-and-more = { $count ->
    [one] Damaged at { $places } and in one other place.
   *[other] Damaged at { $places } and in { $count } other places.
}
damaged-lost = About { $lost } of audio is lost there.
gaps-at = { $count ->
    [one] It has a gap of { $length } at { $places }: the archive has no audio for it.
   *[other] It has gaps at { $places }, { $length } in all: the archive has no audio for them.
}
gaps-many = It has { $count } gaps, { $length } in all, the first at { $places }: the archive has no audio for them.

why-still-live = The Space was still live when X made the archive. Request a new one from X.
why-not-creator = Somebody else started this Space. Most likely X gives its audio only to them.
why-another-part = X says that this archive has more parts. Most likely the audio is in one of them: import them too.
why-too-old = It ended more than 30 days before X made the archive. Most likely X had deleted it by then.
why-not-told = X doesn't say why. If X gave you several ZIPs, import them all.

zip-deletable = { $count ->
    [one] You can delete the ZIP ({ $size }) now
   *[other] You can delete the { $count } ZIPs ({ $size }) now
}
zip-also-holds = Every Space in the archive is complete and in your library. The archive also holds your messages and much else that X knows about you.
zip-only-copy = The library lives in this browser: removing Afterspace deletes it too. If you have no other copy, store the ZIP somewhere safe instead.
