# La tarjeta de la guía en las páginas de X. { $label } es lo que X tiene escrito en el elemento, en el idioma de su página.

guide-name = Guía de Afterspace
guide-step = Paso { $step } de 7
guide-dismiss = Ocultar
guide-reopen = Mostrar la guía de Afterspace

guide-do-begin = Empezar
guide-do-take-there = Llévame allí
guide-do-confirm = Ya lo hice
guide-do-reload = Comprobar otra vez
guide-do-open-library = Abrir Afterspace
guide-do-take-spaces = Tomar solo tus Espacios
guide-do-more-ways = Más opciones
guide-do-again = Solicitar otro archivo de datos
guide-do-report = Informar sobre esta página
guide-do-copy = Copiar
guide-do-back = Volver

guide-intro = Tus grabaciones vienen en el archivo de datos que X prepara para ti.
guide-intro-hosted = Contiene los Espacios que creaste; puede que también estén los que no grabaste. No contiene aquellos en los que solo participaste.
guide-intro-days = Abarca al menos los últimos 30 días. X no promete nada más.
guide-intro-left-out = Se ha visto que X deja fuera los Espacios. Si pasa con tu archivo de datos, Afterspace te lo dirá.
guide-intro-road = Son siete pasos: llegar a la página, escribir tu contraseña y un código, solicitar el archivo de datos, esperar un día, a veces varios, y descargarlo.

guide-more = Haz clic en «{ $label }», en el menú de X.
guide-profile = Haz clic en tu foto, en la parte superior de la página.
guide-settings = Elige «{ $label }».
guide-support = Abre primero «{ $label }».
guide-account = Elige «{ $label }».
guide-archive = Elige «{ $label }».
guide-password = Escribe tu contraseña de X y haz clic en «{ $label }».
guide-password-later = X te pide aquí tu contraseña, pero el campo todavía no se puede usar. Sigue la página de X hasta que se pueda.
guide-passkey = X te pide tu llave de acceso. Úsala o elige otro método en la página de X.
guide-verify = X te pide que confirmes que eres tú. Elige el método que prefieras y sigue la página de X.
guide-channel = Elige adónde quieres que X te envíe un código y haz clic en «{ $label }».
guide-send = X te envía un código. Haz clic en «{ $label }».
guide-code = Escribe el código que X te ha enviado y haz clic en «{ $label }».
guide-request = Haz clic en «{ $label }».
guide-request-link = Haz clic en «{ $label }»: X recibe la solicitud en una página aparte.

