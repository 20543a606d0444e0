request = Tu solicitud a X
request-of = Tu solicitud a X para @{ $handle }
request-none = ¿Te falta un Espacio? Pide a X otro archivo de datos.
request-waiting-seen = Le pediste a X tu archivo de datos { $ago }.
request-waiting-found = X ya estaba preparando tu archivo de datos { $ago }.
request-waiting-person = Dijiste que le pediste a X tu archivo de datos { $ago }.
request-waiting-note = X suele tardar más o menos un día, a veces más.
request-ready = Tu archivo de datos está listo en X. Descárgalo antes del { $day }, { $left }.
request-ready-note = Después, el enlace de X deja de funcionar y tendrías que pedirlo otra vez.
request-downloading = Tu archivo de datos se está descargando. Deja el navegador abierto hasta que llegue.
request-interrupted = La descarga de tu archivo de datos se detuvo. Sigue desde la lista de descargas del navegador, o en X.
request-downloaded = Tu archivo de datos ya se descargó. Trae el ZIP a la biblioteca.
request-expired = El enlace de X a tu archivo de datos ya no funciona.
request-expired-note = Un archivo queda siete días en X. Pide uno nuevo: el camino ahora es corto.
request-failed = X no pudo preparar tu archivo de datos.
request-failed-note = Pídelo otra vez. Si vuelve a fallar, X nombra en la misma página un formulario con el que puedes pedir ayuda.
request-unavailable = X no entrega tu archivo de datos en este momento.
request-unavailable-note = Vuelve a mirar en unas horas y pide uno nuevo en cuanto X lo ofrezca.
start-guide = Empezar la guía
continue-on-x = Seguir en X
look-on-x = Mirar en X
allow-notices = Avísame cuando llegue
offer-title =
    { $count ->
        [one] Tu archivo de datos de X ya está aquí
       *[other] { $count } partes de tu archivo de datos de X ya están aquí
    }
offer-earlier-title =
    { $count ->
        [one] En tus descargas hay un archivo de datos de X. ¿Lo importamos?
       *[other] En tus descargas hay { $count } partes de archivos de datos de X. ¿Las importamos?
    }
offer-parts =
    { $count ->
        [one] X te dio este archivo en { $parts } partes. Aquí falta una: descárgala también y tráelas todas a la vez.
       *[other] X te dio este archivo en { $parts } partes. Aquí faltan { $count }: descárgalas también y tráelas todas a la vez.
    }
offer-facts = { $size }, descargado: { $moment }
offer-gone = Ya no está donde se descargó
offer-gone-help = Si lo moviste, tráelo desde su nuevo lugar. Si se borró, inténtalo otra vez desde la lista de descargas del navegador, o en X.
offer-import = Importarlo
offer-import-now = Importar ahora
offer-decline = Este no
offer-how = Arrástralo desde tus descargas a esta página o elígelo.
offer-reveal = Mostrarlo en su carpeta
download-running = Tu archivo de datos se está descargando
download-paused = La descarga está en pausa
download-stopped = La descarga se detuvo antes de terminar
download-progress = Progreso de la descarga
download-facts = { $there } de { $total }
download-so-far = { $there } hasta ahora
download-left = faltan unos { $left }
download-resume = Seguir con la descarga
download-can-resume = Lo que ya llegó se conserva: sigue desde ahí.
download-retry = Inténtalo otra vez desde la lista de descargas del navegador (Ctrl+J; en un Mac, ⌥⌘L o ⌘J): puede que X no ofrezca dos veces el mismo archivo.
download-why-full = No queda espacio en el disco. Haz sitio primero.
download-why-network = Se cortó la conexión.
download-why-cancelled = Se canceló.
download-why-closed = El navegador se cerró antes de que terminara.
download-why-blocked = El navegador o un antivirus de este equipo bloqueó el archivo.
download-why-folder = El navegador no pudo escribir en la carpeta de descargas. Elige otra carpeta en sus ajustes.
download-why-refused = X ya no entrega el archivo: puede que el enlace haya terminado o que quiera que inicies sesión de nuevo.
download-why-unknown = El navegador no dice por qué.
