sample-title = Quatre voix, sans paroles
sample-label = Exemple
sample-text = Des voix de synthèse pour essayer le lecteur pendant que vous attendez. Elles ne sont pas dans votre bibliothèque.
