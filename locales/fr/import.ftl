import = Importation
choose-files = Importer des fichiers
choose-folder = Importer un dossier
drop-here = Déposez pour importer
have-zip-title = Vous avez déjà le ZIP ?
have-zip-text = Glissez-le sur cette page, ou choisissez-le. Son nom commence par « twitter- » et une date. Si votre navigateur l’a décompressé, choisissez le dossier.

import-reading = { $count ->
    [one] Lecture de { $name }
   *[other] Lecture de { $count } fichiers
}
import-progress = Avancement de l’importation
import-goes-on = Vous pouvez fermer cette page : l’importation continue. Laissez le navigateur ouvert jusqu’à la fin.
import-queued = { $count ->
    [one] { $name } est en attente
   *[other] { $count } fichiers sont en attente
}
import-queued-help = Une autre importation est en cours. Celle-ci commencera d’elle-même dès que l’autre sera finie.
import-choose-again = { $count ->
    [one] Choisissez de nouveau { $name }.
   *[other] Choisissez de nouveau les { $count } mêmes fichiers.
}

done-new = { $count ->
    [one] Un nouvel enregistrement est dans votre bibliothèque
   *[other] { $count } nouveaux enregistrements sont dans votre bibliothèque
}
done-nothing-new = { $count ->
    [one] Rien de nouveau : cet enregistrement était déjà là
   *[other] Rien de nouveau : ces { $count } enregistrements étaient déjà là
}
also-kept = { $count ->
    [one] Un était déjà là et reste tel quel.
   *[other] { $count } étaient déjà là et restent tels quels.
}
done-replaced = { $count ->
    [one] Un enregistrement est maintenant là en meilleure copie
   *[other] { $count } enregistrements sont maintenant là en meilleure copie
}
also-partial = { $count ->
    [one] L’un d’eux n’a pu être sauvegardé qu’en partie. Gardez le ZIP et téléchargez de nouveau l’archive depuis X.
   *[other] { $count } n’ont pu être sauvegardés qu’en partie. Gardez le ZIP et téléchargez de nouveau l’archive depuis X.
}
also-damaged = { $count ->
    [one] Un a des passages abîmés. Tout son audio a été conservé.
   *[other] { $count } ont des passages abîmés. Tout leur audio a été conservé.
}
done-missing = { $count ->
    [0] Il n’y avait rien à ajouter
    [one] L’archive cite un Space, mais sans son audio
   *[other] L’archive cite { $count } Spaces, mais sans leur audio
}
also-replaced = { $count ->
    [one] Un a été remplacé par une meilleure copie.
   *[other] { $count } ont été remplacés par de meilleures copies.
}
also-missing = { $count ->
    [one] L’archive cite un Space, mais sans son audio.
   *[other] L’archive cite { $count } Spaces, mais sans leur audio.
}
done-attachments = { $count ->
    [one] Un autre fichier est maintenant conservé, mais il n’y avait pas de son
   *[other] { $count } autres fichiers sont maintenant conservés, mais il n’y avait pas de son
}
also-attachments = { $count ->
    [one] Un autre fichier a été conservé.
   *[other] { $count } autres fichiers ont été conservés.
}
