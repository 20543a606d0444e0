error-no-ranges-title = X schickt dieses Archiv nur als Ganzes
error-no-ranges-help = Der Server von X gibt keine Teile einer Datei heraus. Es wurde nichts geholt, und deine Aufnahmen sind unverändert. Lade das Archiv wie üblich herunter und importiere dann das ZIP.
error-kept-elsewhere-title = Dieser Link liegt woanders
error-kept-elsewhere-help = Er führt zu einem Server, der nicht zu X gehört, und Afterspace erreicht keinen anderen. Es wurde nichts geholt. Lade das Archiv wie üblich herunter und importiere dann das ZIP.
error-link-refused-title = X gibt diese Datei gerade nicht heraus
error-link-refused-help = Vielleicht ist der Link abgelaufen, oder X möchte, dass du dich neu anmeldest. In Firefox zählen Anmeldungen eines Container-Tabs hier nicht: Melde dich in einem gewöhnlichen Tab bei X an. Versuche es dann noch einmal, oder lade das Archiv wie üblich herunter. Bereits gespeicherte Aufnahmen bleiben.
error-link-changed-title = Das Archiv bei X hat sich geändert
error-link-changed-help = Die Datei von X ist eine andere als vorher; Afterspace hat aufgehört, bevor es beide vermischen konnte. Bereits gespeicherte Aufnahmen bleiben. Beginne neu mit dem Link, oder lade das Archiv wie üblich herunter.
error-web-page-title = X hat mit einer Webseite statt mit dem Archiv geantwortet
error-web-page-help = Meist möchte X, dass du dich neu anmeldest. Es wurde nichts geholt. Öffne die Seite mit den Dateien bei X und versuche es noch einmal, oder lade das Archiv wie üblich herunter.
error-wrong-answer-title = Der Server von X hat etwas anderes geantwortet als gefragt
error-wrong-answer-help = Afterspace nimmt kein Byte, nach dem es nicht gefragt hat, und hat deshalb aufgehört. Bereits gespeicherte Aufnahmen bleiben. Lade das Archiv wie üblich herunter und importiere dann das ZIP.
error-server-failed-title = Der Server von X funktioniert gerade nicht
error-server-failed-help = Er ist mehrmals gescheitert oder möchte eine Weile in Ruhe gelassen werden. Was geholt ist, bleibt erhalten. Versuche es in einer Stunde noch einmal, oder lade das Archiv wie üblich herunter.
error-no-connection-title = Die Verbindung zu X ist abgebrochen
error-no-connection-help = Mehrere Versuche haben nicht geholfen. Was geholt ist, bleibt erhalten: Mach weiter, wenn du wieder online bist. Bereits gespeicherte Aufnahmen bleiben.
report-remote = Liegt bei X: Nur die Spaces wurden geholt
take-spaces = Nur deine Spaces holen
take-lead = Afterspace kann nur deine Spaces aus dem Archiv lesen, das X aufbewahrt, ohne es ganz herunterzuladen.
take-asks = Dafür braucht es deine Erlaubnis, { $host } zu erreichen, einen von X' eigenen Servern. Es erreicht keinen anderen, und diesen nur, wenn du es verlangst.
take-rest = Der Rest des Archivs bleibt bis { $day } bei X. An deinem Download ändert sich nichts.
take-goes-on = Der Download von X läuft währenddessen weiter.
take-risk = Vielleicht zählt X das als deinen Download. Dann wird der Button von X grau; der Link bleibt hier bis { $day } gemerkt.
take-files = Dateien bei X
take-file = { $name }, bis { $day }
take-begin = Nachsehen, welche Spaces da sind
take-denied-title = Afterspace darf { $host } nicht erreichen
take-denied-help = Es wurde nichts gesendet. Erlaube es, um nur deine Spaces zu holen, oder lade das Archiv wie üblich herunter.
take-none-title = Es gibt noch keinen Link von X
take-none-help = Starte den Download auf der Seite mit den Dateien bei X. Solange er läuft, kann Afterspace deine Spaces daraus holen.
take-broke-title = Der Download von X hat aufgehört
take-broke-help = Er ist abgebrochen, kurz nachdem Afterspace zu lesen begonnen hatte; deshalb hat auch Afterspace aufgehört. Setze zuerst den Download fort.
take-planning = Es wird gelesen, was das Archiv hat …
take-choose = Welche Aufnahmen möchtest du?
take-stored = schon in deiner Bibliothek
take-missing = nicht in diesem Archiv
take-posts = Titel aus deinen Posts ({ $size })
take-size = { $size } von { $total }
take-chosen =
    { $count ->
        [0] Wähle eine Aufnahme
        [one] { $count } Aufnahme holen
       *[other] { $count } Aufnahmen holen
    }
take-taking = Deine Aufnahmen werden geholt
take-progress = Fortschritt
take-traffic =
    { $count ->
        [one] { $count } Anfrage an X, { $size }
       *[other] { $count } Anfragen an X, { $size }
    }
take-done = Deine Aufnahmen sind in deiner Bibliothek
take-cancel-download = Download des ganzen Archivs abbrechen
take-again = Noch einmal versuchen
take-continue = Fortsetzen
take-unfinished = Du hattest begonnen, Aufnahmen über den Link von X zu holen. Was schon da ist, bleibt bis { $day } erhalten.
take-cancel = Abbrechen
take-on-x = Seite von X öffnen
link-again = Link von X noch einmal versuchen
link-lead = Die Seite von X bietet das Archiv vielleicht kein zweites Mal an. Der Link funktioniert weiter: Ihr Browser kann das ganze Archiv noch einmal herunterladen.
link-begun = Der Download hat begonnen. Er steht auch in der Download-Liste Ihres Browsers.
link-failed = Der Download hat nicht begonnen.
request-log = Anfragen an X
request-log-lead = Alles, was Afterspace je über das Netz gesendet hat: wann, an welchen Server, und wie viel zurückkam.
request-log-none = Keine. Afterspace hat nichts gesendet.
request-log-clear = Liste leeren
