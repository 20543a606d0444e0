space-video-title = Vidéo

error-video-codec-title = Ce navigateur ne peut pas lire cette vidéo
error-video-codec-help = Le son est lu comme d’habitude. Enregistrez le fichier d’origine pour le regarder dans un logiciel qui connaît ce format.
error-video-damaged-title = Cette vidéo est illisible
error-video-damaged-help = Le son est lu comme d’habitude, et le fichier d’origine est conservé tel quel.
