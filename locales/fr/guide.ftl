# La carte du guide sur les pages de X. { $label } est ce que X a écrit sur l'élément, dans la langue de sa page.

guide-name = Guide Afterspace
guide-step = Étape { $step } sur 7
guide-dismiss = Masquer
guide-reopen = Afficher le guide Afterspace

guide-do-begin = Commencer
guide-do-take-there = M’y emmener
guide-do-confirm = C’est fait
guide-do-reload = Regarder à nouveau
guide-do-open-library = Ouvrir Afterspace
guide-do-take-spaces = Prendre seulement vos Spaces
guide-do-more-ways = Autres possibilités
guide-do-again = Demander une nouvelle archive
guide-do-report = Signaler cette page
guide-do-copy = Copier
guide-do-back = Retour

guide-intro = Vos enregistrements sont dans l’archive que X prépare avec vos données.
guide-intro-hosted = Elle contient les Spaces que vous avez animés ; ceux que vous n’avez pas enregistrés peuvent y être aussi. Ceux où vous étiez parmi les invités n’y sont pas.
guide-intro-days = Elle contient les Spaces des 30 derniers jours au moins. X ne promet rien au-delà.
guide-intro-left-out = Il est déjà arrivé que X laisse les Spaces de côté. Si c’est le cas pour la vôtre, Afterspace vous le dira.
guide-intro-road = Sept étapes : trouver la page, donner votre mot de passe et un code, demander l’archive, attendre un jour, parfois plusieurs, la télécharger.

guide-more = Cliquez sur « { $label } » dans le menu de X.
guide-profile = Cliquez sur votre photo en haut de la page.
guide-settings = Choisissez « { $label } ».
guide-support = Ouvrez d’abord « { $label } ».
guide-account = Choisissez « { $label } ».
guide-archive = Choisissez « { $label } ».
guide-password = Tapez votre mot de passe X, puis cliquez sur « { $label } ».
guide-password-later = X demande ici votre mot de passe, mais le champ n’est pas encore utilisable. Suivez la page de X jusqu’à ce qu’il le soit.
guide-passkey = X demande votre clé d’accès. Utilisez-la, ou choisissez un autre moyen sur la page de X.
guide-verify = X vous demande de confirmer que c’est bien vous. Choisissez le moyen qui vous convient et suivez la page de X.
guide-channel = Choisissez où X doit vous envoyer un code, puis cliquez sur « { $label } ».
guide-send = X vous envoie un code. Cliquez sur « { $label } ».
guide-code = Tapez le code que X vous a envoyé, puis cliquez sur « { $label } ».
guide-request = Cliquez sur « { $label } ».
guide-request-link = Cliquez sur « { $label } » : X reçoit la demande sur une page à part.

