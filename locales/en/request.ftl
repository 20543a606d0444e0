request = Your request to X
request-of = Your request to X for @{ $handle }
request-none = Missing a Space? Ask X for a new archive.
request-waiting-seen = You asked X for your archive { $ago }.
request-waiting-found = X was already preparing your archive { $ago }.
request-waiting-person = You said that you asked X for your archive { $ago }.
request-waiting-note = X usually takes about a day, sometimes more.
request-ready = Your archive is ready on X. Download it by { $day }, { $left }.
request-ready-note = After that X's link no longer works, and you would have to ask again.
request-downloading = Your archive is being downloaded. Keep the browser open until it is here.
request-interrupted = The download of your archive stopped. Go on from the browser's own list of downloads, or on X.
request-downloaded = Your archive has been downloaded. Bring the ZIP into the library.
request-expired = X's link to your archive no longer works.
request-expired-note = An archive stays on X for seven days. Ask for a new one: the way is short now.
request-failed = X could not make your archive.
request-failed-note = Ask for it once more. If that fails too, X names a form on the same page with which you can ask for help.
request-unavailable = X does not hand out your archive now.
request-unavailable-note = Look again in a few hours, and ask for a new one as soon as X offers it.
start-guide = Start the guide
continue-on-x = Continue on X
look-on-x = Look on X
allow-notices = Tell me when it is here
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
        [one] X has given you this archive in { $parts } files. One is still missing here: download it too, then bring them all at once.
       *[other] X has given you this archive in { $parts } files. { $count } are still missing here: download them too, then bring them all at once.
    }
offer-facts = { $size }, downloaded { $moment }
offer-gone = No longer where it was downloaded
offer-gone-help = If you have moved it, bring it from its new place. If it is deleted, try again from the browser's list of downloads, or on X.
offer-import = Import it
offer-import-now = Import now
offer-decline = Not this one
offer-how = Drag it from your downloads onto this page, or choose it.
offer-reveal = Show it in its folder
download-running = Your archive is coming down
download-paused = The download is paused
download-stopped = The download stopped before its end
download-progress = Progress of the download
download-facts = { $there } of { $total }
download-so-far = { $there } so far
download-left = about { $left } left
download-resume = Go on with the download
download-can-resume = What is here already is kept: it goes on from there.
download-retry = Try again from the browser's own list of downloads (Ctrl+J, on a Mac ⌥⌘L or ⌘J): X may not offer the same file twice.
download-why-full = There is no more room on the disk. Make room first.
download-why-network = The connection broke off.
download-why-cancelled = It was cancelled.
download-why-closed = The browser was closed before it was done.
download-why-blocked = The browser or a virus scanner on this computer has blocked the file.
download-why-folder = The browser could not write into the folder for downloads. Choose another folder in its settings.
download-why-refused = X no longer gives out the file: its link may have ended, or it wants you to sign in again.
download-why-unknown = The browser does not say why.
