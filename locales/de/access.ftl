# Der Browser hält die Erweiterung von den Seiten von X fern (der „Website-Zugriff“ von Firefox und Chrome).

access-title = Ihr Browser hält Afterspace von X fern
access-text = Der Wegweiser kann nur auf den Seiten von X helfen. Er zeigt Ihnen dort den Weg und liest nichts von dem, was Sie schreiben.
access-ask = Auf X erlauben
