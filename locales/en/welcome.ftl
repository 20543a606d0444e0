welcome-title = Keep the Spaces you hosted
welcome-lead = The sound of your Spaces is in the archive of your data that X makes for you, behind seven steps, a day's wait and a ZIP. Afterspace leads you there, and keeps what it finds where you can hear it.
to-library = Go to the library

road-ask-title = Ask X for your archive
road-ask-text = Seven small steps on X. The guide points at each one; only you ever type your password and code.
road-wait-title = Wait for about a day
road-wait-text = X puts the archive together and writes to you when it is ready. Then you have seven days to download it.
road-bring-title = Bring the ZIP here
road-bring-text = Afterspace finds your Spaces in it and keeps their sound, exactly as X gave it to you.

before-title = Good to know before you begin
before-yours = Only Spaces that you hosted and recorded are in your archive.
before-soon = X keeps recordings for at least 30 days. Do not count on more: ask soon.
before-left-out = Since July 2026 X has left the Spaces out of some archives. If that happens to yours, we will tell you so.

pin-title = Keep Afterspace in sight
pin-text = Click the puzzle piece in your browser's toolbar, then the pin beside Afterspace. In Firefox: the gear, then “Pin to Toolbar”.

private = Everything stays on this computer. Afterspace sends nothing anywhere, and has no account and no server.

empty-title = Your shelf is still empty
empty-lead = Your recordings are still with X. This is how they get here.
empty-popup = No recordings yet. They are in the archive that X makes for you: the guide leads you there, step by step.
have-zip-link = I have the ZIP already
