error-no-ranges-title = X n'envoie cette archive qu'en entier
error-no-ranges-help = Le serveur de X ne fournit pas de parties de fichier. Rien n'a été pris et vos enregistrements n'ont pas changé. Téléchargez l'archive comme d'habitude, puis importez le ZIP.
error-kept-elsewhere-title = Ce lien mène ailleurs
error-kept-elsewhere-help = Il conduit à un serveur qui n'appartient pas à X, et Afterspace n'en contacte aucun autre. Rien n'a été pris. Téléchargez l'archive comme d'habitude, puis importez le ZIP.
error-link-refused-title = X ne fournit pas ce fichier pour le moment
error-link-refused-help = Le lien a peut-être expiré, ou X veut que vous vous reconnectiez. Dans Firefox, les connexions d'un onglet conteneur ne comptent pas ici : connectez-vous à X dans un onglet ordinaire. Réessayez ensuite, ou téléchargez l'archive comme d'habitude. Les enregistrements déjà sauvegardés restent.
error-link-changed-title = L'archive chez X a changé
error-link-changed-help = Le fichier de X n'est plus le même : Afterspace s'est arrêté avant de mélanger les deux. Les enregistrements déjà sauvegardés restent. Recommencez à partir du lien, ou téléchargez l'archive comme d'habitude.
error-web-page-title = X a répondu par une page web au lieu de l'archive
error-web-page-help = En général, X veut que vous vous reconnectiez. Rien n'a été pris. Ouvrez la page des fichiers de X, puis réessayez, ou téléchargez l'archive comme d'habitude.
error-wrong-answer-title = Le serveur de X a répondu autre chose que ce qui était demandé
error-wrong-answer-help = Afterspace ne prend aucun octet qu'il n'a pas demandé : il s'est donc arrêté. Les enregistrements déjà sauvegardés restent. Téléchargez l'archive comme d'habitude, puis importez le ZIP.
error-server-failed-title = Le serveur de X ne fonctionne pas en ce moment
error-server-failed-help = Il a échoué plusieurs fois, ou veut qu'on le laisse tranquille un moment. Ce qui a été pris est conservé. Réessayez dans une heure, ou téléchargez l'archive comme d'habitude.
error-no-connection-title = La connexion à X s'est interrompue
error-no-connection-help = Plusieurs essais n'y ont rien changé. Ce qui a été pris est conservé : reprenez quand vous serez de nouveau en ligne. Les enregistrements déjà sauvegardés restent.
report-remote = Reste chez X : seuls les Spaces ont été pris
take-spaces = Prendre seulement vos Spaces
take-lead = Afterspace peut lire seulement vos Spaces dans l'archive que X conserve, sans la télécharger en entier.
take-asks = Pour cela, il lui faut votre autorisation d'accéder à { $host }, l'un des serveurs de X. Il n'en contacte aucun autre, et celui-ci seulement quand vous le demandez.
take-rest = Le reste de l'archive reste chez X jusqu'au { $day }. Votre téléchargement n'est pas modifié.
take-goes-on = Le téléchargement de X continue pendant ce temps.
take-risk = X peut considérer cela comme votre téléchargement. Son bouton devient alors gris ; le lien est gardé ici jusqu'au { $day }.
take-files = Fichiers chez X
take-file = { $name }, jusqu'au { $day }
take-begin = Voir quels Spaces s'y trouvent
take-denied-title = Afterspace n'a pas accès à { $host }
take-denied-help = Rien n'a été envoyé. Donnez l'autorisation pour prendre seulement vos Spaces, ou téléchargez l'archive comme d'habitude.
take-none-title = Il n'y a pas encore de lien de X
take-none-help = Lancez le téléchargement sur la page des fichiers de X. Pendant qu'il dure, Afterspace peut y prendre vos Spaces.
take-broke-title = Le téléchargement de X s'est arrêté
take-broke-help = Il s'est interrompu peu après le début de la lecture par Afterspace, qui a donc cessé de lire. Reprenez le téléchargement avant toute autre chose.
take-planning = Lecture du contenu de l'archive…
take-choose = Quels enregistrements voulez-vous ?
take-stored = déjà dans votre bibliothèque
take-missing = absent de cette archive
take-posts = Titres tirés de vos posts ({ $size })
take-size = { $size } sur { $total }
take-chosen =
    { $count ->
        [0] Choisissez un enregistrement
        [one] Prendre { $count } enregistrement
       *[other] Prendre { $count } enregistrements
    }
take-taking = Vos enregistrements arrivent
take-progress = Progression
take-traffic =
    { $count ->
        [one] { $count } requête à X, { $size }
       *[other] { $count } requêtes à X, { $size }
    }
take-done = Vos enregistrements sont dans votre bibliothèque
take-cancel-download = Annuler le téléchargement complet de X
take-again = Réessayer
take-continue = Continuer
take-unfinished = Vous aviez commencé à prendre des enregistrements par le lien de X. Ce qui est arrivé est conservé jusqu'au { $day }.
take-cancel = Annuler
take-on-x = Ouvrir la page de X
link-again = Réessayer le lien de X
link-lead = La page de X ne propose peut-être pas l'archive une seconde fois. Son lien fonctionne encore : votre navigateur peut la télécharger de nouveau en entier.
link-begun = Le téléchargement a commencé. Il figure aussi dans la liste des téléchargements du navigateur.
link-failed = Le téléchargement n'a pas commencé.
request-log = Requêtes à X
request-log-lead = Tout ce qu'Afterspace a jamais envoyé sur le réseau : quand, à quel serveur, et combien est revenu.
request-log-none = Aucune. Afterspace n'a rien envoyé.
request-log-clear = Vider la liste
