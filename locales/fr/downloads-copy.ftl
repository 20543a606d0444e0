downloads-copy = Une copie dans Téléchargements
downloads-copy-lead = Après chaque importation, Afterspace peut aussi enregistrer les nouveaux enregistrements comme fichiers, dans le dossier « Afterspace » de vos téléchargements. Ce qui sauvegarde ou synchronise ce dossier les a alors aussi. Pour les récupérer, déposez ce dossier sur la page de la bibliothèque.
downloads-copy-audio-only = Elle contient l’audio tel que X l’a stocké et les fichiers qui l’accompagnaient. Elle ne contient pas vos titres, notes, signets et noms : pour cela, faites une sauvegarde.
downloads-copy-twice = Les enregistrements prennent alors deux fois leur place sur ce disque. Elle commence par ceux qui sont déjà là : { $size }.
downloads-copy-stays = Elle ne fait qu’ajouter des fichiers. Ce que vous supprimez ici reste là-bas.
downloads-copy-readable = Quiconque peut ouvrir ce dossier peut les écouter, un service qui le synchronise aussi.
downloads-copy-asks = Si votre navigateur demande où enregistrer chaque fichier, il le demandera pour chacun de ceux-ci.
downloads-copy-on = Enregistrer aussi dans Téléchargements
downloads-copy-offer = Ou faire enregistrer aussi chaque nouvel enregistrement dans Téléchargements
downloads-copy-left = { $count ->
    [one] Enregistrement : encore { $count } fichier
   *[other] Enregistrement : encore { $count } fichiers
}
downloads-copy-copied = { $count ->
    [one] { $count } fichier s’y trouve. Dernier enregistrement le { $day }.
   *[other] { $count } fichiers s’y trouvent. Dernier enregistrement le { $day }.
}
downloads-copy-left-out = { $count ->
    [one] { $count } fichier n’a pas pu être enregistré : le navigateur l’a perdu ou le refuse, ou ce n’est plus ce qui a été importé.
   *[other] { $count } fichiers n’ont pas pu être enregistrés : le navigateur les a perdus ou les refuse, ou ce n’est plus ce qui a été importé.
}
downloads-copy-retry = Réessayer
error-copy-full-title = Il n’y a plus de place pour la copie dans Téléchargements
error-copy-full-help = Ce qui est copié reste, et votre bibliothèque n’a pas changé. Libérez de l’espace sur le disque et réessayez : la copie reprend où elle s’est arrêtée.
error-copy-cancelled-title = La copie dans Téléchargements a été annulée
error-copy-cancelled-help = Ce qui est copié reste, et votre bibliothèque n’a pas changé. Le reste suit après la prochaine importation, ou quand vous réessayez.
error-copy-blocked-title = Le navigateur n’autorise pas la copie dans Téléchargements
error-copy-blocked-help = Une règle du navigateur ou de votre organisation, ou un antivirus, a refusé un fichier. Votre bibliothèque n’a pas changé. Faites plutôt une sauvegarde, ou réessayez quand cette règle n’existe plus.
error-copy-folder-title = La copie dans Téléchargements ne peut pas être enregistrée
error-copy-folder-help = Le navigateur ne peut pas écrire dans son dossier de téléchargements : il a peut-être été déplacé, ou son lecteur déconnecté. Votre bibliothèque n’a pas changé. Vérifiez le dossier dans les réglages du navigateur, puis réessayez.
error-copy-failed-title = La copie dans Téléchargements a été interrompue
error-copy-failed-help = Le navigateur a cessé d’enregistrer un fichier. Ce qui est copié reste, et votre bibliothèque n’a pas changé. Réessayez : la copie reprend où elle s’est arrêtée.
