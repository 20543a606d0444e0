restore-backup = Restaurer une sauvegarde
restore-lead = Ce qui manque ici revient, et rien de ce que vous avez écrit n’est perdu. Vous pouvez aussi déposer le fichier n’importe où sur cette page.
restore-choose = Choisir une sauvegarde…
restore-password-title = Cette sauvegarde a un mot de passe
restore-password = Mot de passe
restore-password-help = Il a été choisi lors de la sauvegarde. Un mot de passe oublié ne peut pas être retrouvé.
restore-open = Restaurer
restored-backup = Une sauvegarde a été restaurée.
restored-made = Une sauvegarde du { $day } a été restaurée.
restored-edits = { $count ->
    [one] Titres, notes ou autres d’un enregistrement
   *[other] Titres, notes ou autres de { $count } enregistrements
}
restored-transcripts = { $count ->
    [one] Une transcription
   *[other] { $count } transcriptions
}
restored-positions = { $count ->
    [one] Là où vous vous êtes arrêté dans un enregistrement
   *[other] Là où vous vous êtes arrêté dans { $count } enregistrements
}
restored-people = { $count ->
    [one] Ce que vous avez dit d’une personne
   *[other] Ce que vous avez dit de { $count } personnes
}
restored-reports = { $count ->
    [one] Le rapport d’une importation antérieure
   *[other] Les rapports de { $count } importations antérieures
}
restored-differing = { $count ->
    [one] Un nom est resté tel qu’il est ici
   *[other] { $count } noms sont restés tels qu’ils sont ici
}
restored-differs = « { $kept } » est resté. Dans la sauvegarde, c’est « { $other } ».
restored-damaged = { $count ->
    [one] Un fichier de la sauvegarde est endommagé
   *[other] { $count } fichiers de la sauvegarde sont endommagés
}
restored-damaged-help = Tout le reste a été restauré. Le son endommagé est conservé autant qu’on peut l’écouter. Si vous avez un autre exemplaire de cette sauvegarde, restaurez-le aussi : rien n’est ajouté deux fois.
error-newer-backup-title = Cette sauvegarde vient d’une version plus récente d’Afterspace
error-newer-backup-help = Rien n’a changé dans votre bibliothèque. Mettez Afterspace à jour, puis restaurez la sauvegarde à nouveau.
error-bad-backup-title = Cette sauvegarde ne peut pas être lue
error-bad-backup-help = Le fichier est trop endommagé pour en restaurer quoi que ce soit. Votre bibliothèque n’a pas changé. Si vous avez un autre exemplaire de la sauvegarde, restaurez-le.
error-damaged-file-title = Le fichier n’est plus tel qu’il était lors de la sauvegarde
error-damaged-file-help = Tout le reste a été restauré. Si vous avez un autre exemplaire de cette sauvegarde, restaurez-le aussi.
error-password-needed-title = Cette sauvegarde a un mot de passe
error-password-needed-help = Rien n’a changé dans votre bibliothèque. Choisissez à nouveau la sauvegarde sur la page de la bibliothèque et saisissez son mot de passe.
error-wrong-password-title = Ce n’est pas le mot de passe de cette sauvegarde.
error-wrong-password-help = Le fichier lui-même est intact, et rien n’a changé dans votre bibliothèque. Réessayez ; majuscules et minuscules comptent. Personne ne peut retrouver un mot de passe oublié.
