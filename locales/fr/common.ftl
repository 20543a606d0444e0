app-name = Afterspace
page-title = { $title } – Afterspace
open-library = Ouvrir la bibliothèque
open-beside = Ouvrir à côté de la page
cancel = Annuler
dismiss = Masquer ce message
add = Ajouter
tools = Outils
