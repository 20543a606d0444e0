request = Tu solicitud a X
request-of = Tu solicitud a X para @{ $handle }
request-none = ¿Te falta un Espacio? Solicita a X otro archivo de datos.
request-waiting-seen = Solicitaste a X tu archivo de datos { $ago }.
request-waiting-found = X ya estaba preparando tu archivo de datos { $ago }.
request-waiting-person = Dijiste que solicitaste a X tu archivo de datos { $ago }.
request-waiting-note = X tarda un día, a veces varios.
request-ready = Tu archivo de datos está listo en X. Descárgalo antes del { $day }, { $left }.
request-ready-note = Después, el enlace de X caduca y tendrías que solicitar otro archivo de datos.
request-downloading = Tu archivo de datos se está descargando. Deja el navegador abierto hasta que termine.
request-interrupted = La descarga de tu archivo de datos se interrumpió. Reanúdala desde la lista de descargas del navegador o en X.
request-downloaded = Tu archivo de datos ya se descargó. Importa el ZIP en tu biblioteca.
request-expired = El enlace de X a tu archivo de datos caducó.
request-expired-note = X guarda un archivo de datos siete días. Solicita otro: la guía te lleva hasta allí.
request-failed = X no pudo preparar tu archivo de datos.
request-failed-note = Solicítalo otra vez. Si vuelve a fallar, X menciona en la misma página un formulario con el que puedes pedir ayuda.
request-unavailable = X no ofrece tu archivo de datos en este momento.
request-unavailable-note = Vuelve a comprobarlo en unas horas y solicita otro en cuanto X lo ofrezca.
start-guide = Empezar la guía
continue-on-x = Continuar en X
look-on-x = Comprobar en X
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
        [one] X dividió este archivo de datos en { $parts } partes. Aquí falta una: descárgala también e impórtalas todas juntas.
       *[other] X dividió este archivo de datos en { $parts } partes. Aquí faltan { $count }: descárgalas también e impórtalas todas juntas.
    }
offer-facts = { $size }, descargado: { $moment }
offer-gone = Ya no está donde se descargó
offer-gone-help = Si lo moviste, impórtalo desde su nuevo lugar. Si se borró, inténtalo otra vez desde la lista de descargas del navegador o en X.
offer-import = Importar
offer-import-now = Importar ahora
offer-decline = No importar
offer-how = Arrástralo desde tus descargas a esta página o elígelo.
offer-reveal = Mostrar en su carpeta
download-running = Tu archivo de datos se está descargando
download-paused = La descarga está en pausa
download-stopped = La descarga se interrumpió
download-progress = Progreso de la descarga
download-facts = { $there } de { $total }
download-so-far = { $there } hasta ahora
download-left = faltan unos { $left }
download-resume = Reanudar la descarga
download-can-resume = Lo que ya se descargó se conserva: la descarga continúa desde ahí.
download-retry = Inténtalo otra vez desde la lista de descargas del navegador (Ctrl+J; en un Mac, ⌥⌘L o ⌘J): puede que X no ofrezca dos veces el mismo archivo.
download-why-full = El disco está lleno. Libera espacio primero.
download-why-network = Se perdió la conexión.
download-why-cancelled = Se canceló.
download-why-closed = El navegador se cerró antes de que terminara.
download-why-blocked = El navegador o un antivirus de este equipo bloqueó el archivo.
download-why-folder = El navegador no pudo escribir en la carpeta de descargas. Elige otra carpeta en sus ajustes.
download-why-refused = X ya no te da el archivo: puede que el enlace haya caducado o que tengas que iniciar sesión de nuevo.
download-why-unknown = El navegador no dice por qué.
