# The browser withholds access to X's pages from the extension (Firefox's and Chrome's "site access").

access-title = Your browser is blocking Afterspace on X
access-text = The guide only works on X's pages. It shows you the way there and never reads what you type.
access-ask = Allow on X
