# What the help pages say. Their titles are in settings.ftl, where the search finds them.

help-archive-1 = Starten Sie den Wegweiser in Afterspace. Er öffnet X und zeigt auf den Seiten von X selbst, wo Sie klicken.
help-archive-2 = Bestätigen Sie mit Passwort und Code, dass Sie es sind, und fordern Sie das Archiv an.
help-archive-3 = Warten Sie, bis X es fertig hat, und laden Sie alle seine Dateien herunter.
help-archive-hosted = Das Archiv enthält Spaces, die Sie geleitet haben. Die, in denen Sie nur Gast waren, sind in den Archiven der anderen.
help-archive-link = Der Link von X gilt sieben Tage. Laden Sie das Archiv herunter, sobald es bereit ist.

help-waiting-day = X braucht einen Tag, manchmal mehrere. Sie können inzwischen alles schließen: Afterspace merkt sich Ihre Anfrage.
help-waiting-week = Nach sieben Tagen ohne Antwort fordern Sie es noch einmal an: X nimmt eine neue Anfrage an, sobald der Knopf sich klicken lässt.
help-waiting-reminders = Afterspace erinnert Sie nach einem Tag, dann täglich, und bevor der Link von X abläuft. Welche Erinnerungen Sie wollen, wählen Sie.

help-import-1 = Ziehen Sie das ZIP irgendwo in die Bibliothek, oder wählen Sie es mit „Hinzufügen“. Entpacken Sie es nicht.
help-import-2 = Hat X Ihnen mehrere Dateien gegeben, wählen Sie alle. Sie können auch nacheinander kommen.
help-import-3 = Jede Aufnahme erscheint, sobald sie vollständig ist, und lässt sich dann abspielen.
help-import-parts = Auch ZIPs in einem ZIP, geteilte ZIPs und einzelne Audiodateien werden gelesen. An Ihren Dateien ändert sich nichts.
help-import-damaged = Aus einem beschädigten oder unvollständigen ZIP wird alles gerettet, was heil ist, und der Bericht sagt, was fehlt.
help-import-report = Jeder Import hinterlässt einen Bericht: was im Archiv war, und was daraus geworden ist.

help-listen-lanes = Unter der Wellenform hat jeder Mensch eine Spur. Sie zeigt, wann er sprach; ein Klick spielt von dort.
help-listen-only = Klicken Sie auf einen Namen, um nur diesen Menschen zu hören. Stille lässt sich in den Einstellungen des Players überspringen.
help-listen-names = X kennt Menschen nur mit ihrem Handle. Geben Sie ihnen Namen auf ihren Seiten, zu denen jede Aufnahme führt.
help-listen-keys = Die Leertaste spielt und hält an, J und L springen, N und P gehen zum nächsten und vorigen Beitrag. Alle Tasten stehen in den Einstellungen.

help-transcript-1 = Speichern Sie das Audio der Aufnahme mit „Speichern“, als .m4a oder .mp3.
help-transcript-2 = Geben Sie diese Datei einem Werkzeug, das transkribiert. Es gibt Ihnen eine Datei mit dem Text.
help-transcript-3 = Öffnen Sie die Aufnahme, wählen Sie den Reiter mit dem Transkript, und hängen Sie diese Datei an. Sie können sie auch dorthin ziehen.
help-transcript-none = X gibt keine Transkripte, und Afterspace macht keine: Nichts verlässt diesen Computer, und die Erkennung im Browser ist noch nicht gut genug.
help-transcript-tools = Whisper, whisper.cpp, MacWhisper und Vibe laufen auf Ihrem eigenen Computer. Dienste wie otter.ai, Descript, Rev oder Deepgram bekommen Ihr Audio über das Internet.
help-transcript-format = Wählen Sie wenn möglich .srt, .vtt oder .json: Sie enthalten Zeiten, so folgt der Text dem Audio, und wer spricht, wird ergänzt. Auch einfaches .txt geht, ohne Zeiten.

help-backup-1 = Öffnen Sie die Einstellungen, und dort den Speicher.
help-backup-2 = Wählen Sie das Sichern, und bewahren Sie die Datei woanders auf: auf einer anderen Platte oder in einer eigenen Cloud.
help-backup-3 = Installieren Sie Afterspace im anderen Browser, wählen Sie dort das Wiederherstellen, und nehmen Sie diese Datei.
help-backup-only = Die Bibliothek liegt nur in diesem Browserprofil. Wird es gelöscht oder beschädigt, sind auch Aufnahmen weg, die X inzwischen gelöscht hat.
help-backup-people = Eine Sicherung enthält Stimmen und Namen anderer. Bewahren Sie sie so sorgfältig auf wie die Aufnahmen selbst.

help-uninstall-all = Wenn Sie Afterspace deinstallieren, löscht der Browser alles, was dazugehört: Aufnahmen, Namen, Notizen, Transkripte und Einstellungen. Keine Erweiterung kann das verhindern.
help-uninstall-first = Machen Sie vorher eine Sicherung. Was Sie als Datei gespeichert oder heruntergeladen haben, bleibt, wo es ist.
help-uninstall-files = Um die Bibliothek zu leeren, ohne zu deinstallieren, wählen Sie in den Einstellungen unter dem Speicher, alles zu löschen.

help-privacy-local = Alles bleibt auf diesem Computer. Afterspace hat keinen Server, zählt nichts und sendet nichts.
help-privacy-x = Auf den Seiten von X zeigt es nur, wo Sie klicken. Es sieht weder Passwörter noch Codes an und handelt nie für Sie.
help-privacy-others = Aufnahmen enthalten die Stimmen anderer. Fragen Sie sie, bevor Sie etwas veröffentlichen.

help-report-lead = Das ist der ganze Bericht. Er enthält Versionen, Anzahlen und Codes: keine Namen, Titel, Kennungen oder Zeiten.
help-report-shape = Ist ein Import fehlgeschlagen, können Sie hinzufügen, wie das Archiv gebaut ist: Namen von Feldern, die X verwendet, Arten von Werten, Anzahlen und Größen. Nichts, was es sagt, kommt dazu.
help-report-copy = Bericht kopieren
help-report-add = Archiv hinzufügen…
help-report-remove = Archiv entfernen
help-report-copied = Kopiert. Nichts wurde gesendet: Fügen Sie es ein, wo Sie das Problem melden.
help-report-copy-failed = Der Browser hat es nicht erlaubt. Wählen Sie den Bericht aus und kopieren Sie ihn selbst.
