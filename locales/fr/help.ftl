# What the help pages say. Their titles are in settings.ftl, where the search finds them.

help-archive-1 = Lancez le guide dans Afterspace. Il ouvre X et montre, sur les pages mêmes de X, où cliquer.
help-archive-2 = Confirmez votre identité avec votre mot de passe et un code, puis demandez l’archive.
help-archive-3 = Attendez que X l’ait préparée, et téléchargez tous ses fichiers.
help-archive-hosted = L’archive contient les Spaces que vous avez animés. Ceux où vous n’étiez qu’invité se trouvent dans les archives de leurs hôtes.
help-archive-link = Le lien de X fonctionne sept jours. Téléchargez l’archive dès qu’elle est prête.

help-waiting-day = X met un jour, parfois plusieurs. Vous pouvez tout fermer en attendant : Afterspace se souvient de votre demande.
help-waiting-week = Après sept jours sans réponse, refaites la demande : X en accepte une nouvelle dès que son bouton est utilisable.
help-waiting-reminders = Afterspace vous le rappelle après un jour, puis chaque jour, et avant que le lien de X expire. Vous choisissez vos rappels.

help-import-1 = Déposez le ZIP n’importe où dans la bibliothèque, ou choisissez-le avec « Ajouter ». Ne le décompressez pas.
help-import-2 = Si X vous a donné plusieurs fichiers, choisissez-les tous. Ils peuvent aussi venir l’un après l’autre.
help-import-3 = Chaque enregistrement apparaît dès qu’il est complet, et vous pouvez l’écouter.
help-import-parts = Les ZIP dans un ZIP, les ZIP divisés et les fichiers audio isolés sont lus aussi. Rien n’est modifié dans vos fichiers.
help-import-damaged = D’un ZIP abîmé ou incomplet, tout ce qui est intact est sauvé, et le rapport dit ce qui manque.
help-import-report = Chaque importation laisse un rapport : ce que l’archive contenait, et ce qu’il en est advenu.

help-listen-lanes = Sous la forme d’onde, chaque personne a une ligne qui montre quand elle a parlé ; un clic y lance la lecture.
help-listen-only = Cliquez sur un nom pour n’entendre que cette personne. Les silences peuvent être sautés dans les réglages du lecteur.
help-listen-names = X ne connaît les personnes que par leur pseudo. Donnez-leur un nom sur leur page, liée à chaque enregistrement.
help-listen-keys = La barre d’espace lit et met en pause, J et L sautent, N et P vont à la prise de parole suivante et précédente. Toutes les touches sont dans les paramètres.

help-transcript-1 = Enregistrez l’audio avec « Enregistrer », en .m4a ou .mp3.
help-transcript-2 = Donnez ce fichier à un outil de transcription. Il vous rend un fichier avec le texte.
help-transcript-3 = Ouvrez l’enregistrement, choisissez l’onglet de la transcription, et joignez ce fichier. Vous pouvez aussi l’y déposer.
help-transcript-none = X ne donne pas de transcriptions, et Afterspace n’en fait pas : rien ne quitte cet ordinateur, et la reconnaissance dans le navigateur n’est pas encore assez bonne.
help-transcript-tools = Whisper, whisper.cpp, MacWhisper et Vibe fonctionnent sur votre propre ordinateur. Des services comme otter.ai, Descript, Rev ou Deepgram reçoivent votre audio par internet.
help-transcript-format = Choisissez .srt, .vtt ou .json si possible : ils ont des temps, le texte suit donc l’audio, et les personnes sont indiquées. Un simple .txt convient aussi, sans temps.

help-backup-1 = Ouvrez les paramètres, puis le stockage.
help-backup-2 = Choisissez de sauvegarder, et gardez le fichier ailleurs : sur un autre disque, ou dans un nuage à vous.
help-backup-3 = Dans l’autre navigateur, installez Afterspace, choisissez de restaurer au même endroit, et prenez ce fichier.
help-backup-only = La bibliothèque n’est que dans ce profil du navigateur. S’il est supprimé ou abîmé, les enregistrements que X a effacés entre-temps sont perdus.
help-backup-people = Une sauvegarde contient les voix et les noms d’autres personnes. Gardez-la avec autant de soin que les enregistrements.

help-uninstall-all = Quand vous désinstallez Afterspace, le navigateur supprime tout ce qui lui appartient : enregistrements, noms, notes, transcriptions et paramètres. Aucune extension ne peut l’empêcher.
help-uninstall-first = Faites d’abord une sauvegarde. Ce que vous avez enregistré ou téléchargé comme fichier reste où il est.
help-uninstall-files = Pour vider la bibliothèque sans désinstaller, choisissez de tout supprimer dans les paramètres, sous le stockage.

help-privacy-local = Tout reste sur cet ordinateur. Afterspace n’a pas de serveur, ne compte rien et n’envoie rien.
help-privacy-x = Sur les pages de X, il montre seulement où cliquer. Il ne regarde ni mots de passe ni codes, et n’agit jamais à votre place.
help-privacy-others = Les enregistrements contiennent la voix d’autres personnes. Demandez-leur avant de publier quoi que ce soit.

help-report-lead = Voici le rapport entier. Il contient des versions, des nombres et des codes : ni noms, ni titres, ni identifiants, ni heures.
help-report-shape = Si une importation a échoué, vous pouvez ajouter comment l’archive est faite : noms de champs que X utilise, types de valeurs, nombres et tailles. Rien de ce qu’elle dit n’est ajouté.
help-report-copy = Copier le rapport
help-report-add = Ajouter une archive…
help-report-remove = Retirer l’archive
help-report-copied = Copié. Rien n’a été envoyé : collez-le là où vous signalez le problème.
help-report-copy-failed = Le navigateur ne l’a pas permis. Sélectionnez le rapport et copiez-le vous-même.
