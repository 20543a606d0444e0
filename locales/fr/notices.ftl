notice-archive-title = Votre archive X est arrivée
notice-archive-text = { $name } ({ $size }) est téléchargé. Cliquez pour mettre ses Spaces dans Afterspace.
notice-imported-title = Vos Spaces sont dans Afterspace
notice-imported-text =
    { $count ->
        [one] Un nouvel enregistrement est dans votre bibliothèque.
       *[other] { $count } nouveaux enregistrements sont dans votre bibliothèque.
    }
notice-interrupted-title = Le téléchargement de votre archive s’est arrêté
notice-interrupted-text = { $name } n’est pas complet. Cliquez pour voir pourquoi, et comment continuer.
notice-failed-title = Votre archive n’a pas pu s’importer toute seule
notice-failed-text = Rien n’est perdu : le fichier est là où il était. Cliquez pour voir pourquoi, et que faire.
notice-lost-title = Il manque de l’audio dans votre bibliothèque
notice-lost-text =
    { $count ->
        [one] Ce navigateur a perdu l’audio d’un enregistrement. Cliquez pour voir lequel, et importez de nouveau son ZIP.
       *[other] Ce navigateur a perdu l’audio de { $count } enregistrements. Cliquez pour voir lesquels, et importez de nouveau leurs ZIP.
    }
notice-waiting-title = Votre archive X est-elle prête ?
notice-waiting-text = Vous l’avez demandée à X { $asked }. Cliquez pour regarder sur X.
notice-ending-title = Votre archive X va bientôt disparaître
notice-ending-text = X la garde jusqu’au { $until }. Cliquez pour y aller et la télécharger.
notice-expired-title = Le lien de X vers votre archive a expiré
notice-expired-text = X l’a gardée jusqu’au { $until }. Cliquez pour en demander une nouvelle.
notice-again-title = C’est le moment de demander une nouvelle archive à X
notice-again-text = Votre dernière archive date du { $made }. Redemandez-en une au plus tard le { $by }, avant que X n’efface des enregistrements plus récents.
