app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Ouvrir la bibliothèque
cancel = Annuler
dismiss = Masquer ce message
add = Ajouter
tools = Outils
