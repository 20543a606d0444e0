transcript = Transcription
transcript-help = Faites transcrire l’enregistrement avec l’outil de votre choix, puis joignez le résultat (des sous-titres, un tableau, un texte avec des heures ou le .json d’un service) : il suit le son ici, avec les intervenants, et accompagne ce que vous exportez. Il reste sur cet ordinateur.
transcript-attach = Joindre une transcription
transcript-replace = La remplacer
transcript-follow = Suivre le son
transcript-untimed = Ce texte ne donne pas d’heures : il ne peut pas suivre le son. Un fichier .srt, .vtt ou .json le peut.
transcript-remove = La retirer
transcript-remove-question = Retirer la transcription ?
transcript-remove-help = « { $name } » est retirée de cet enregistrement. Le fichier que vous avez joint reste où il est.
transcript-remove-yes = Retirer

transcript-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
transcript-speakers = { $count ->
    [one] { $count } intervenant
   *[other] { $count } intervenants
}
transcript-span = { $from }–{ $to } sur { $duration }
transcript-no-times = Texte sans heures
transcript-attach-question = Joindre cette transcription ?
transcript-attach-yes = Joindre
transcript-replace-question = Remplacer la transcription ?
transcript-replace-yes = Remplacer
transcript-replace-help = La transcription actuelle est remplacée, avec vos corrections. Vous pourrez annuler.
transcript-replaced = Transcription remplacée
transcript-encoding = Si les lettres sont fausses, la lire comme
transcript-shift-offer = Elle commence après la fin de l’enregistrement. Avancer toutes les lignes de { $time }
transcript-late = { $count ->
    [one] { $count } ligne vient après la fin de l’enregistrement. Est-ce le bon fichier ?
   *[other] { $count } lignes viennent après la fin de l’enregistrement. Est-ce le bon fichier ?
}
transcript-offset = Quand les lignes arrivent
transcript-offset-help = Écoutez l’enregistrement et appuyez jusqu’à ce que les lignes arrivent quand vous les entendez
transcript-offset-none = Comme dans le fichier
transcript-offset-now = Décalées de { $seconds }
transcript-earlier = Plus tôt
transcript-later = Plus tard
transcript-shifted = Lignes décalées
transcript-line-at = Mots à { $time }
transcript-line-keep = Garder
transcript-line-edit = Modifier la ligne
transcript-line-edit-help = Modifier la ligne surlignée (F2, ou double-clic sur une ligne)
transcript-line-changed = Ligne modifiée
transcript-starts-now = Elle commence maintenant
transcript-starts-now-help = Appuyez quand vous entendez le premier mot : toutes les lignes sont décalées pour que celle-ci commence là
