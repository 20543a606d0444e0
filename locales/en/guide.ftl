# The guide's card on X's pages. { $label } is what X has written on the element, in the language of X's page.

guide-name = Afterspace guide
guide-step = Step { $step } of 7
guide-dismiss = Put away
guide-reopen = Show the Afterspace guide

guide-do-begin = Start
guide-do-take-there = Take me there
guide-do-confirm = I have done this
guide-do-reload = Look again
guide-do-open-library = Open Afterspace
guide-do-again = Ask for a new archive

guide-intro = Your recordings come in the archive that X makes of your data.
guide-intro-hosted = Only Spaces that you hosted are in it, not those where you were a guest.
guide-intro-days = It holds the Spaces of at least the last 30 days. X promises nothing beyond that.
guide-intro-left-out = Since July 2026, X has left the Spaces out of some archives. If yours is one, Afterspace will say so.
guide-intro-road = Seven steps: find the page, give your password and a code, ask, wait a day or more, download.

guide-more = Click “{ $label }” in X’s menu.
guide-profile = Click your picture at the top of the page.
guide-settings = Choose “{ $label }”.
guide-support = Open “{ $label }” first.
guide-account = Choose “{ $label }”.
guide-archive = Choose “{ $label }”.
guide-password = Type your X password, then click “{ $label }”.
guide-channel = Choose where X is to send you a code, then click “{ $label }”.
guide-send = X sends you a code. Click “{ $label }”.
guide-code = Type the code that X has sent you, then click “{ $label }”.
guide-request = Click “{ $label }”.

guide-wait = X is putting your archive together.
guide-wait-seen = X is putting your archive together. You asked for it on { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-found = X is putting your archive together. It was already asked for by { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-person = X is putting your archive together. You said that you asked for it on { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.

guide-link = Your archive is ready. Click “{ $label }”.
guide-part = Your archive is ready. Read this, then click “{ $label }”.
guide-parts = Your archive has come in { $parts } files, and you need each of them. Click “{ $label }” { $left ->
    [one] for the last one.
   *[other] for the next one.
}

guide-downloading = Your archive is coming down.
guide-interrupted = The download stopped before its end.
guide-downloaded = Your archive is on this computer. Now let Afterspace take the recordings out of it.
guide-imported = Your recordings are in Afterspace.

guide-expired = X keeps an archive for 7 days, and those of yours are over.
guide-failed = X could not make your archive: “{ $label }”.
guide-unavailable = X does not hand out your archive now: “{ $label }”.
guide-off = X seems to have switched archives off for the moment. Try again in a few hours.

guide-sign-in = Sign in to X first, with the account that hosted the Spaces.
guide-unlock = X has locked this account. Unlock it first, as X’s page says.
guide-switch-account = This account is lent to you, and only its owner can ask for the archive. Switch to the owner’s account.

guide-return-waiting = You have asked for your archive, on { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. X usually takes about a day.
guide-return-ready = Your archive is ready, and waits for you until { DATETIME($until, dateStyle: "medium") }.

guide-search-1 = Look for “{ $label }” in X’s menu.
guide-search-2 = Look for “{ $label }” in the menu that opens.
guide-search-3 = Look for “{ $label }” in your account’s settings.
guide-search-4 = Look for “{ $label }”: X asks for it here.
guide-search-5 = X asks for a code here, which it sends you by e-mail or SMS.
guide-search-6 = Look for “{ $label }” on this page.
guide-search-7 = Look for “{ $label }” on this page.

guide-note-secret = Afterspace does not look at what you type here.
guide-note-hosted = Only Spaces that you hosted are in it, of at least the last 30 days.
guide-note-left-out = X has left the Spaces out of some archives since July 2026.
guide-note-wait = It usually takes about a day, sometimes more. You can close this page: Afterspace remembers.
guide-note-network = You need a steady network, and free disk space for a large file.
guide-note-room = You need a steady network, and free disk space: X gives the size of this file as { $size }.
guide-note-leave-open = Keep the browser open until the file is there, and do not cancel.
guide-note-link-life = X’s link works for 7 days.
guide-note-retry = If it breaks off, try again from the browser’s list of downloads: X may not offer it twice.
guide-note-retry-now = Afterspace says why, and how it goes on. You can also try again from the browser’s list of downloads: X may not offer it twice.
guide-note-ask-again = Ask for a new one as soon as X offers it on this page.
guide-note-form = X names a form on this page with which you can ask for help.
guide-note-lent = If this account is lent to you, only its owner can ask for the archive.
guide-note-lost = X’s page looks different from what we know.
