backup = Backup
backup-lead = A backup is one ZIP with every recording as X stored it, and with your titles, notes, bookmarks, transcripts and listening positions. The library lives in this browser alone: keep a backup somewhere else.
backup-never = There is no backup yet.
backup-last = { $count ->
    [one] Last backup: { $day }, with one recording.
   *[other] Last backup: { $day }, with { $count } recordings.
}
backup-make = Make a backup
backup-all = Back up the library
backup-some = { $count ->
    [one] Back up this recording
   *[other] Back up { $count } recordings
}
backup-size = { $count ->
    [one] One recording, about { $size }
   *[other] { $count } recordings, about { $size }
}
backup-reading = Reading the library…
backup-others = It also holds what you have about other people:
backup-speakers = { $count ->
    [one] the handle of one person, and when they speak
   *[other] the handles of { $count } people, and when they speak
}
backup-names = { $count ->
    [one] one name that you gave somebody
   *[other] { $count } names that you gave people
}
backup-notes = { $count ->
    [one] one note of yours
   *[other] { $count } notes of yours
}
backup-transcripts = { $count ->
    [one] one transcript
   *[other] { $count } transcripts
}
backup-others-help = Anyone who has the file can read it, unless you set a password.
backup-with-deleted = { $count ->
    [one] Include one recently deleted recording ({ $size })
   *[other] Include { $count } recently deleted recordings ({ $size })
}
backup-with-password = Set a password
backup-password = Password
backup-password-again = The same password again
backup-password-help = It encrypts the file. Nobody can recover a password that you forget: without it, this backup can never be opened.
backup-password-differs = The two passwords are not the same.
backup-yes = Back up
backup-working = Making the backup
backup-working-help = Each recording is read once and checked. You can close this window to cancel.
backup-done = { $name } is on its way to your downloads
backup-done-help = Keep it on another disk, or wherever you keep what must not be lost.
backup-incomplete = { $count ->
    [one] One file cannot be in the backup
   *[other] { $count } files cannot be in the backup
}
backup-incomplete-help = Everything else is. If you still have the archive from X, import it again first: that brings back what is missing.
backup-part = { $title }, part { $part }
backup-reason-lost = { $name }: the browser has lost it
backup-reason-changed = { $name }: it is not what was imported
backup-reason-unreadable = { $name }: its entry in the library is damaged
backup-save = Save it without them
backup-close = Close
backup-reminder = { $count ->
    [one] One recording is in no backup
   *[other] { $count } recordings are in no backup
}
backup-reminder-help = They are in this browser alone. Removing Afterspace, or a broken disk, would take them with it.
backup-readme = This is a backup of a library of Afterspace, a browser extension that keeps the Spaces you hosted on X. The audio is in the folders that begin with "account-" and plays in most players. Everything else is plain text (JSON). To restore it, open the library of Afterspace and drop this file on it. Do not change anything in it: manifest.json has a checksum of every file.
zip-keep = { $count ->
    [one] Keep the ZIP, or make a backup
   *[other] Keep the ZIPs, or make a backup
}
zip-keep-help = Every Space in the archive is complete and in your library. But the library lives in this browser alone: removing Afterspace deletes it too.
zip-keep-yes = { $count ->
    [one] I keep the ZIP
   *[other] I keep the ZIPs
}
error-backup-interrupted-title = The backup was not finished
error-backup-interrupted-help = The browser ended the part of Afterspace that was making it, probably because memory ran out. Your library hasn't changed. Close other tabs and try again.
