recordings = Enregistrements
your-recordings = Vos enregistrements
recordings-count = { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}
all-recordings = Tous les enregistrements
untitled-space = Space du { $day }
untitled-recording = Enregistrement sans titre
no-date = Date inconnue
title-from-post = Le titre vient de votre post qui renvoyait à ce Space.

speaker-host = Hôte
speaker-guest = Participant
who-spoke-when = Qui a parlé et quand
no-speakers = X n’a noté aucun intervenant dans ce son : il forme donc une seule piste. Il s’écoute comme d’habitude.
gaps = Où le son manque
gap-here = Il manque { $length } ici, à { $at }

details = Détails
detail-length = Durée exacte
detail-size = Taille
detail-account = Compte
detail-imported = Ajouté
detail-space = Space sur X

state-partial = Incomplet
state-partial-title = Cet enregistrement n’est pas entier
state-partial-help = L’archive était coupée, et voici la partie qui a pu être sauvée. Pour avoir le reste, téléchargez de nouveau l’archive depuis X et importez-la ici : la copie plus longue remplacera celle-ci.
state-damaged = Abîmé
state-damaged-title = Une partie de cet enregistrement est abîmée
state-damaged-help = Tout le son disponible a été conservé, mais vous entendrez peut-être des sauts. Télécharger de nouveau l’archive depuis X aide souvent : la meilleure copie remplacera celle-ci.
state-missing = Sans son
state-missing-title = X a cité ce Space, mais son audio n’est pas venu
state-missing-help = Il est peut-être dans une autre partie de votre archive : si X vous a donné plusieurs ZIP, importez-les tous. Il est peut-être aussi trop ancien, car X ne garde les enregistrements qu’un temps.
state-lost = Audio perdu
state-lost-title = Ce navigateur a perdu l’audio de cet enregistrement
state-lost-help = Ses fichiers ont disparu du profil du navigateur ; une panne de disque ou un logiciel de nettoyage les a peut-être supprimés. Importez de nouveau le ZIP : l’audio revient, et votre titre et vos repères sont toujours là. Si vous n’avez plus le ZIP, demandez vite une nouvelle archive à X.
copy-badge = Laquelle est à vous ?
copy-question = Laquelle de ces copies est à vous ?
copy-help = Votre bibliothèque a { $count } copies de ce Space avec un audio différent. Rien n’a été remplacé.
copy-from = De l’archive de @{ $handle } : { $length }
copy-from-unknown = D’une archive qui ne nomme aucun compte : { $length }
copy-this = celle affichée ici
copy-mine = C’est la mienne
copy-mine-help = Les autres vont dans « Supprimés récemment », où vous pouvez les restaurer pendant { $days } jours.
copy-keep = Tout garder

not-here-title = Cet enregistrement n’est pas dans votre bibliothèque
not-here-help = Il est peut-être sur un autre ordinateur ou dans un autre profil du navigateur. Si vous avez encore le ZIP, importez-le ici.
emptied-title = { $count ->
    [one] Votre bibliothèque contenait un enregistrement ; ce navigateur l’a perdu
   *[other] Votre bibliothèque contenait { $count } enregistrements ; ce navigateur les a perdus
}
emptied-help = Ses fichiers ont disparu du profil du navigateur ; une panne de disque, un logiciel de nettoyage ou un nouveau profil peuvent en être la cause. Importez de nouveau vos ZIP. Pour ce que vous n’avez plus en ZIP, demandez vite une nouvelle archive à X : elle contient peut-être encore vos Spaces les plus récents.

delete-recording = Supprimer cet enregistrement
delete-question = Supprimer « { $title } » ?
delete-frees = Il occupe { $size }. Pendant { $days } jours, vous pouvez le récupérer dans « Supprimés récemment », sous votre liste. Après, il disparaît pour toujours, et X ne l’a peut-être plus.
delete-silent = Son audio n’est pas ici. Pendant { $days } jours, vous pouvez le récupérer dans « Supprimés récemment », sous votre liste.
delete-yes = Supprimer
deleted-title = « { $title } » est supprimé
undo = Annuler
recently-deleted = Supprimés récemment ({ $count })
recently-deleted-help = Chacun disparaît pour toujours { $days } jours après sa suppression. Jusque-là, il occupe encore sa place.
deleted-on = { $size }, supprimé le { $day }
restore = Récupérer
restore-title = Récupérer { $title }
remove-all = Effacer définitivement maintenant
remove-question = { $count ->
    [one] Effacer définitivement un enregistrement ?
   *[other] Effacer définitivement { $count } enregistrements ?
}
remove-frees = Cela libère { $size } et ne peut pas être annulé. Sans le ZIP, personne ne peut faire revenir le son.

attachments-title = Autres fichiers de ce Space
attachments-loose-title = Autres fichiers de vos archives
attachments-help = Ils étaient à côté du son dans votre archive, et sont conservés ici tels quels. Afterspace ne les lit pas : enregistrez-en un pour l’ouvrir avec un autre programme.
attachment-save = Enregistrer
attachment-save-name = Enregistrer { $name }
attachment-delete = Supprimer
attachment-delete-name = Supprimer { $name }
attachment-delete-question = Supprimer définitivement « { $name } » ?
attachment-delete-help = Cela libère { $size } et ne peut pas être annulé. L’audio de vos enregistrements reste.
attachment-damaged = Il n’est pas arrivé en entier.
everyone = Tout le monde
about-time = environ { $time }
speakers-coarse = Les passages plus clairs, en pointillés, viennent de la liste de X : qui a parlé quand. Elle est moins précise que ce que X note dans le son : à peu près juste, pas à la seconde.

who-and-more = { $names } +{ $more }
time-left = Reste { $time }
heard-no = Pas encore écouté
heard-begun = Commencé
heard-yes = Écouté
month-sum = { $recordings } · { $sum }
no-audio = sans audio
nothing-open = Choisissez un enregistrement dans la liste.
row-menu = Actions pour { $title }
mark-heard = Marquer comme écouté
mark-unheard = Marquer comme non écouté
marked-heard = Marqué comme écouté
marked-unheard = Marqué comme non écouté
title-label = Titre
rename = Renommer
renamed = Titre modifié
title-choices = Plusieurs posts renvoient à ce Space. Titre :
