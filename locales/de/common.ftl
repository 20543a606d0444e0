app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Bibliothek öffnen
cancel = Abbrechen
put-away = Diese Meldung ausblenden
