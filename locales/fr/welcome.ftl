welcome-title = Gardez les Spaces que vous avez animés
welcome-lead = Leur son est dans l’archive que X prépare de vos données : Afterspace vous y conduit et garde vos enregistrements là où vous pouvez les écouter.
to-library = Aller à la bibliothèque

road-ask-title = Demandez votre archive à X
road-ask-text = Sept petites étapes sur X. Le guide vous montre chacune ; c’est toujours vous qui tapez votre mot de passe et votre code.
road-wait-title = Attendez un jour, parfois plusieurs
road-wait-text = X prépare l’archive et vous écrit quand elle est prête. Vous avez alors sept jours pour la télécharger.
road-bring-title = Apportez le ZIP ici
road-bring-text = Afterspace y trouve vos Spaces et en garde le son, exactement tel que X vous l’a donné.

before-title = Bon à savoir avant de commencer
before-yours = Votre archive contient les Spaces que vous avez animés ; ceux que vous n’avez pas enregistrés peuvent y être aussi.
before-soon = X garde les enregistrements au moins 30 jours. Ne comptez pas sur plus : faites vite la demande.
before-left-out = Il est déjà arrivé que X laisse les Spaces de côté. Si c’est le cas pour la vôtre, nous vous le dirons.

pin-title = Gardez Afterspace à portée de vue
pin-text = Cliquez sur la pièce de puzzle dans la barre d’outils du navigateur, puis sur l’épingle à côté d’Afterspace. Dans Firefox : la roue dentée, puis « Épingler à la barre d’outils ».

private = Tout reste sur cet ordinateur. Afterspace n’a ni compte ni serveur. Il ne contacte que X, et seulement quand vous lui demandez de prendre vos Spaces par le lien de X.

empty-title = Votre bibliothèque est vide
empty-lead = Voici comment vos enregistrements arrivent de X dans cette bibliothèque.
empty-popup = Pas encore d’enregistrements. Ils sont dans l’archive que X prépare pour vous : le guide vous y conduit, étape par étape.
have-zip-link = J’ai déjà le ZIP

first-import-title = Vos premiers enregistrements arrivent
first-import-help = Chacun apparaît ici dès qu’il est entièrement sauvegardé.
