app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Bibliothek öffnen
cancel = Abbrechen
dismiss = Diese Meldung ausblenden
add = Hinzufügen
tools = Werkzeuge
