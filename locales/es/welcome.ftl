welcome-title = Conserva los Espacios que creaste
welcome-lead = Su audio está en el archivo de datos que X prepara para ti: Afterspace te guía hasta él y guarda tus grabaciones donde puedas escucharlas.
to-library = Ir a la biblioteca

road-ask-title = Solicita a X tu archivo de datos
road-ask-text = Son siete pasos cortos en X. La guía te señala cada uno; tu contraseña y tu código solo los escribes tú.
road-wait-title = Espera un día, a veces varios
road-wait-text = X prepara el archivo de datos. Cuando está listo, tienes siete días para descargarlo.
road-bring-title = Importa el ZIP aquí
road-bring-text = Afterspace encuentra tus Espacios y guarda su audio tal como X te lo dio.

before-title = Conviene saberlo antes de empezar
before-yours = Tu archivo de datos contiene los Espacios que creaste; puede que también estén los que no grabaste.
before-soon = X conserva las grabaciones al menos 30 días. No cuentes con más: solicita pronto tu archivo de datos.
before-left-out = Se ha visto que X deja fuera los Espacios. Si pasa con tu archivo de datos, Afterspace te lo dirá.

pin-title = Fija Afterspace
pin-text = Haz clic en la pieza de rompecabezas de la barra del navegador y luego en el alfiler junto a Afterspace. En Firefox: en el engranaje y luego en la opción de anclar a la barra de herramientas.

private = Todo se queda en este equipo. Afterspace no tiene cuentas ni servidor. Solo accede a X, y solo cuando le pides tomar tus Espacios del enlace de X.

empty-title = Tu biblioteca está vacía
empty-lead = Así llegan tus grabaciones de X a esta biblioteca.
empty-popup = Todavía no hay grabaciones. Están en el archivo de datos que X prepara para ti: la guía te lleva paso a paso.
have-zip-link = Ya tengo el ZIP

first-import-title = Tus primeras grabaciones están en camino
first-import-help = Cada una aparece aquí en cuanto se ha guardado entera.
