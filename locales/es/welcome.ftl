welcome-title = Conserva los Espacios que creaste
welcome-lead = El audio de tus Espacios está en el archivo de datos que X prepara para ti: detrás de siete pasos, un día de espera y un ZIP. Afterspace te lleva hasta él y guarda lo que encuentra donde puedas escucharlo.
to-library = Ir a la biblioteca

road-ask-title = Pide a X tu archivo de datos
road-ask-text = Son siete pasos cortos en X. La guía te señala cada uno; tu contraseña y tu código solo los escribes tú.
road-wait-title = Espera más o menos un día
road-wait-text = X prepara el archivo y te escribe cuando está listo. Entonces tienes siete días para descargarlo.
road-bring-title = Trae el ZIP aquí
road-bring-text = Afterspace encuentra tus Espacios y guarda su audio tal como X te lo dio.

before-title = Conviene saberlo antes de empezar
before-yours = Tu archivo de datos solo incluye los Espacios que creaste tú y que se grabaron.
before-soon = X conserva las grabaciones por lo menos 30 días. No cuentes con más: pídelas pronto.
before-left-out = Desde julio de 2026, X ha dejado los Espacios fuera de algunos archivos de datos. Si ocurre con el tuyo, te lo diremos.

pin-title = Ten Afterspace a la vista
pin-text = Haz clic en la pieza de rompecabezas de la barra del navegador y luego en el alfiler junto a Afterspace. En Firefox: en el engranaje y luego en la opción de anclar a la barra de herramientas.

private = Todo se queda en esta computadora. Afterspace no envía nada a ningún lado, y no tiene cuentas ni servidor.

empty-title = Tu estante todavía está vacío
empty-lead = Tus grabaciones todavía están en X. Así llegan hasta aquí.
empty-popup = Todavía no hay grabaciones. Están en el archivo de datos que X prepara para ti: la guía te lleva paso a paso.
have-zip-link = Ya tengo el ZIP
