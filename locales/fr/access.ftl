# Le navigateur tient l'extension à l'écart des pages de X (l'« accès aux sites » de Firefox et de Chrome).

access-title = Votre navigateur tient Afterspace à l’écart de X
access-text = Le guide ne peut vous aider que sur les pages de X. Il vous y montre le chemin et ne lit rien de ce que vous écrivez.
access-ask = L’autoriser sur X
