request = Votre demande à X
request-of = Votre demande à X pour @{ $handle }
request-none = Il vous manque un Space ? Demandez une nouvelle archive à X.
request-waiting = X prépare votre archive
request-waiting-person = X devrait être en train de préparer votre archive
request-asked = Demandée { $ago }
request-found = Remarquée { $ago }
request-takes = X met un jour, parfois plusieurs
request-unanswered = X n’a pas répondu depuis une semaine
request-unanswered-note = Demandez une nouvelle archive dès que le bouton de X le permet
request-ready = Votre archive est prête
request-ready-by = À télécharger au plus tard le { $day }
request-downloading = Votre archive se télécharge
request-downloading-note = Gardez le navigateur ouvert jusqu’à la fin
request-interrupted = Le téléchargement a été interrompu
request-interrupted-note = Reprenez-le depuis la liste des téléchargements du navigateur, ou sur X
request-downloaded = Votre archive est téléchargée
request-downloaded-note = Importez le ZIP dans votre bibliothèque
request-expired = Le lien de X vers votre archive ne fonctionne plus
request-expired-note = Une archive reste sept jours sur X. Demandez-en une nouvelle : le chemin est court maintenant.
request-failed = X n’a pas pu préparer votre archive
request-failed-note = Demandez-la encore une fois. Si cela échoue aussi, X indique sur la même page un formulaire pour demander de l’aide.
request-unavailable = X ne donne pas votre archive pour le moment
request-unavailable-note = Regardez à nouveau dans quelques heures, et demandez-en une nouvelle dès que X le propose.
start-guide = Commencer le guide
choose-zip = Choisir le ZIP…
continue-on-x = Continuer sur X
look-on-x = Regarder sur X
request-again-on-x = Redemander sur X
allow-notices = Me prévenir quand elle arrive
offer-title =
    { $count ->
        [one] Votre archive de X est arrivée
       *[other] { $count } fichiers de votre archive de X sont arrivés
    }
offer-earlier-title =
    { $count ->
        [one] Il y a dans vos téléchargements une archive de X. L’importer ?
       *[other] Il y a dans vos téléchargements { $count } fichiers d’archives de X. Les importer ?
    }
offer-parts =
    { $count ->
        [one] X vous a donné cette archive en { $parts } fichiers. Il en manque encore un ici : téléchargez-le aussi, puis apportez-les tous à la fois.
       *[other] X vous a donné cette archive en { $parts } fichiers. Il en manque encore { $count } ici : téléchargez-les aussi, puis apportez-les tous à la fois.
    }
offer-facts = { $size }, téléchargement du { $moment }
offer-gone = Le fichier n’est plus là où il a été téléchargé
offer-gone-help = Si vous avez déplacé le fichier, apportez-le depuis son nouvel emplacement. S’il est supprimé, réessayez depuis la liste des téléchargements du navigateur, ou sur X.
offer-import-now = Importer maintenant
offer-decline = Pas ce fichier
offer-reveal = Le montrer dans son dossier
download-running = Votre archive se télécharge
download-paused = Le téléchargement est en pause
download-stopped = Le téléchargement s’est arrêté avant la fin
download-progress = Avancement du téléchargement
download-facts = { $there } sur { $total }
download-so-far = { $there } pour l’instant
download-left = encore { $left } environ
download-resume = Reprendre le téléchargement
download-can-resume = Ce qui est déjà arrivé est conservé : il reprend à partir de là.
download-retry = Réessayez depuis la liste des téléchargements du navigateur (Ctrl+J ; sur un Mac, ⌥⌘L ou ⌘J) : X ne propose peut-être pas deux fois le même fichier.
download-why-full = Il n’y a plus de place sur le disque. Faites d’abord de la place.
download-why-network = La connexion a été coupée.
download-why-cancelled = Il a été annulé.
download-why-closed = Le navigateur a été fermé avant la fin.
download-why-blocked = Le navigateur ou un antivirus de cet ordinateur a bloqué le fichier.
download-why-folder = Le navigateur n’a pas pu écrire dans le dossier des téléchargements. Choisissez un autre dossier dans ses paramètres.
download-why-refused = X ne donne plus le fichier : son lien a peut-être expiré, ou X veut que vous vous connectiez de nouveau.
download-why-unknown = Le navigateur ne dit pas pourquoi.
road-step = Étape { $step } sur { $count }
road-done = (fait)
