app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Bibliothek öffnen
open-beside = Neben der Seite öffnen
cancel = Abbrechen
dismiss = Diese Meldung ausblenden
add = Hinzufügen
tools = Werkzeuge
