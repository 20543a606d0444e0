backup = Sauvegarde
backup-lead = Une sauvegarde est un ZIP avec tous les enregistrements tels que X les a stockés, et avec vos titres, notes, signets, transcriptions et positions d’écoute. La bibliothèque n’est que dans ce navigateur : gardez une sauvegarde ailleurs.
backup-never = Il n’y a pas encore de sauvegarde.
backup-last = { $count ->
    [one] Dernière sauvegarde : { $day }, avec { $count } enregistrement.
   *[other] Dernière sauvegarde : { $day }, avec { $count } enregistrements.
}
backup-make = Faire une sauvegarde
backup-all = Sauvegarder la bibliothèque
backup-some = { $count ->
    [one] Sauvegarder cet enregistrement
   *[other] Sauvegarder { $count } enregistrements
}
backup-size = { $count ->
    [one] { $count } enregistrement, environ { $size }
   *[other] { $count } enregistrements, environ { $size }
}
backup-reading = Lecture de la bibliothèque…
backup-others = Elle contient aussi ce que vous avez sur d’autres personnes :
backup-speakers = { $count ->
    [one] le nom d’utilisateur d’une personne, et quand elle parle
   *[other] les noms d’utilisateur de { $count } personnes, et quand elles parlent
}
backup-names = { $count ->
    [one] un nom que vous avez donné à quelqu’un
   *[other] { $count } noms que vous avez donnés
}
backup-notes = { $count ->
    [one] une de vos notes
   *[other] { $count } de vos notes
}
backup-transcripts = { $count ->
    [one] une transcription
   *[other] { $count } transcriptions
}
backup-others-help = Quiconque a le fichier peut le lire, sauf si vous choisissez un mot de passe.
backup-with-deleted = { $count ->
    [one] Avec { $count } enregistrement supprimé récemment ({ $size })
   *[other] Avec { $count } enregistrements supprimés récemment ({ $size })
}
backup-with-password = Choisir un mot de passe
backup-password = Mot de passe
backup-password-again = Le même mot de passe encore une fois
backup-password-help = Il chiffre le fichier. Personne ne peut retrouver un mot de passe oublié : sans lui, cette sauvegarde ne pourra jamais être ouverte.
backup-password-differs = Les deux mots de passe sont différents.
backup-yes = Sauvegarder
backup-working = Sauvegarde en cours
backup-working-help = Chaque enregistrement est lu une fois et vérifié. Vous pouvez fermer cette fenêtre pour annuler.
backup-done = { $name } arrive dans vos téléchargements
backup-done-help = Gardez ce fichier sur un autre disque, ou là où rien ne doit se perdre.
backup-incomplete = { $count ->
    [one] Un fichier ne peut pas être dans la sauvegarde
   *[other] { $count } fichiers ne peuvent pas être dans la sauvegarde
}
backup-incomplete-help = Tout le reste y est. Si vous avez encore l’archive de X, importez-la d’abord à nouveau : ce qui manque revient.
backup-part = { $title }, partie { $part }
backup-reason-lost = { $name } : le navigateur l’a perdu
backup-reason-changed = { $name } : ce n’est plus ce qui a été importé
backup-reason-unreadable = { $name } : son entrée dans la bibliothèque est abîmée
backup-save = Enregistrer sans eux
backup-close = Fermer
backup-reminder = { $count ->
    [one] { $count } enregistrement n’est dans aucune sauvegarde
   *[other] { $count } enregistrements ne sont dans aucune sauvegarde
}
backup-reminder-help = Ils ne sont que dans ce navigateur. Si vous supprimez Afterspace ou si le disque tombe en panne, ils sont perdus.
backup-readme = Ceci est une sauvegarde d’une bibliothèque d’Afterspace, une extension de navigateur qui conserve vos Spaces de X. L’audio est dans les dossiers qui commencent par "account-" et se lit avec la plupart des lecteurs. Tout le reste est du texte (JSON). Pour la restaurer, ouvrez la bibliothèque d’Afterspace et déposez-y ce fichier. N’y changez rien : manifest.json contient une somme de contrôle de chaque fichier.
zip-keep = { $count ->
    [one] Gardez le ZIP, ou faites une sauvegarde
   *[other] Gardez les ZIP, ou faites une sauvegarde
}
zip-keep-help = Tous les Spaces de l’archive sont complets et dans votre bibliothèque. Mais elle n’est que dans ce navigateur : supprimer Afterspace l’efface aussi.
zip-keep-yes = { $count ->
    [one] Je garde le ZIP
   *[other] Je garde les ZIP
}
error-backup-interrupted-title = La sauvegarde n’a pas été terminée
error-backup-interrupted-help = Le navigateur a arrêté la partie d’Afterspace qui la faisait, sans doute faute de mémoire. Votre bibliothèque n’a pas changé. Fermez d’autres onglets et réessayez.
