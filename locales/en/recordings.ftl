recordings = Recordings
your-recordings = Your recordings
recordings-count = { $count ->
    [one] { $count } recording
   *[other] { $count } recordings
}
all-recordings = All recordings
untitled-space = Space from { $day }
untitled-recording = Untitled recording
no-date = Unknown date
title-from-post = The title comes from your post that linked to this Space.

speaker-host = Host
speaker-guest = Guest
who-spoke-when = Who spoke when
no-speakers = X noted no speakers in this audio, so it is shown as a single lane. It plays as usual.
everyone = Everyone
about-time = about { $time }
speakers-coarse = Lighter, dashed parts come from X's list of who spoke when. It is less precise than the audio itself: about right, but not to the second.
gaps = Missing audio
gap-here = Gap of { $length } at { $at }

details = Details
detail-length = Exact length
detail-size = Size
detail-account = Account
detail-imported = Imported
detail-space = Space on X

state-partial = Incomplete
state-partial-title = This recording is incomplete
state-partial-help = The archive was incomplete, and this is the part that could be saved. To get the rest, download the archive from X again and import it here: the longer copy replaces this one.
state-damaged = Damaged
state-damaged-title = Part of this recording is damaged
state-damaged-help = It was saved exactly as it came, so you may hear skips. It may help to download the archive from X again and import it: a better copy replaces this one.
state-missing = No audio
state-missing-title = X lists this Space, but its audio is missing
state-missing-help = It may be in another part of your archive: if X gave you several ZIPs, import them all. It may also be too old, as X keeps recordings for a limited time.
state-lost = Audio lost
state-lost-title = This browser has lost the audio of this recording
state-lost-help = Its files are missing from the browser's profile; a disk fault or a cleaning program may have removed them. Import the ZIP again: the audio comes back, and your title and bookmarks are still here. If you no longer have the ZIP, request a new archive from X soon.
copy-badge = Which is yours?
copy-question = Which of these copies is yours?
copy-help = Your library has { $count } copies of this Space with different audio. Nothing was replaced.
copy-from = From the archive of @{ $handle }: { $length }
copy-from-unknown = From an archive that names no account: { $length }
copy-this = the one shown here
copy-mine = This one is mine
copy-mine-help = The others go to “Recently deleted”, where you can restore them for { $days } days.
copy-keep = Keep them all

not-here-title = This recording is not in your library
not-here-help = It may be on another computer or in another browser profile. If you still have the ZIP, import it here.
emptied-title = { $count ->
    [one] Your library held one recording; this browser has lost it
   *[other] Your library held { $count } recordings; this browser has lost them
}
emptied-help = Its files are missing from the browser's profile; a disk fault, a cleaning program or a new profile may be the reason. Import your ZIPs again. For what you no longer have as a ZIP, request a new archive from X soon: it may still hold your newest Spaces.

delete-recording = Delete this recording
delete-question = Delete “{ $title }”?
delete-frees = It takes up { $size }. You can restore it for { $days } days from “Recently deleted”, below your list. After that it is deleted permanently, and X may no longer have it.
delete-silent = It has no audio here. You can restore it for { $days } days from “Recently deleted”, below your list.
delete-yes = Delete
deleted-title = “{ $title }” was deleted
undo = Undo
recently-deleted = Recently deleted ({ $count })
recently-deleted-help = Recordings are deleted permanently { $days } days after you delete them. Until then they still take up space.
deleted-on = { $size }, deleted { $day }
restore = Restore
restore-title = Restore { $title }
remove-all = Delete permanently
remove-question = { $count ->
    [one] Delete one recording permanently?
   *[other] Delete { $count } recordings permanently?
}
remove-frees = This frees { $size } and can't be undone. Without the ZIP, nobody can restore the audio.

attachments-title = Other files of this Space
attachments-loose-title = Other files from your archives
attachments-help = They came with the audio in your archive, and are kept here unchanged. Afterspace can't play them: save one to open it with another program.
attachment-save = Save
attachment-save-name = Save { $name }
attachment-delete = Delete
attachment-delete-name = Delete { $name }
attachment-delete-question = Delete “{ $name }” permanently?
attachment-delete-help = This frees { $size } and can't be undone. The audio of your recordings stays.
attachment-damaged = This file is incomplete.

who-and-more = { $names } +{ $more }
time-left = { $time } left
heard-no = Not heard yet
heard-begun = Started
heard-yes = Heard
month-sum = { $recordings } · { $sum }
no-audio = no audio
nothing-open = Choose a recording from the list.
row-menu = Actions for { $title }
mark-heard = Mark as heard
mark-unheard = Mark as not heard
marked-heard = Marked as heard
marked-unheard = Marked as not heard
title-label = Title
rename = Rename
renamed = The title was changed
title-choices = Several posts link to this Space. Title:
