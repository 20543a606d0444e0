welcome-title = Keep the Spaces you hosted
welcome-lead = Their audio is in the archive that X makes of your data: Afterspace guides you to it, and keeps your recordings where you can listen to them.
to-library = Go to the library

road-ask-title = Request your archive from X
road-ask-text = Seven small steps on X. The guide points at each one; only you ever type your password and code.
road-wait-title = Wait a day, sometimes several
road-wait-text = X prepares the archive. When it is ready, you have seven days to download it.
road-bring-title = Import the ZIP here
road-bring-text = Afterspace finds your Spaces in it and keeps their audio exactly as X gave it to you.

before-title = Good to know before you start
before-yours = Your archive holds Spaces you hosted; those you did not record may be there too.
before-soon = X keeps recordings for at least 30 days. Don't count on more: request your archive soon.
before-left-out = X has been seen to leave Spaces out. If that happens to your archive, Afterspace tells you.

pin-title = Pin Afterspace
pin-text = Click the puzzle piece in your browser's toolbar, then the pin next to Afterspace. In Firefox: the gear, then “Pin to Toolbar”.

private = Everything stays on this computer. Afterspace has no account and no server. It reaches nothing but X, and only when you ask it to take your Spaces out of X's link.

empty-title = Your library is empty
empty-lead = Here is how your recordings get from X to this library.
empty-popup = No recordings yet. They are in the archive X makes for you: the guide leads you there, step by step.
have-zip-link = I already have the ZIP

first-import-title = Your first recordings are on their way
first-import-help = Each of them appears here as soon as all of it is saved.
