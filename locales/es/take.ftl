error-no-ranges-title = X solo envía este archivo de datos entero
error-no-ranges-help = El servidor de X no entrega partes de un archivo. No se ha tomado nada y tus grabaciones no han cambiado. Descarga el archivo de datos como siempre y luego importa el ZIP.
error-kept-elsewhere-title = Este enlace está guardado en otro sitio
error-kept-elsewhere-help = Lleva a un servidor que no es de X, y Afterspace no accede a ningún otro. No se ha tomado nada. Descarga el archivo de datos como siempre y luego importa el ZIP.
error-link-refused-title = X no entrega este archivo ahora
error-link-refused-help = Puede que el enlace haya caducado o que X quiera que vuelvas a iniciar sesión. En Firefox, las sesiones de una pestaña contenedora no cuentan aquí: inicia sesión en X en una pestaña normal. Después inténtalo de nuevo o descarga el archivo de datos como siempre. Las grabaciones ya guardadas se conservan.
error-link-changed-title = El archivo de datos de X ha cambiado
error-link-changed-help = El archivo de X ya no es el mismo, así que Afterspace se ha detenido antes de mezclar los dos. Las grabaciones ya guardadas se conservan. Empieza de nuevo desde el enlace o descarga el archivo de datos como siempre.
error-web-page-title = X ha respondido con una página web en lugar del archivo de datos
error-web-page-help = Normalmente X quiere que vuelvas a iniciar sesión. No se ha tomado nada. Abre la página de archivos de X e inténtalo de nuevo, o descarga el archivo de datos como siempre.
error-wrong-answer-title = El servidor de X ha respondido algo distinto de lo pedido
error-wrong-answer-help = Afterspace no toma ningún byte que no haya pedido, así que se ha detenido. Las grabaciones ya guardadas se conservan. Descarga el archivo de datos como siempre y luego importa el ZIP.
error-server-failed-title = El servidor de X no funciona en este momento
error-server-failed-help = Ha fallado varias veces o pide que se le deje en paz un rato. Lo ya tomado se conserva. Inténtalo dentro de una hora o descarga el archivo de datos como siempre.
error-no-connection-title = Se ha cortado la conexión con X
error-no-connection-help = Varios intentos no han servido. Lo ya tomado se conserva: continúa cuando vuelvas a tener conexión. Las grabaciones ya guardadas se conservan.
report-remote = Está en X: solo se han tomado los Espacios
take-spaces = Tomar solo tus Espacios
take-lead = Afterspace puede leer solo tus Espacios del archivo de datos que guarda X, sin descargarlo entero.
take-asks = Para eso necesita tu permiso para acceder a { $host }, uno de los servidores de X. No accede a ningún otro, y a este solo cuando se lo pides.
take-rest = El resto del archivo de datos sigue en X hasta el { $day }. Tu descarga no cambia.
take-goes-on = La descarga de X continúa mientras tanto.
take-risk = Puede que X cuente esto como tu descarga. Entonces su botón se pone gris; el enlace se recuerda aquí hasta el { $day }.
take-files = Archivos en X
take-file = { $name }, hasta el { $day }
take-begin = Ver qué Espacios hay
take-denied-title = Afterspace no puede acceder a { $host }
take-denied-help = No se ha enviado nada. Permítelo para tomar solo tus Espacios, o descarga el archivo de datos como siempre.
take-none-title = Todavía no hay ningún enlace de X
take-none-help = Inicia la descarga en la página de archivos de X. Mientras dure, Afterspace puede tomar tus Espacios de ahí.
take-broke-title = La descarga de X se ha detenido
take-broke-help = Se cortó poco después de que Afterspace empezara a leer, así que Afterspace también ha dejado de leer. Reanuda la descarga antes de probar otra cosa.
take-planning = Leyendo qué contiene el archivo de datos…
take-choose = ¿Qué grabaciones quieres?
take-stored = ya está en tu biblioteca
take-missing = no está en este archivo de datos
take-posts = Títulos de tus publicaciones ({ $size })
take-size = { $size } de { $total }
take-chosen =
    { $count ->
        [0] Elige una grabación
        [one] Tomar { $count } grabación
       *[other] Tomar { $count } grabaciones
    }
take-taking = Se están tomando tus grabaciones
take-progress = Progreso
take-traffic =
    { $count ->
        [one] { $count } petición a X, { $size }
       *[other] { $count } peticiones a X, { $size }
    }
take-done = Tus grabaciones están en tu biblioteca
take-cancel-download = Cancelar la descarga completa de X
take-again = Intentar de nuevo
take-continue = Continuar
take-unfinished = Habías empezado a tomar grabaciones del enlace de X. Lo que ha llegado se conserva hasta el { $day }.
take-cancel = Cancelar
take-on-x = Abrir la página de X
link-again = Probar otra vez el enlace de X
link-lead = Puede que la página de X no ofrezca el archivo por segunda vez. Su enlace sigue funcionando: tu navegador puede volver a descargarlo entero.
link-begun = La descarga ha empezado. También aparece en la lista de descargas del navegador.
link-failed = La descarga no ha empezado.
request-log = Peticiones a X
request-log-lead = Todo lo que Afterspace ha enviado alguna vez por la red: cuándo, a qué servidor y cuánto ha llegado.
request-log-none = Ninguna. Afterspace no ha enviado nada.
request-log-clear = Vaciar la lista
