recordings = Aufnahmen
your-recordings = Ihre Aufnahmen
recordings-count = { $count ->
    [one] { $count } Aufnahme
   *[other] { $count } Aufnahmen
}
all-recordings = Alle Aufnahmen
untitled-space = Space vom { $day }
untitled-recording = Aufnahme ohne Titel
no-date = Datum unbekannt
title-from-post = Der Titel kommt aus Ihrem Post, der auf diesen Space verlinkt hat.

speaker-host = Host
speaker-guest = Gast
who-spoke-when = Wer wann gesprochen hat
no-speakers = X hat in diesem Ton nicht vermerkt, wer spricht, deshalb ist er eine einzige Spur. Er läuft wie gewohnt.
gaps = Wo Ton fehlt
gap-here = Lücke von { $length } hier, bei { $at }

details = Details
detail-length = Genaue Länge
detail-size = Größe
detail-account = Account
detail-imported = Hinzugefügt
detail-space = Space auf X

state-partial = Unvollständig
state-partial-title = Diese Aufnahme ist nicht vollständig
state-partial-help = Das Archiv war abgeschnitten, und dies ist der Teil, der gerettet werden konnte. Für den Rest laden Sie das Archiv noch einmal von X herunter und importieren es hier: Die längere Kopie tritt an die Stelle von dieser.
state-damaged = Beschädigt
state-damaged-title = Ein Teil dieser Aufnahme ist beschädigt
state-damaged-help = Aller Ton, der da war, wurde behalten, aber vielleicht hören Sie Sprünge. Oft hilft es, das Archiv noch einmal von X herunterzuladen: Die bessere Kopie tritt an die Stelle von dieser.
state-missing = Ohne Ton
state-missing-title = X nennt diesen Space, aber sein Ton ist nicht gekommen
state-missing-help = Vielleicht ist er in einem anderen Teil Ihres Archivs: Wenn X Ihnen mehrere ZIP-Dateien gegeben hat, importieren Sie alle. Vielleicht ist er auch zu alt, denn X bewahrt Aufnahmen nur eine begrenzte Zeit auf.
state-lost = Ton verloren
state-lost-title = Dieser Browser hat den Ton dieser Aufnahme verloren
state-lost-help = Seine Dateien fehlen im Profil des Browsers; vielleicht hat sie ein Fehler der Festplatte oder ein Aufräumprogramm entfernt. Importieren Sie die ZIP-Datei noch einmal: Der Ton kommt zurück, und Ihr Titel und Ihre Lesezeichen sind noch da. Wenn Sie die ZIP-Datei nicht mehr haben, fordern Sie bald ein neues Archiv von X an.
copy-badge = Welche ist Ihre?
copy-question = Welche dieser Kopien ist Ihre?
copy-help = Ihre Bibliothek hat { $count } Kopien dieses Space mit verschiedenem Ton. Nichts wurde ersetzt.
copy-from = Aus dem Archiv von @{ $handle }: { $length }
copy-from-unknown = Aus einem Archiv, das kein Konto nennt: { $length }
copy-this = die hier gezeigte
copy-mine = Das ist meine
copy-mine-help = Die anderen kommen zu „Zuletzt gelöscht“; dort können Sie sie { $days } Tage lang wiederherstellen.
copy-keep = Alle behalten

not-here-title = Diese Aufnahme ist nicht in Ihrer Bibliothek
not-here-help = Vielleicht ist sie auf einem anderen Computer oder in einem anderen Profil des Browsers. Wenn Sie die ZIP-Datei noch haben, importieren Sie sie hier.
emptied-title = { $count ->
    [one] Ihre Bibliothek hatte eine Aufnahme; dieser Browser hat sie verloren
   *[other] Ihre Bibliothek hatte { $count } Aufnahmen; dieser Browser hat sie verloren
}
emptied-help = Ihre Dateien fehlen im Profil des Browsers; der Grund kann ein Fehler der Festplatte, ein Aufräumprogramm oder ein neues Profil sein. Importieren Sie Ihre ZIP-Dateien noch einmal. Was Sie nicht mehr als ZIP-Datei haben, fordern Sie bald neu von X an: Das Archiv enthält vielleicht noch Ihre neuesten Spaces.

delete-recording = Diese Aufnahme löschen
delete-question = „{ $title }“ löschen?
delete-frees = Sie belegt { $size }. { $days } Tage lang können Sie sie zurückholen, aus „Zuletzt gelöscht“ unter Ihrer Liste. Danach ist sie endgültig weg, und X hat sie vielleicht nicht mehr.
delete-silent = Von ihr gibt es hier keinen Ton. { $days } Tage lang können Sie sie zurückholen, aus „Zuletzt gelöscht“ unter Ihrer Liste.
delete-yes = Löschen
deleted-title = „{ $title }“ ist gelöscht
undo = Rückgängig
recently-deleted = Zuletzt gelöscht ({ $count })
recently-deleted-help = Jede verschwindet { $days } Tage nach dem Löschen endgültig. Bis dahin belegt sie noch ihren Platz.
deleted-on = { $size }, gelöscht am { $day }
restore = Zurückholen
restore-title = { $title } zurückholen
remove-all = Jetzt endgültig entfernen
remove-question = { $count ->
    [one] Eine Aufnahme endgültig entfernen?
   *[other] { $count } Aufnahmen endgültig entfernen?
}
remove-frees = Das macht { $size } frei und lässt sich nicht rückgängig machen. Ohne die ZIP-Datei kann niemand den Ton zurückholen.

attachments-title = Andere Dateien dieses Space
attachments-loose-title = Andere Dateien aus Ihren Archiven
attachments-help = Sie lagen in Ihrem Archiv neben dem Ton und sind hier aufbewahrt, wie sie waren. Afterspace spielt sie nicht ab: Speichern Sie eine, um sie mit einem anderen Programm zu öffnen.
attachment-save = Speichern
attachment-save-name = { $name } speichern
attachment-delete = Löschen
attachment-delete-name = { $name } löschen
attachment-delete-question = „{ $name }“ endgültig löschen?
attachment-delete-help = Das gibt { $size } frei und kann nicht rückgängig gemacht werden. Der Ton Ihrer Aufnahmen bleibt.
attachment-damaged = Sie ist nicht vollständig angekommen.
everyone = Alle
about-time = etwa { $time }
speakers-coarse = Hellere, gestrichelte Stücke stammen aus der Liste von X, wer wann gesprochen hat. Sie ist gröber als das, was X im Ton selbst vermerkt: ungefähr richtig, nicht auf die Sekunde.

who-and-more = { $names } +{ $more }
time-left = noch { $time }
heard-no = Noch nicht gehört
heard-begun = Angefangen
heard-yes = Gehört
month-sum = { $recordings } · { $sum }
no-audio = ohne Ton
nothing-open = Wählen Sie eine Aufnahme aus der Liste.
row-menu = Aktionen für { $title }
mark-heard = Als gehört markieren
mark-unheard = Als nicht gehört markieren
marked-heard = Als gehört markiert
marked-unheard = Als nicht gehört markiert
title-label = Titel
rename = Umbenennen
renamed = Titel geändert
title-choices = Mehrere Posts verlinken diesen Space. Titel:
