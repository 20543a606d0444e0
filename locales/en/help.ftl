# What the help pages say. Their titles are in settings.ftl, where the search finds them.

help-archive-1 = Start the guide in Afterspace. It opens X and shows on X's own pages what to click.
help-archive-2 = Confirm with your password and a code that it's you, then request the archive.
help-archive-3 = Wait until X has prepared it, and download all of its files.
help-archive-hosted = The archive holds Spaces you hosted. Those where you were only a guest are in the archives of their hosts.
help-archive-link = X's link works for seven days. Download the archive as soon as it is ready.

help-waiting-day = X takes a day, sometimes several. You can close everything in the meantime: Afterspace remembers your request.
help-waiting-week = After seven days without an answer, request it again: X takes a new request as soon as its button can be clicked.
help-waiting-reminders = Afterspace reminds you after a day and then daily, and before X's link expires. You choose which reminders you want.

help-import-1 = Drop the ZIP anywhere in the library, or choose it with “Add”. Don't unpack it.
help-import-2 = If X gave you several files, choose all of them. They can also come one after the other.
help-import-3 = Your recordings appear as soon as each is complete. Then you can play them.
help-import-parts = ZIPs inside a ZIP, split ZIPs and single audio files are read, too. Nothing in your files is changed.
help-import-damaged = From a damaged or incomplete ZIP, everything that is intact is saved, and the report says what is missing.
help-import-report = Each import leaves a report: what was in the archive, and what became of it.

help-listen-lanes = Below the waveform, each speaker has a lane. It shows when they spoke; a click on it plays from there.
help-listen-only = Click a name to hear only that person. Silence can be skipped in the player's settings.
help-listen-names = X knows people by their handles only. Give them names on their pages, which are linked from each recording.
help-listen-keys = Space plays and pauses, J and L skip, N and P go to the next and the previous turn. All keys are in the settings.

help-transcript-1 = Save the recording's audio with “Save”, as .m4a or .mp3.
help-transcript-2 = Give that file to a tool that transcribes. It gives you a file with the text.
help-transcript-3 = Open the recording, choose the tab “Transcript”, and attach that file. You can also drop it there.
help-transcript-none = X gives no transcripts, and Afterspace doesn't make any: nothing leaves this computer, and recognition in the browser isn't good enough yet.
help-transcript-tools = Whisper, whisper.cpp, MacWhisper and Vibe work on your own computer. Services such as otter.ai, Descript, Rev or Deepgram get your audio over the internet.
help-transcript-format = Choose .srt, .vtt or .json if you can: they have times, so that the text follows the audio, and speakers are filled in. Plain .txt works, too, without times.

help-backup-1 = Open the settings, and there “Storage”.
help-backup-2 = Choose “Back up…”, and keep the file somewhere else: on another disk, or in a cloud of yours.
help-backup-3 = In the other browser, install Afterspace, choose “Restore…” in the same place, and pick that file.
help-backup-only = The library is in this browser profile only. When the profile is deleted or damaged, so are recordings that X has deleted meanwhile.
help-backup-people = A backup holds voices and names of other people. Keep it as carefully as the recordings themselves.

help-uninstall-all = When you uninstall Afterspace, the browser deletes everything that belongs to it: recordings, names, notes, transcripts and settings. No extension can prevent that.
help-uninstall-first = Make a backup first. What you have saved or downloaded as files stays where it is.
help-uninstall-files = To empty the library without uninstalling, choose “Delete everything…” in the settings, under “Storage”.

help-privacy-local = Everything stays on this computer. Afterspace has no server, counts nothing and sends nothing.
help-privacy-x = On X's pages it only shows what to click. It doesn't look at passwords or codes, and never acts for you.
help-privacy-others = Recordings hold the voices of others. Ask them before you publish anything.

help-report-lead = This is the whole report. It holds versions, counts and codes: no names, titles, ids or times.
help-report-shape = If an import failed, you can add how the archive is built: names of fields that X uses, kinds of values, counts and sizes. Nothing that it says is added.
help-report-copy = Copy the report
help-report-add = Add an archive…
help-report-remove = Remove the archive
help-report-copied = Copied. Nothing was sent: paste it where you report the problem.
help-report-copy-failed = The browser didn't allow it. Select the report and copy it yourself.
