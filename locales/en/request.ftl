request = Your request to X
request-of = Your request to X for @{ $handle }
request-none = Missing a Space? Request a new archive from X.
request-waiting = X is preparing your archive
request-waiting-person = X should be preparing your archive
request-asked = Requested { $ago }
request-found = Noticed { $ago }
request-takes = X takes a day, sometimes several
request-unanswered = X hasn't answered for a week
request-unanswered-note = Request a new archive as soon as X's button allows it
request-ready = Your archive is ready
request-ready-by = Download it by { $day }
request-downloading = Your archive is downloading
request-downloading-note = Keep the browser open until it has finished
request-interrupted = The download was interrupted
request-interrupted-note = Resume it from the browser's list of downloads, or on X
request-downloaded = Your archive has been downloaded
request-downloaded-note = Import the ZIP into your library
request-expired = X's link to your archive has expired
request-expired-note = X keeps an archive for seven days. Request a new one: the guide leads you there.
request-failed = X couldn't prepare your archive
request-failed-note = Request it once more. If that fails too, X mentions a form on the same page that you can use to ask for help.
request-unavailable = X isn't offering your archive right now
request-unavailable-note = Check again in a few hours, and request a new one as soon as X offers it.
start-guide = Start the guide
choose-zip = Choose the ZIP…
continue-on-x = Continue on X
look-on-x = Check on X
request-again-on-x = Request again on X
allow-notices = Notify me when it is here
offer-title =
    { $count ->
        [one] Your archive from X is here
       *[other] { $count } files of your archive from X are here
    }
offer-earlier-title =
    { $count ->
        [one] Found in your downloads: an archive from X. Import it?
       *[other] Found in your downloads: { $count } files of archives from X. Import them?
    }
offer-parts =
    { $count ->
        [one] X split this archive into { $parts } files. One is still missing here: download it too, then import them all together.
       *[other] X split this archive into { $parts } files. { $count } are still missing here: download them too, then import them all together.
    }
offer-facts = { $size }, downloaded { $moment }
offer-gone = No longer where it was downloaded
offer-gone-help = If you moved it, import it from its new place. If it was deleted, try again from the browser's list of downloads, or on X.
offer-import-now = Import now
offer-decline = Don't import
offer-reveal = Show in folder
download-running = Your archive is downloading
download-paused = The download is paused
download-stopped = The download was interrupted
download-progress = Download progress
download-facts = { $there } of { $total }
download-so-far = { $there } so far
download-left = about { $left } left
download-resume = Resume the download
download-can-resume = What has been downloaded is kept: the download resumes from there.
download-retry = Try again from the browser's list of downloads (Ctrl+J; on a Mac, ⌥⌘L or ⌘J): X may not offer the same file twice.
download-why-full = The disk is full. Free up some space first.
download-why-network = The connection was lost.
download-why-cancelled = It was cancelled.
download-why-closed = The browser was closed before it had finished.
download-why-blocked = The browser or a virus scanner on this computer blocked the file.
download-why-folder = The browser couldn't write to its downloads folder. Choose another folder in its settings.
download-why-refused = X no longer gives you the file: its link may have expired, or you may have to sign in again.
download-why-unknown = The browser doesn't say why.
road-step = Step { $step } of { $count }
road-done = (done)
