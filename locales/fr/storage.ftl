storage-title = Ce qu’occupe votre bibliothèque
storage-total =
    { $count ->
        [0] Aucun enregistrement
        [one] Un enregistrement : { $size }
       *[other] { $count } enregistrements : { $size }
    }
storage-used = Avec les textes, les index et ce qui n’est pas encore libéré, le navigateur compte { $size } pour Afterspace.
storage-free = Il reste environ { $size } sur ce disque.
storage-scarce-title = Ce disque est presque plein
storage-scarce-help = Il reste environ { $size }. Une importation peut demander plus : libérez de la place sur le disque.
storage-scarce-open = Voir ce qui prend de la place
storage-years = Par année
storage-year =
    { $count ->
        [one] Un enregistrement
       *[other] { $count } enregistrements
    }
storage-undated = Sans date
storage-largest = Enregistrements les plus lourds
storage-freeable = Ce qui peut être libéré
storage-deleted = Supprimés récemment
storage-deleted-help =
    { $count ->
        [0] Aucun enregistrement.
        [one] Un enregistrement que vous pouvez encore récupérer.
       *[other] { $count } enregistrements que vous pouvez encore récupérer.
    }
storage-derived = Formes d’onde et index de recherche
storage-derived-help = Refaits quand vous en avez besoin. D’ici là, les formes d’onde sont approximatives.
storage-exports = Exportations terminées
storage-exports-help = Faites pour être téléchargées. Une fois enregistrées, elles ne servent plus.
free-space = Libérer de la place…
free-deleted = Vider « Supprimés récemment »…
free-space-title = Libérer de la place
free-space-lead = Vos enregistrements restent. Pour en supprimer un, ouvrez-le depuis « Enregistrements les plus lourds ».
free-space-yes = Libérer
space-freed = { $size } libérés.
space-kept = Il n’y avait rien à libérer. Une exportation en cours d’enregistrement reste jusque-là.
erase-all = Tout effacer
erase-lead = Retire tout ce qu’Afterspace a enregistré dans ce navigateur. Il est ensuite comme tout juste installé.
erase-ask = Tout effacer…
erase-question = Tout effacer définitivement ?
erase-size =
    { $count ->
        [0] Il n’y a aucun enregistrement. Tout le reste est effacé.
        [one] Un enregistrement ({ $size }) est effacé, avec tout ce que vous y avez ajouté.
       *[other] { $count } enregistrements ({ $size }) sont effacés, avec tout ce que vous y avez ajouté.
    }
erase-more = Les rapports, les demandes, les noms, la file d’attente et vos réglages disparaissent aussi. C’est irréversible, et ce que X n’a plus n’existe nulle part ailleurs. Les ZIP et les fichiers que vous avez enregistrés ailleurs restent.
erase-backup = Sauvegarder d’abord
erase-running = Tout est en train d’être effacé…
erase-failed-title = Tout n’a pas pu être effacé
erase-failed-help = Réessayez. Sinon, Afterspace efface le reste au prochain démarrage du navigateur.
