import = Import
choose-files = Dateien importieren
choose-folder = Ordner importieren
drop-here = Zum Importieren loslassen
have-zip-title = Ist die ZIP-Datei schon da?
have-zip-text = Ziehen Sie sie auf diese Seite oder wählen Sie sie aus. Ihr Name beginnt mit „twitter-“ und einem Datum. Wenn Ihr Browser sie entpackt hat, wählen Sie den Ordner aus.

import-reading = { $count ->
    [one] { $name } wird gelesen
   *[other] { $count } Dateien werden gelesen
}
import-progress = Fortschritt des Imports
import-goes-on = Sie können diese Seite schließen: Der Import läuft weiter. Lassen Sie den Browser offen, bis er fertig ist.
import-queued = { $count ->
    [one] { $name } wartet
   *[other] { $count } Dateien warten
}
import-queued-help = Ein anderer Import läuft noch. Dieser beginnt von selbst, sobald der andere fertig ist.
import-choose-again = { $count ->
    [one] Wählen Sie { $name } noch einmal.
   *[other] Wählen Sie dieselben { $count } Dateien noch einmal.
}

done-new = { $count ->
    [one] Eine neue Aufnahme ist in Ihrer Bibliothek
   *[other] { $count } neue Aufnahmen sind in Ihrer Bibliothek
}
done-nothing-new = { $count ->
    [one] Nichts Neues: Diese Aufnahme war schon da
   *[other] Nichts Neues: Diese { $count } Aufnahmen waren schon da
}
also-kept = { $count ->
    [one] Eine war schon da und bleibt, wie sie ist.
   *[other] { $count } waren schon da und bleiben, wie sie sind.
}
done-replaced = { $count ->
    [one] Eine Aufnahme ist jetzt in einer besseren Kopie da
   *[other] { $count } Aufnahmen sind jetzt in besseren Kopien da
}
also-partial = { $count ->
    [one] Eine konnte nur zum Teil gerettet werden. Behalten Sie die ZIP-Datei und laden Sie das Archiv noch einmal von X herunter.
   *[other] { $count } konnten nur zum Teil gerettet werden. Behalten Sie die ZIP-Datei und laden Sie das Archiv noch einmal von X herunter.
}
also-damaged = { $count ->
    [one] Eine hat beschädigte Stellen. Ihr ganzer Ton wurde behalten.
   *[other] { $count } haben beschädigte Stellen. Ihr ganzer Ton wurde behalten.
}
done-missing = { $count ->
    [0] Es gab nichts hinzuzufügen
    [one] Ein Space steht im Archiv, aber sein Ton ist nicht dabei
   *[other] { $count } Spaces stehen im Archiv, aber ihr Ton ist nicht dabei
}
also-replaced = { $count ->
    [one] Eine wurde durch eine bessere Kopie ersetzt.
   *[other] { $count } wurden durch bessere Kopien ersetzt.
}
also-missing = { $count ->
    [one] Ein Space steht im Archiv, aber sein Ton ist nicht dabei.
   *[other] { $count } Spaces stehen im Archiv, aber ihr Ton ist nicht dabei.
}
done-attachments = { $count ->
    [one] Eine andere Datei ist jetzt aufbewahrt, aber Ton war nicht dabei
   *[other] { $count } andere Dateien sind jetzt aufbewahrt, aber Ton war nicht dabei
}
also-attachments = { $count ->
    [one] Eine andere Datei wurde aufbewahrt.
   *[other] { $count } andere Dateien wurden aufbewahrt.
}
