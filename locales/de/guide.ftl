# Die Karte des Wegweisers auf den Seiten von X. { $label } ist, was X auf das Element geschrieben hat, in der Sprache seiner Seite.

guide-name = Wegweiser von Afterspace
guide-step = Schritt { $step } von 7
guide-dismiss = Ausblenden
guide-reopen = Wegweiser von Afterspace anzeigen

guide-do-begin = Anfangen
guide-do-take-there = Dorthin bringen
guide-do-confirm = Das habe ich getan
guide-do-reload = Noch einmal nachsehen
guide-do-open-library = Afterspace öffnen
guide-do-take-spaces = Nur deine Spaces holen
guide-do-more-ways = Andere Wege
guide-do-again = Neues Archiv anfordern
guide-do-report = Diese Seite melden
guide-do-copy = Kopieren
guide-do-back = Zurück

guide-intro = Ihre Aufnahmen stecken in dem Archiv, das X aus Ihren Daten erstellt.
guide-intro-hosted = Darin sind Spaces, die Sie gehostet haben; auch solche, die Sie nicht aufgezeichnet haben, können darin sein. Die, in denen Sie zu Gast waren, sind nicht dabei.
guide-intro-days = Es enthält die Spaces von mindestens den letzten 30 Tagen. Mehr verspricht X nicht.
guide-intro-left-out = Es ist schon vorgekommen, dass X Spaces weglässt. Wenn es Ihr Archiv trifft, sagt Afterspace es Ihnen.
guide-intro-road = Sieben Schritte: die Seite finden, Passwort und einen Code eingeben, anfordern, einen Tag warten, manchmal mehrere, herunterladen.

guide-more = Klicken Sie im Menü von X auf „{ $label }“.
guide-profile = Klicken Sie oben auf der Seite auf Ihr Bild.
guide-settings = Wählen Sie „{ $label }“.
guide-support = Öffnen Sie zuerst „{ $label }“.
guide-account = Wählen Sie „{ $label }“.
guide-archive = Wählen Sie „{ $label }“.
guide-password = Geben Sie Ihr Passwort für X ein und klicken Sie dann auf „{ $label }“.
guide-password-later = X fragt hier nach Ihrem Passwort, aber das Feld lässt sich noch nicht benutzen. Folgen Sie der Seite von X, bis es so weit ist.
guide-passkey = X fragt nach Ihrem Passkey. Benutzen Sie ihn, oder wählen Sie auf der Seite von X einen anderen Weg.
guide-verify = X möchte eine Bestätigung, dass Sie es sind. Wählen Sie einen Weg, der Ihnen passt, und folgen Sie der Seite von X.
guide-channel = Wählen Sie, wohin X Ihnen einen Code schicken soll, und klicken Sie dann auf „{ $label }“.
guide-send = X schickt Ihnen einen Code. Klicken Sie auf „{ $label }“.
guide-code = Geben Sie den Code ein, den X Ihnen geschickt hat, und klicken Sie dann auf „{ $label }“.
guide-request = Klicken Sie auf „{ $label }“.
guide-request-link = Klicken Sie auf „{ $label }“: X nimmt die Anforderung auf einer eigenen Seite entgegen.

guide-wait = X stellt Ihr Archiv zusammen.
guide-wait-seen = X stellt Ihr Archiv zusammen. Angefordert haben Sie es am { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-found = X stellt Ihr Archiv zusammen. Angefordert war es schon am { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-person = X stellt Ihr Archiv zusammen. Angefordert haben Sie es nach Ihrer Angabe am { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-no-answer = Am { DATETIME($since, dateStyle: "medium", timeStyle: "short") } lag Ihre Anforderung bei X. Seitdem ist mindestens eine Woche ohne Antwort vergangen.

guide-link = Ihr Archiv ist fertig. Klicken Sie auf „{ $label }“.
guide-part = Ihr Archiv ist fertig. Lesen Sie dies und klicken Sie dann auf „{ $label }“.
guide-parts = Ihr Archiv besteht aus { $parts } Dateien, und Sie brauchen jede davon. Klicken Sie { $left ->
    [one] für die letzte
   *[other] für die nächste
} auf „{ $label }“.

guide-downloading = Ihr Archiv wird heruntergeladen.
guide-interrupted = Der Download hat vor dem Ende aufgehört.
guide-downloaded = Ihr Archiv ist auf diesem Computer. Lassen Sie jetzt Afterspace die Aufnahmen herausholen.
guide-imported = Ihre Aufnahmen sind in Afterspace.

guide-expired = X bewahrt ein Archiv 7 Tage lang auf, und die sind bei Ihrem vorbei.
guide-failed = X konnte Ihr Archiv nicht erstellen: „{ $label }“.
guide-unavailable = X gibt Ihr Archiv im Moment nicht heraus: „{ $label }“.
guide-off = X hat die Archive anscheinend vorübergehend abgeschaltet. Versuchen Sie es in ein paar Stunden noch einmal.

guide-sign-in = Melden Sie sich zuerst bei X an, mit dem Account, der die Spaces gehostet hat.
guide-unlock = X hat diesen Account gesperrt. Entsperren Sie ihn zuerst, wie es auf der Seite von X steht.
guide-switch-account = Dieser Account ist Ihnen nur anvertraut; das Archiv kann nur die Person anfordern, der er gehört. Wechseln Sie zu deren Account.
guide-suspended = X hat diesen Account gesperrt („suspended“). Sein Archiv muss schriftlich bei X angefordert werden.
guide-x-error = X meldet, dass etwas schiefgelaufen ist. Laden Sie die Seite neu.

guide-return-waiting = Sie haben Ihr Archiv schon angefordert, am { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. X braucht einen Tag, manchmal mehrere.
guide-return-ready = Ihr Archiv ist fertig und wartet auf Sie bis zum { DATETIME($until, dateStyle: "medium") }.

guide-search-1 = Suchen Sie „{ $label }“ im Menü von X.
guide-search-2 = Suchen Sie „{ $label }“ in dem Menü, das sich öffnet.
guide-search-3 = Suchen Sie „{ $label }“ in den Einstellungen Ihres Accounts.
guide-search-4 = Suchen Sie „{ $label }“: X fragt hier danach.
guide-search-5 = X fragt hier nach einem Code, den es Ihnen per E-Mail oder SMS schickt.
guide-search-6 = Suchen Sie „{ $label }“ auf dieser Seite.
guide-search-7 = Suchen Sie „{ $label }“ auf dieser Seite.

guide-report = Das ist der ganze Bericht. Er sagt, wie die Seite von X aufgebaut ist, und sonst nichts.
guide-report-name = Bericht
guide-copied = Kopiert.
guide-copy-failed = Der Browser hat es nicht erlaubt. Markieren Sie den Bericht und kopieren Sie ihn selbst.

guide-note-secret = Afterspace schaut nicht hin, was Sie hier eingeben.
guide-note-passkey = Ihr Passkey bleibt zwischen Ihrem Gerät und X. Afterspace hat damit nichts zu tun.
guide-note-hosted = Darin sind Spaces, die Sie gehostet haben, von mindestens den letzten 30 Tagen; auch solche, die Sie nicht aufgezeichnet haben, können darin sein.
guide-note-left-out = Es ist schon vorgekommen, dass X Spaces weglässt.
guide-note-wait = Es dauert einen Tag, manchmal mehrere. Sie können diese Seite schließen: Afterspace merkt es sich.
guide-note-record = Für Ihren nächsten Space: Im Web ist das Aufzeichnen („Record Space“) von Anfang an ausgeschaltet. Schalten Sie es vor dem Start ein.
guide-note-no-answer = X nimmt eine neue Anforderung an, sobald seine Schaltfläche nicht mehr grau ist.
guide-note-network = Sie brauchen eine stabile Verbindung und genug freien Platz auf der Festplatte für eine große Datei.
guide-note-room = Sie brauchen eine stabile Verbindung und genug freien Platz auf der Festplatte: Laut X ist diese Datei { $size } groß.
guide-note-leave-open = Lassen Sie den Browser offen, bis die Datei da ist, und brechen Sie nicht ab.
guide-note-link-life = Der Link von X funktioniert 7 Tage lang.
guide-note-retry = Wenn der Download abbricht, versuchen Sie es in der Download-Liste des Browsers noch einmal: X bietet die Datei vielleicht kein zweites Mal an.
guide-note-retry-now = Afterspace zeigt, warum, und wie es weitergeht. Sie können es auch in der Download-Liste des Browsers noch einmal versuchen: X bietet die Datei vielleicht kein zweites Mal an.
guide-note-ask-again = Fordern Sie ein neues an, sobald X es auf dieser Seite anbietet.
guide-note-form = X nennt auf dieser Seite ein Formular, über das Sie um Hilfe bitten können.
guide-note-lent = Wenn Ihnen dieser Account nur anvertraut ist, kann nur die Person das Archiv anfordern, der er gehört.
guide-note-suspended-who = Nur die Person, der der Account gehört, kann das tun.
guide-note-suspended-how = Schreiben Sie selbst an X. Nennen Sie Ihren @Namen und bitten Sie um eine Kopie all Ihrer Daten, mit dem Ton Ihrer Spaces.
guide-note-x-error-ours = X gibt die Schuld vielleicht „Privatsphäre-Erweiterungen“. Afterspace zeigt nur diese Karte und ändert nichts am Code von X.
guide-note-x-error-others = Wenn es wieder vorkommt, schalten Sie Werbe- und Trackingblocker für X aus und laden Sie die Seite neu.
guide-note-lost = Die Seite von X sieht anders aus, als wir sie kennen.
guide-note-report-without = Er enthält keine Texte, Namen oder Adressen, weder Ihre noch die anderer.
guide-note-report-how = Es wird nichts gesendet. Kopieren Sie ihn und fügen Sie ihn dort ein, wo Sie Probleme mit Afterspace melden.
