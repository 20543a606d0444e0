storage-title = What your library uses
storage-total =
    { $count ->
        [0] No recordings
        [one] One recording: { $size }
       *[other] { $count } recordings: { $size }
    }
storage-used = With its texts, indexes and what isn't freed yet, the browser counts { $size } for Afterspace.
storage-free = About { $size } is free on this disk.
storage-scarce-title = This disk is almost full
storage-scarce-help = About { $size } is free. An import may need more: free up some space on the disk.
storage-scarce-open = See what uses space
storage-years = By year
storage-year =
    { $count ->
        [one] One recording
       *[other] { $count } recordings
    }
storage-undated = Without a date
storage-largest = Largest recordings
storage-freeable = What can be freed
storage-deleted = Recently deleted
storage-deleted-help =
    { $count ->
        [0] No recordings.
        [one] One recording that can still be restored.
       *[other] { $count } recordings that can still be restored.
    }
storage-derived = Waveforms and search index
storage-derived-help = Made again when you need them. Until then waveforms are rough.
storage-exports = Finished exports
storage-exports-help = Made to be saved as downloads. Once you have saved them, nobody needs them.
free-space = Free up space…
free-deleted = Empty “Recently deleted”…
free-space-title = Free up space
free-space-lead = Your recordings stay. To delete one, open it from “Largest recordings”.
free-space-yes = Free up
space-freed = { $size } freed.
space-kept = There was nothing to free. An export that is still being saved stays until then.
erase-all = Delete everything
erase-lead = Removes all that Afterspace has stored in this browser. Then it is as if it had just been installed.
erase-ask = Delete everything…
erase-question = Delete everything permanently?
erase-size =
    { $count ->
        [0] There are no recordings. Everything else is deleted.
        [one] One recording ({ $size }) is deleted, with everything you have added to it.
       *[other] { $count } recordings ({ $size }) are deleted, with everything you have added to them.
    }
erase-more = Reports, requests, names, the queue and your settings go, too. This can't be undone, and what X no longer has exists nowhere else. ZIPs and files that you have saved elsewhere stay.
erase-backup = Back up first
erase-running = Deleting everything…
erase-failed-title = Not everything could be deleted
erase-failed-help = Try again. Otherwise Afterspace deletes the rest when the browser is started again.
