# La tarjeta de la guía en las páginas de X. { $label } es lo que X tiene escrito en el elemento, en el idioma de su página.

guide-name = Guía de Afterspace
guide-step = Paso { $step } de 7
guide-dismiss = Ocultar
guide-reopen = Mostrar la guía de Afterspace

guide-do-begin = Empezar
guide-do-take-there = Llévame allí
guide-do-confirm = Ya lo hice
guide-do-reload = Mirar otra vez
guide-do-open-library = Abrir Afterspace
guide-do-again = Pedir otro archivo

guide-intro = Tus grabaciones vienen en el archivo que X prepara con tus datos.
guide-intro-hosted = Solo contiene los Espacios de los que fuiste anfitrión, no aquellos en los que participaste como invitado.
guide-intro-days = Contiene los Espacios de al menos los últimos 30 días. X no promete nada más allá.
guide-intro-left-out = Desde julio de 2026, X ha dejado los Espacios fuera de algunos archivos. Si pasa con el tuyo, Afterspace te lo dirá.
guide-intro-road = Son siete pasos: llegar a la página, dar tu contraseña y un código, pedir el archivo, esperar un día o más y descargarlo.

guide-more = Haz clic en «{ $label }», en el menú de X.
guide-profile = Haz clic en tu foto, en la parte superior de la página.
guide-settings = Elige «{ $label }».
guide-support = Abre primero «{ $label }».
guide-account = Elige «{ $label }».
guide-archive = Elige «{ $label }».
guide-password = Escribe tu contraseña de X y haz clic en «{ $label }».
guide-channel = Elige adónde quieres que X te envíe un código y haz clic en «{ $label }».
guide-send = X te envía un código. Haz clic en «{ $label }».
guide-code = Escribe el código que X te ha enviado y haz clic en «{ $label }».
guide-request = Haz clic en «{ $label }».

guide-wait = X está preparando tu archivo.
guide-wait-seen = X está preparando tu archivo. Lo pediste el { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-found = X está preparando tu archivo. Ya estaba pedido el { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-person = X está preparando tu archivo. Dijiste que lo pediste el { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.

guide-link = Tu archivo está listo. Haz clic en «{ $label }».
guide-part = Tu archivo está listo. Lee esto y luego haz clic en «{ $label }».
guide-parts = Tu archivo viene en { $parts } partes y las necesitas todas. Haz clic en «{ $label }» { $left ->
    [one] para bajar la última.
   *[other] para bajar la siguiente.
}

guide-downloading = Tu archivo se está descargando.
guide-interrupted = La descarga se detuvo antes de terminar.
guide-downloaded = Tu archivo ya está en este equipo. Ahora deja que Afterspace saque de él las grabaciones.
guide-imported = Tus grabaciones están en Afterspace.

guide-expired = X guarda un archivo 7 días, y los del tuyo ya han pasado.
guide-failed = X no pudo preparar tu archivo: «{ $label }».
guide-unavailable = X no entrega tu archivo en este momento: «{ $label }».
guide-off = Parece que X ha desactivado los archivos por ahora. Inténtalo de nuevo en unas horas.

guide-sign-in = Primero inicia sesión en X con la cuenta que fue anfitriona de los Espacios.
guide-unlock = X ha bloqueado esta cuenta. Desbloquéala primero, como indica su página.
guide-switch-account = Esta cuenta te la han prestado, y solo su dueño puede pedir el archivo. Cambia a la cuenta del dueño.

guide-return-waiting = Pediste tu archivo el { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. X suele tardar alrededor de un día.
guide-return-ready = Tu archivo está listo y te espera hasta el { DATETIME($until, dateStyle: "medium") }.

guide-search-1 = Busca «{ $label }» en el menú de X.
guide-search-2 = Busca «{ $label }» en el menú que se abre.
guide-search-3 = Busca «{ $label }» en la configuración de tu cuenta.
guide-search-4 = Busca «{ $label }»: X te la pide aquí.
guide-search-5 = Aquí X te pide un código, que te envía por correo o SMS.
guide-search-6 = Busca «{ $label }» en esta página.
guide-search-7 = Busca «{ $label }» en esta página.

guide-note-secret = Afterspace no mira lo que escribes aquí.
guide-note-hosted = Solo contiene los Espacios de los que fuiste anfitrión, de al menos los últimos 30 días.
guide-note-left-out = X ha dejado los Espacios fuera de algunos archivos desde julio de 2026.
guide-note-wait = Suele tardar alrededor de un día, a veces más. Puedes cerrar esta página: Afterspace lo recuerda.
guide-note-network = Necesitas una conexión estable y espacio libre en el disco para un archivo grande.
guide-note-room = Necesitas una conexión estable y espacio libre en el disco: según X, este archivo ocupa { $size }.
guide-note-leave-open = Deja el navegador abierto hasta que llegue el archivo, y no canceles.
guide-note-link-life = El enlace de X funciona durante 7 días.
guide-note-retry = Si se interrumpe, reinténtalo desde la lista de descargas del navegador: puede que X no lo ofrezca dos veces.
guide-note-retry-now = Afterspace te dice por qué y cómo seguir. También puedes reintentarlo desde la lista de descargas del navegador: puede que X no lo ofrezca dos veces.
guide-note-ask-again = Pide otro en cuanto X lo ofrezca en esta página.
guide-note-form = X indica en esta página un formulario con el que puedes pedir ayuda.
guide-note-lent = Si esta cuenta te la han prestado, solo su dueño puede pedir el archivo.
guide-note-lost = La página de X no es como la conocemos.
