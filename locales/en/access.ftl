# The browser keeps the extension away from X's pages (Firefox's and Chrome's "site access").

access-title = Your browser keeps Afterspace away from X
access-text = The guide can only help on X’s pages. It shows you the way there, and reads nothing of what you write.
access-ask = Allow it on X
