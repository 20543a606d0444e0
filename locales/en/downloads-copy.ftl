downloads-copy = A copy in Downloads
downloads-copy-lead = After each import, Afterspace can also save the new recordings as files, in the folder “Afterspace” of your downloads. Whatever backs up or syncs that folder then has them, too. To get them back, drop that folder on the library page.
downloads-copy-audio-only = It has the audio as X stored it, and the files that came with it. It does not have your titles, notes, bookmarks and names: for those, make a backup.
downloads-copy-twice = Recordings then take their space on this disk twice. It begins with those that are here: { $size }.
downloads-copy-stays = It only adds files. What you delete here stays there.
downloads-copy-readable = Anyone who can open that folder can play them, and so can a service that syncs it.
downloads-copy-asks = If your browser asks where to save each file, it asks for each of these.
downloads-copy-on = Also save recordings in Downloads
downloads-copy-offer = Or have every new recording saved in Downloads, too
downloads-copy-left = { $count ->
    [one] Saving: one file to go
   *[other] Saving: { $count } files to go
}
downloads-copy-copied = { $count ->
    [one] One file is there. It was saved on { $day }.
   *[other] { $count } files are there. The last one was saved on { $day }.
}
downloads-copy-left-out = { $count ->
    [one] One file could not be saved: the browser has lost it or refuses it, or it is not what was imported.
   *[other] { $count } files could not be saved: the browser has lost them or refuses them, or they are not what was imported.
}
downloads-copy-retry = Try again
error-copy-full-title = There is no space left for the copy in Downloads
error-copy-full-help = What has been copied stays, and your library hasn't changed. Free up some disk space and try again: it goes on where it stopped.
error-copy-cancelled-title = The copy in Downloads was cancelled
error-copy-cancelled-help = What has been copied stays, and your library hasn't changed. The rest follows after the next import, or when you try again.
error-copy-blocked-title = The browser doesn't allow the copy in Downloads
error-copy-blocked-help = A rule of the browser or of your organization, or an antivirus program, refused a file. Your library hasn't changed. Make a backup instead, or try again when that rule is gone.
error-copy-folder-title = The copy in Downloads can't be saved
error-copy-folder-help = The browser can't write to its downloads folder: it may have been moved, or its drive disconnected. Your library hasn't changed. Check the folder in the browser's settings, then try again.
error-copy-failed-title = The copy in Downloads was interrupted
error-copy-failed-help = The browser stopped saving a file. What has been copied stays, and your library hasn't changed. Try again: it goes on where it stopped.
