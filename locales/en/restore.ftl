restore-backup = Restore a backup
restore-lead = What is missing here comes back, and nothing that you have written here is lost. You can also drop the file anywhere on this page.
restore-choose = Choose a backup…
restore-password-title = This backup has a password
restore-password = Password
restore-password-help = It was chosen when the backup was made. A forgotten password cannot be recovered.
restore-open = Restore
restored-backup = A backup was restored.
restored-made = A backup of { $day } was restored.
restored-edits = { $count ->
    [one] Titles, notes or the like of one recording
   *[other] Titles, notes or the like of { $count } recordings
}
restored-transcripts = { $count ->
    [one] One transcript
   *[other] { $count } transcripts
}
restored-positions = { $count ->
    [one] Where you stopped in one recording
   *[other] Where you stopped in { $count } recordings
}
restored-people = { $count ->
    [one] What you said about one person
   *[other] What you said about { $count } people
}
restored-reports = { $count ->
    [one] The report of one earlier import
   *[other] The reports of { $count } earlier imports
}
restored-differing = { $count ->
    [one] One name stayed as it is here
   *[other] { $count } names stayed as they are here
}
restored-differs = “{ $kept }” stayed. In the backup it is “{ $other }”.
restored-damaged = { $count ->
    [one] One file of the backup is damaged
   *[other] { $count } files of the backup are damaged
}
restored-damaged-help = Everything else was restored. Damaged audio is kept as far as it can be played. If you have another copy of this backup, restore that one, too: nothing is added twice.
error-newer-backup-title = A newer version of Afterspace made this backup
error-newer-backup-help = Nothing in your library has changed. Update Afterspace, then restore the backup again.
error-bad-backup-title = This backup can't be read
error-bad-backup-help = The file is too damaged to restore anything from it. Your library hasn't changed. If you have another copy of the backup, restore that one.
error-damaged-file-title = The file is not as it was when the backup was made
error-damaged-file-help = Everything else was restored. If you have another copy of this backup, restore that one, too.
error-password-needed-title = This backup has a password
error-password-needed-help = Nothing in your library has changed. Choose the backup again on the library page and type its password.
error-wrong-password-title = This is not the password of this backup.
error-wrong-password-help = The file itself is all right, and nothing in your library has changed. Try again; capital and small letters count. Nobody can recover a forgotten password.
