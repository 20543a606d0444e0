request = Tu solicitud a X
request-of = Tu solicitud a X para @{ $handle }
request-none = ¿Te falta un Espacio? Solicita a X otro archivo de datos.
request-waiting = X está preparando tu archivo de datos
request-waiting-person = X debería estar preparando tu archivo de datos
request-asked = Solicitado { $ago }
request-found = Visto { $ago }
request-takes = X tarda un día, a veces varios
request-unanswered = X lleva una semana sin responder
request-unanswered-note = Solicita otro archivo de datos en cuanto el botón de X lo permita
request-ready = Tu archivo de datos está listo
request-ready-by = Descárgalo a más tardar el { $day }
request-downloading = Tu archivo de datos se está descargando
request-downloading-note = Deja el navegador abierto hasta que termine
request-interrupted = La descarga se interrumpió
request-interrupted-note = Reanúdala desde la lista de descargas del navegador o en X
request-downloaded = Tu archivo de datos ya se descargó
request-downloaded-note = Importa el ZIP en tu biblioteca
request-expired = El enlace de X a tu archivo de datos caducó
request-expired-note = X guarda un archivo de datos siete días. Solicita otro: la guía te lleva hasta allí.
request-failed = X no pudo preparar tu archivo de datos
request-failed-note = Solicítalo otra vez. Si vuelve a fallar, X menciona en la misma página un formulario con el que puedes pedir ayuda.
request-unavailable = X no ofrece tu archivo de datos en este momento
request-unavailable-note = Vuelve a comprobarlo en unas horas y solicita otro en cuanto X lo ofrezca.
start-guide = Empezar la guía
choose-zip = Elegir el ZIP…
continue-on-x = Continuar en X
look-on-x = Comprobar en X
request-again-on-x = Solicitarlo otra vez en X
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
offer-import-now = Importar ahora
offer-decline = No importar
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
road-step = Paso { $step } de { $count }
road-done = (hecho)
