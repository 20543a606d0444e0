# The guide's card on X's pages. { $label } is what X has written on the element, in the language of X's page.

guide-name = Afterspace guide
guide-step = Step { $step } of 7
guide-dismiss = Hide
guide-reopen = Show the Afterspace guide

guide-do-begin = Start
guide-do-take-there = Take me there
guide-do-confirm = I've done this
guide-do-reload = Check again
guide-do-open-library = Open Afterspace
guide-do-take-spaces = Take only your Spaces
guide-do-more-ways = More ways
guide-do-again = Request a new archive
guide-do-report = Report this page
guide-do-copy = Copy
guide-do-back = Back

guide-intro = Your recordings come in the archive that X makes of your data.
guide-intro-hosted = It holds Spaces you hosted; those you did not record may be there too. Spaces where you were only a guest are not.
guide-intro-days = It covers at least the last 30 days. X promises nothing beyond that.
guide-intro-left-out = X has been seen to leave Spaces out. If that happens to your archive, Afterspace tells you.
guide-intro-road = Seven steps: find the page, enter your password and a code, request the archive, wait a day, sometimes several, and download it.

guide-more = Click “{ $label }” in X's menu.
guide-profile = Click your picture at the top of the page.
guide-settings = Choose “{ $label }”.
guide-support = Open “{ $label }” first.
guide-account = Choose “{ $label }”.
guide-archive = Choose “{ $label }”.
guide-password = Enter your X password, then click “{ $label }”.
guide-password-later = X asks for your password here, but its field can't be used yet. Follow X's page until it can.
guide-passkey = X asks for your passkey. Use it, or choose another way on X's page.
guide-verify = X asks you to confirm that it's you. Choose a way that suits you, and follow X's page.
guide-channel = Choose where X should send you a code, then click “{ $label }”.
guide-send = X sends you a code. Click “{ $label }”.
guide-code = Enter the code X sent you, then click “{ $label }”.
guide-request = Click “{ $label }”.
guide-request-link = Click “{ $label }”: X takes the request on a page of its own.

guide-wait = X is preparing your archive.
guide-wait-seen = X is preparing your archive. You requested it on { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-found = X is preparing your archive. It was already doing so on { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-person = X is preparing your archive. You said you requested it on { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-no-answer = X had your request on { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. A week or more has passed without an answer.

guide-link = Your archive is ready. Click “{ $label }”.
guide-part = Your archive is ready. Read this, then click “{ $label }”.
guide-parts = Your archive comes in { $parts } files, and you need all of them. Click “{ $label }” { $left ->
    [one] for the last one.
   *[other] for the next one.
}

guide-downloading = Your archive is downloading.
guide-interrupted = The download was interrupted.
guide-downloaded = Your archive is on this computer. Now import the recordings in it.
guide-imported = Your recordings are in Afterspace.

guide-expired = X keeps an archive for 7 days, and yours has expired.
guide-failed = X couldn't prepare your archive: “{ $label }”.
guide-unavailable = X isn't offering your archive right now: “{ $label }”.
guide-off = X seems to have turned archives off for the moment. Try again in a few hours.

guide-sign-in = Sign in to X first, with the account that hosted the Spaces.
guide-unlock = X has locked this account. Unlock it first, as X's page explains.
guide-switch-account = You have delegated access to this account, and only its owner can request the archive. Switch to the owner's account.
guide-suspended = X has suspended this account. Its archive has to be requested from X in writing.
guide-x-error = X says that something went wrong. Reload the page.

guide-return-waiting = You requested your archive on { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. X takes a day, sometimes several.
guide-return-ready = Your archive is ready. You can download it until { DATETIME($until, dateStyle: "medium") }.

guide-search-1 = Look for “{ $label }” in X's menu.
guide-search-2 = Look for “{ $label }” in the menu that opens.
guide-search-3 = Look for “{ $label }” in your account's settings.
guide-search-4 = Look for “{ $label }”: X asks for it here.
guide-search-5 = X asks for a code here, which it sends you by email or SMS.
guide-search-6 = Look for “{ $label }” on this page.
guide-search-7 = Look for “{ $label }” on this page.

guide-report = This is the whole report. It says how X's page is built, and nothing else.
guide-report-name = Report
guide-copied = Copied.
guide-copy-failed = The browser didn't allow it. Select the report and copy it yourself.

guide-note-secret = Afterspace doesn't look at what you type here.
guide-note-passkey = Your passkey stays between your device and X. Afterspace takes no part in it.
guide-note-hosted = It holds Spaces you hosted in at least the last 30 days; those you did not record may be there too.
guide-note-left-out = X has been seen to leave Spaces out.
guide-note-wait = This takes a day, sometimes several. You can close this page: Afterspace remembers.
guide-note-record = For your next Space: on the web, recording (“Record Space”) is off by default. Turn it on before you start.
guide-note-no-answer = X takes a new request as soon as its button is no longer grayed out.
guide-note-network = You need a stable connection, and free disk space for a large file.
guide-note-room = You need a stable connection, and free disk space: X says this file takes { $size }.
guide-note-leave-open = Keep the browser open until the download has finished, and don't cancel it.
guide-note-link-life = X's link works for 7 days.
guide-note-retry = If it is interrupted, try again from the browser's list of downloads: X may not offer it twice.
guide-note-retry-now = Afterspace shows why, and how to resume. You can also try again from the browser's list of downloads: X may not offer it twice.
guide-note-ask-again = Request a new one as soon as X offers it on this page.
guide-note-form = X mentions a form on this page that you can use to ask for help.
guide-note-lent = If you have delegated access to this account, only its owner can request the archive.
guide-note-suspended-who = Only the account's owner can ask.
guide-note-suspended-how = Write to X yourself. State your @handle, and ask for a copy of all your data, with the audio of your Spaces.
guide-note-x-error-ours = X may blame “privacy extensions”. Afterspace only shows this card and changes nothing in X's own code.
guide-note-x-error-others = If it happens again, pause blockers of ads and trackers for X, and reload.
guide-note-lost = X's page looks different from what Afterspace expects.
guide-note-report-without = It contains no texts, names or addresses, neither yours nor anybody else's.
guide-note-report-how = Nothing is sent. Copy it, and paste it where you report problems with Afterspace.
