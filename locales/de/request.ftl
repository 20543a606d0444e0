request = Ihre Anfrage an X
request-of = Ihre Anfrage an X für @{ $handle }
request-none = Fehlt ein Space? Fordern Sie bei X ein neues Archiv an.
request-waiting = X stellt Ihr Archiv zusammen
request-waiting-person = X müsste Ihr Archiv gerade zusammenstellen
request-asked = Angefordert { $ago }
request-found = Bemerkt { $ago }
request-takes = X braucht einen Tag, manchmal mehrere
request-unanswered = X hat seit einer Woche nicht geantwortet
request-unanswered-note = Fordern Sie ein neues Archiv an, sobald die Schaltfläche von X es erlaubt
request-ready = Ihr Archiv ist fertig
request-ready-by = Herunterladen bis { $day }
request-downloading = Ihr Archiv wird heruntergeladen
request-downloading-note = Lassen Sie den Browser offen, bis es da ist
request-interrupted = Der Download wurde unterbrochen
request-interrupted-note = Setzen Sie ihn in der Download-Liste des Browsers fort, oder auf X
request-downloaded = Ihr Archiv ist heruntergeladen
request-downloaded-note = Importieren Sie die ZIP-Datei in Ihre Bibliothek
request-expired = Der Link von X zu Ihrem Archiv funktioniert nicht mehr
request-expired-note = Ein Archiv bleibt sieben Tage auf X. Fordern Sie ein neues an: Der Weg ist jetzt kurz.
request-failed = X konnte Ihr Archiv nicht erstellen
request-failed-note = Fordern Sie es noch einmal an. Wenn auch das scheitert, nennt X auf derselben Seite ein Formular, über das Sie um Hilfe bitten können.
request-unavailable = X gibt Ihr Archiv im Moment nicht heraus
request-unavailable-note = Sehen Sie in ein paar Stunden wieder nach und fordern Sie ein neues an, sobald X es anbietet.
start-guide = Wegweiser starten
choose-zip = ZIP-Datei wählen …
continue-on-x = Auf X weitermachen
look-on-x = Auf X nachsehen
request-again-on-x = Auf X neu anfordern
allow-notices = Sagen, wenn es da ist
offer-title =
    { $count ->
        [one] Ihr Archiv von X ist da
       *[other] { $count } Dateien Ihres Archivs von X sind da
    }
offer-earlier-title =
    { $count ->
        [one] In Ihren Downloads gefunden: ein Archiv von X. Importieren?
       *[other] In Ihren Downloads gefunden: { $count } Dateien von Archiven von X. Importieren?
    }
offer-parts =
    { $count ->
        [one] X hat Ihnen dieses Archiv in { $parts } Dateien gegeben. Eine fehlt hier noch: Laden Sie auch diese herunter und holen Sie dann alle auf einmal hierher.
       *[other] X hat Ihnen dieses Archiv in { $parts } Dateien gegeben. { $count } fehlen hier noch: Laden Sie auch diese herunter und holen Sie dann alle auf einmal hierher.
    }
offer-facts = { $size }, heruntergeladen am { $moment }
offer-gone = Nicht mehr dort, wohin sie heruntergeladen wurde
offer-gone-help = Wenn Sie die Datei verschoben haben, holen Sie sie von ihrem neuen Ort. Wenn sie gelöscht ist, versuchen Sie es in der Download-Liste des Browsers noch einmal oder auf X.
offer-import-now = Jetzt importieren
offer-decline = Diese Datei nicht
offer-reveal = Im Ordner zeigen
download-running = Ihr Archiv wird heruntergeladen
download-paused = Der Download ist angehalten
download-stopped = Der Download hat vor dem Ende aufgehört
download-progress = Fortschritt des Downloads
download-facts = { $there } von { $total }
download-so-far = bisher { $there }
download-left = noch etwa { $left }
download-resume = Download fortsetzen
download-can-resume = Was schon da ist, bleibt: Von dort geht es weiter.
download-retry = Versuchen Sie es in der Download-Liste des Browsers noch einmal (Strg+J, auf dem Mac ⌥⌘L oder ⌘J): X bietet dieselbe Datei vielleicht kein zweites Mal an.
download-why-full = Auf der Festplatte ist kein Platz mehr. Machen Sie zuerst Platz.
download-why-network = Die Verbindung ist abgebrochen.
download-why-cancelled = Er wurde abgebrochen.
download-why-closed = Der Browser wurde geschlossen, bevor er fertig war.
download-why-blocked = Der Browser oder ein Virenscanner auf diesem Computer hat die Datei blockiert.
download-why-folder = Der Browser konnte nicht in den Download-Ordner schreiben. Wählen Sie in seinen Einstellungen einen anderen Ordner.
download-why-refused = X gibt die Datei nicht mehr heraus: Vielleicht ist der Link abgelaufen, oder Sie sollen sich neu anmelden.
download-why-unknown = Der Browser sagt nicht, warum.
road-step = Schritt { $step } von { $count }
road-done = (erledigt)