guide-wait = X está preparando tu archivo de datos.
guide-wait-seen = X está preparando tu archivo de datos. Lo solicitaste el { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-found = X está preparando tu archivo de datos. Ya lo estaba haciendo el { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-person = X está preparando tu archivo de datos. Dijiste que lo solicitaste el { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-no-answer = X tenía tu solicitud el { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. Ha pasado una semana o más sin respuesta.

guide-link = Tu archivo de datos está listo. Haz clic en «{ $label }».
guide-part = Tu archivo de datos está listo. Lee esto y luego haz clic en «{ $label }».
guide-parts = Tu archivo de datos viene en { $parts } partes y las necesitas todas. Haz clic en «{ $label }» { $left ->
    [one] para descargar la última.
   *[other] para descargar la siguiente.
}

guide-downloading = Tu archivo de datos se está descargando.
guide-interrupted = La descarga se interrumpió.
guide-downloaded = Tu archivo de datos ya está en este equipo. Ahora importa las grabaciones que contiene.
guide-imported = Tus grabaciones están en Afterspace.

guide-expired = X guarda un archivo de datos 7 días, y el tuyo ya caducó.
guide-failed = X no pudo preparar tu archivo de datos: «{ $label }».
guide-unavailable = X no ofrece tu archivo de datos en este momento: «{ $label }».
guide-off = Parece que X ha desactivado los archivos de datos por ahora. Inténtalo de nuevo en unas horas.

guide-sign-in = Primero inicia sesión en X con la cuenta que creó los Espacios.
guide-unlock = X ha bloqueado esta cuenta. Desbloquéala primero, como indica la página de X.
guide-switch-account = Tienes acceso delegado a esta cuenta, y solo su titular puede solicitar el archivo de datos. Cambia a la cuenta del titular.
guide-suspended = X ha suspendido esta cuenta. Su archivo de datos hay que pedírselo a X por escrito.
guide-x-error = X dice que algo salió mal. Recarga la página.

guide-return-waiting = Solicitaste tu archivo de datos el { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. X tarda un día, a veces varios.
guide-return-ready = Tu archivo de datos está listo. Puedes descargarlo hasta el { DATETIME($until, dateStyle: "medium") }.

guide-search-1 = Busca «{ $label }» en el menú de X.
guide-search-2 = Busca «{ $label }» en el menú que se abre.
guide-search-3 = Busca «{ $label }» en la configuración de tu cuenta.
guide-search-4 = Busca «{ $label }»: X te la pide aquí.
guide-search-5 = Aquí X te pide un código, que te envía por correo o SMS.
guide-search-6 = Busca «{ $label }» en esta página.
guide-search-7 = Busca «{ $label }» en esta página.

guide-report = Este es el informe completo. Dice cómo está hecha la página de X y nada más.
guide-report-name = Informe
guide-copied = Copiado.
guide-copy-failed = El navegador no lo permitió. Selecciona el informe y cópialo tú.

guide-note-secret = Afterspace no mira lo que escribes aquí.
guide-note-passkey = Tu llave de acceso queda entre tu dispositivo y X. Afterspace no interviene.
guide-note-hosted = Contiene los Espacios que creaste en al menos los últimos 30 días; puede que también estén los que no grabaste.
guide-note-left-out = Se ha visto que X deja fuera los Espacios.
guide-note-wait = Tarda un día, a veces varios. Puedes cerrar esta página: Afterspace lo recuerda.
guide-note-record = Para tu próximo Espacio: en la web, la grabación («Record Space») está desactivada por defecto. Actívala antes de empezar.
guide-note-no-answer = X acepta otra solicitud en cuanto su botón deja de estar en gris.
guide-note-network = Necesitas una conexión estable y espacio libre en el disco para un archivo grande.
guide-note-room = Necesitas una conexión estable y espacio libre en el disco: según X, este archivo ocupa { $size }.
guide-note-leave-open = Deja el navegador abierto hasta que termine la descarga y no la canceles.
guide-note-link-life = El enlace de X funciona durante 7 días.
guide-note-retry = Si se interrumpe, inténtalo otra vez desde la lista de descargas del navegador: puede que X no lo ofrezca dos veces.
guide-note-retry-now = Afterspace te dice por qué y cómo reanudarla. También puedes intentarlo otra vez desde la lista de descargas del navegador: puede que X no lo ofrezca dos veces.
guide-note-ask-again = Solicita otro en cuanto X lo ofrezca en esta página.
guide-note-form = X menciona en esta página un formulario con el que puedes pedir ayuda.
guide-note-lent = Si tienes acceso delegado a esta cuenta, solo su titular puede solicitar el archivo de datos.
guide-note-suspended-who = Solo puede pedirlo el titular de la cuenta.
guide-note-suspended-how = Escribe tú a X. Indica tu @usuario y pide una copia de todos tus datos, con el audio de tus Espacios.
guide-note-x-error-ours = Puede que X culpe a las «extensiones de privacidad». Afterspace solo muestra esta tarjeta y no cambia nada en el código de X.
guide-note-x-error-others = Si vuelve a pasar, pausa para X los bloqueadores de anuncios y rastreadores, y recarga.
guide-note-lost = La página de X no es como Afterspace la espera.
guide-note-report-without = No contiene textos, nombres ni direcciones, ni tuyos ni de nadie.
guide-note-report-how = No se envía nada. Cópialo y pégalo donde informes de problemas con Afterspace.