guide-wait = X prépare votre archive.
guide-wait-seen = X prépare votre archive. Vous l’avez demandée le { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-found = X prépare votre archive. Elle était déjà demandée le { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-person = X prépare votre archive. Vous avez dit l’avoir demandée le { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-no-answer = X avait votre demande le { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. Une semaine ou plus s’est écoulée sans réponse.

guide-link = Votre archive est prête. Cliquez sur « { $label } ».
guide-part = Votre archive est prête. Lisez ceci, puis cliquez sur « { $label } ».
guide-parts = Votre archive est en { $parts } fichiers, et il vous les faut tous. Cliquez sur « { $label } » { $left ->
    [one] pour le dernier.
   *[other] pour le suivant.
}

guide-downloading = Votre archive est en cours de téléchargement.
guide-interrupted = Le téléchargement s’est arrêté avant la fin.
guide-downloaded = Votre archive est sur cet ordinateur. Laissez maintenant Afterspace en sortir les enregistrements.
guide-imported = Vos enregistrements sont dans Afterspace.

guide-expired = X garde une archive 7 jours, et ceux de la vôtre sont passés.
guide-failed = X n’a pas pu préparer votre archive : « { $label } ».
guide-unavailable = X ne donne pas votre archive pour le moment : « { $label } ».
guide-off = X semble avoir désactivé les archives pour le moment. Réessayez dans quelques heures.

guide-sign-in = Connectez-vous d’abord à X, avec le compte qui a animé les Spaces.
guide-unlock = X a verrouillé ce compte. Déverrouillez-le d’abord, comme l’indique la page de X.
guide-switch-account = Ce compte vous a été confié, et seul son propriétaire peut demander l’archive. Passez au compte du propriétaire.
guide-suspended = X a suspendu ce compte. Son archive doit être demandée à X par écrit.
guide-x-error = X indique qu’un problème est survenu. Rechargez la page.

guide-return-waiting = Vous avez demandé votre archive le { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. X met un jour, parfois plusieurs.
guide-return-ready = Votre archive est prête et vous attend jusqu’au { DATETIME($until, dateStyle: "medium") }.

guide-search-1 = Cherchez « { $label } » dans le menu de X.
guide-search-2 = Cherchez « { $label } » dans le menu qui s’ouvre.
guide-search-3 = Cherchez « { $label } » dans les paramètres de votre compte.
guide-search-4 = Cherchez « { $label } » : X le demande ici.
guide-search-5 = X demande ici un code, qu’il vous envoie par e-mail ou par SMS.
guide-search-6 = Cherchez « { $label } » sur cette page.
guide-search-7 = Cherchez « { $label } » sur cette page.

guide-report = Voici le rapport complet. Il dit comment la page de X est construite, et rien d’autre.
guide-report-name = Rapport
guide-copied = Copié.
guide-copy-failed = Le navigateur ne l’a pas permis. Sélectionnez le rapport et copiez-le vous-même.

guide-note-secret = Afterspace ne regarde pas ce que vous tapez ici.
guide-note-passkey = Votre clé d’accès reste entre votre appareil et X. Afterspace n’y touche pas.
guide-note-hosted = Elle contient les Spaces que vous avez animés, des 30 derniers jours au moins ; ceux que vous n’avez pas enregistrés peuvent y être aussi.
guide-note-left-out = Il est déjà arrivé que X laisse les Spaces de côté.
guide-note-wait = Il faut un jour, parfois plusieurs. Vous pouvez fermer cette page : Afterspace s’en souvient.
guide-note-record = Pour votre prochain Space : sur le Web, l’enregistrement (« Record Space ») est désactivé par défaut. Activez-le avant de commencer.
guide-note-no-answer = X accepte une nouvelle demande dès que son bouton n’est plus grisé.
guide-note-network = Il vous faut une connexion stable, et de la place sur le disque pour un gros fichier.
guide-note-room = Il vous faut une connexion stable, et de la place sur le disque : d’après X, ce fichier fait { $size }.
guide-note-leave-open = Gardez le navigateur ouvert jusqu’à l’arrivée du fichier, et n’annulez pas.
guide-note-link-life = Le lien de X fonctionne pendant 7 jours.
guide-note-retry = En cas de coupure, réessayez depuis la liste des téléchargements du navigateur : X ne le propose peut-être pas deux fois.
guide-note-retry-now = Afterspace dit pourquoi, et comment continuer. Vous pouvez aussi réessayer depuis la liste des téléchargements du navigateur : X ne le propose peut-être pas deux fois.
guide-note-ask-again = Demandez-en une nouvelle dès que X le propose sur cette page.
guide-note-form = X indique sur cette page un formulaire pour demander de l’aide.
guide-note-lent = Si ce compte vous a été confié, seul son propriétaire peut demander l’archive.
guide-note-suspended-who = Seul le propriétaire du compte peut le faire.
guide-note-suspended-how = Écrivez vous-même à X. Indiquez votre @nom et demandez une copie de toutes vos données, avec l’audio de vos Spaces.
guide-note-x-error-ours = X accuse peut-être les « extensions de confidentialité ». Afterspace ne fait qu’afficher cette carte et ne change rien au code de X.
guide-note-x-error-others = Si cela se reproduit, suspendez pour X les bloqueurs de publicités et de traqueurs, puis rechargez.
guide-note-lost = La page de X ne ressemble pas à ce que nous connaissons.
guide-note-report-without = Il ne contient ni textes, ni noms, ni adresses, ni de vous ni de personne.
guide-note-report-how = Rien n’est envoyé. Copiez-le et collez-le là où vous signalez les problèmes d’Afterspace.
