error-no-ranges-title = X sends this archive only as a whole
error-no-ranges-help = X's server doesn't give out parts of a file. Nothing was taken, and your recordings haven't changed. Download the archive as usual, then import the ZIP.
error-kept-elsewhere-title = This link is kept elsewhere
error-kept-elsewhere-help = It leads to a server that isn't one of X's own, and Afterspace reaches no other. Nothing was taken. Download the archive as usual, then import the ZIP.
error-link-refused-title = X doesn't give out this file now
error-link-refused-help = The link may have expired, or X wants you to sign in again. In Firefox, sign-ins of a container tab don't count here: sign in to X in an ordinary tab. Then try again, or download the archive as usual. Recordings that were already saved stay.
error-link-changed-title = The archive at X has changed
error-link-changed-help = X's file is another one than before, so Afterspace stopped before it could mix the two. Recordings that were already saved stay. Start again from the link, or download the archive as usual.
error-web-page-title = X answered with a web page instead of the archive
error-web-page-help = Usually X wants you to sign in again. Nothing was taken. Open X's page of files, then try again, or download the archive as usual.
error-wrong-answer-title = X's server answered something else than what was asked for
error-wrong-answer-help = Afterspace takes no byte that it didn't ask for, so it stopped. Recordings that were already saved stay. Download the archive as usual, then import the ZIP.
error-server-failed-title = X's server isn't working right now
error-server-failed-help = It failed several times, or wants to be left alone for a while. What has been taken is kept. Try again in an hour, or download the archive as usual.
error-no-connection-title = The connection to X broke off
error-no-connection-help = Several tries didn't help. What has been taken is kept: continue when you are online again. Recordings that were already saved stay.
report-remote = Kept at X: only the Spaces were taken
take-spaces = Take only your Spaces
take-lead = Afterspace can read just your Spaces out of the archive that X keeps, without downloading all of it.
take-asks = For this it needs your permission to reach { $host }, one of X's own hosts. It reaches nothing else, and this one only when you ask it to.
take-rest = The rest of the archive stays at X until { $day }. Your own download isn't changed.
take-goes-on = X's download goes on meanwhile.
take-risk = X may count this as your download. Then its own button turns grey; the link is remembered here until { $day }.
take-files = Files at X
take-file = { $name }, until { $day }
take-begin = See which Spaces are there
take-denied-title = Afterspace may not reach { $host }
take-denied-help = Nothing was sent. Allow it to take only your Spaces, or download the archive as usual.
take-none-title = There is no link from X yet
take-none-help = Start the download on X's page of files. While it runs, Afterspace can take your Spaces out of it.
take-broke-title = X's download has stopped
take-broke-help = It broke off shortly after Afterspace began to read, so Afterspace stopped reading, too. Resume the download before you try anything else.
take-planning = Reading what the archive has…
take-choose = Which recordings do you want?
take-stored = already in your library
take-missing = not in this archive
take-posts = Titles out of your posts ({ $size })
take-size = { $size } of { $total }
take-chosen =
    { $count ->
        [0] Choose a recording
        [one] Take { $count } recording
       *[other] Take { $count } recordings
    }
take-taking = Your recordings are being taken
take-progress = Progress of taking
take-traffic =
    { $count ->
        [one] { $count } request to X, { $size }
       *[other] { $count } requests to X, { $size }
    }
take-done = Your recordings are in your library
take-cancel-download = Cancel X's download of the whole archive
take-again = Try again
take-continue = Continue
take-unfinished = You had begun to take recordings out of X's link. What has come is kept until { $day }.
take-cancel = Cancel
take-on-x = Open X's page
link-again = Try X's link again
link-lead = X's page may not offer the archive a second time. Its link still works: your browser can download all of it once more.
link-begun = The download has begun. Your browser's list of downloads shows it, too.
link-failed = The download hasn't begun.
request-log = Requests to X
request-log-lead = Everything that Afterspace has ever sent over the network: when, to which host, and how much came back.
request-log-none = None. Afterspace has sent nothing.
request-log-clear = Clear the list
