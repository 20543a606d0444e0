# What the help pages say. Their titles are in settings.ftl, where the search finds them.

help-archive-1 = Inicia la guía en Afterspace. Abre X y muestra en las propias páginas de X dónde hacer clic.
help-archive-2 = Confirma con tu contraseña y un código que eres tú y solicita el archivo de datos.
help-archive-3 = Espera a que X lo prepare y descarga todos sus ficheros.
help-archive-hosted = El archivo contiene los Spaces que organizaste. Aquellos en los que solo fuiste invitado están en los archivos de sus anfitriones.
help-archive-link = El enlace de X funciona siete días. Descarga el archivo en cuanto esté listo.

help-waiting-day = X tarda un día, a veces varios. Mientras tanto puedes cerrarlo todo: Afterspace recuerda tu solicitud.
help-waiting-week = Tras siete días sin respuesta, solicítalo de nuevo: X acepta otra solicitud en cuanto su botón se puede pulsar.
help-waiting-reminders = Afterspace te lo recuerda al cabo de un día, después a diario, y antes de que caduque el enlace de X. Tú eliges qué recordatorios quieres.

help-import-1 = Arrastra el ZIP a cualquier parte de la biblioteca o elígelo con «Añadir». No lo descomprimas.
help-import-2 = Si X te dio varios ficheros, elígelos todos. También pueden llegar uno tras otro.
help-import-3 = Cada grabación aparece en cuanto está completa, y ya puedes escucharla.
help-import-parts = También se leen ZIP dentro de un ZIP, ZIP divididos y ficheros de audio sueltos. Nada cambia en tus ficheros.
help-import-damaged = De un ZIP dañado o incompleto se guarda todo lo que está intacto, y el informe dice qué falta.
help-import-report = Cada importación deja un informe: qué había en el archivo y qué fue de ello.

help-listen-lanes = Debajo de la onda, cada persona tiene una línea que muestra cuándo habló; un clic en ella reproduce desde ahí.
help-listen-only = Haz clic en un nombre para oír solo a esa persona. El silencio se puede saltar en los ajustes del reproductor.
help-listen-names = X solo conoce a las personas por su alias. Ponles nombre en sus páginas, enlazadas desde cada grabación.
help-listen-keys = La barra espaciadora reproduce y pausa, J y L saltan, N y P van al turno siguiente y al anterior. Todas las teclas están en los ajustes.

help-transcript-1 = Guarda el audio de la grabación con «Guardar», como .m4a o .mp3.
help-transcript-2 = Dale ese fichero a una herramienta que transcriba. Te devuelve un fichero con el texto.
help-transcript-3 = Abre la grabación, elige la pestaña de la transcripción y adjunta ese fichero. También puedes soltarlo ahí.
help-transcript-none = X no da transcripciones, y Afterspace no las hace: nada sale de este equipo, y el reconocimiento en el navegador todavía no es lo bastante bueno.
help-transcript-tools = Whisper, whisper.cpp, MacWhisper y Vibe funcionan en tu propio equipo. Servicios como otter.ai, Descript, Rev o Deepgram reciben tu audio por internet.
help-transcript-format = Elige .srt, .vtt o .json si puedes: llevan tiempos, así el texto sigue al audio y se indica quién habla. Un .txt sencillo también sirve, sin tiempos.

help-backup-1 = Abre los ajustes y, en ellos, el almacenamiento.
help-backup-2 = Elige hacer una copia de seguridad y guarda el fichero en otro sitio: en otro disco o en una nube tuya.
help-backup-3 = En el otro navegador, instala Afterspace, elige restaurar en el mismo lugar y selecciona ese fichero.
help-backup-only = La biblioteca está solo en este perfil del navegador. Si el perfil se borra o se daña, se pierden también las grabaciones que X haya borrado entretanto.
help-backup-people = Una copia de seguridad contiene voces y nombres de otras personas. Guárdala con tanto cuidado como las grabaciones.

help-uninstall-all = Al desinstalar Afterspace, el navegador borra todo lo suyo: grabaciones, nombres, notas, transcripciones y ajustes. Ninguna extensión puede impedirlo.
help-uninstall-first = Haz antes una copia de seguridad. Lo que hayas guardado o descargado como fichero se queda donde está.
help-uninstall-files = Para vaciar la biblioteca sin desinstalar, elige borrarlo todo en los ajustes, en el almacenamiento.

help-privacy-local = Todo se queda en este equipo. Afterspace no tiene servidor, no cuenta nada y no envía nada.
help-privacy-x = En las páginas de X solo muestra dónde hacer clic. No mira contraseñas ni códigos y nunca actúa por ti.
help-privacy-others = Las grabaciones contienen las voces de otras personas. Pregúntales antes de publicar algo.

help-report-lead = Este es el informe completo. Contiene versiones, cantidades y códigos: ni nombres, ni títulos, ni identificadores, ni horas.
help-report-shape = Si una importación falló, puedes añadir cómo está hecho el archivo: nombres de campos que usa X, tipos de valores, cantidades y tamaños. No se añade nada de lo que dice.
help-report-copy = Copiar el informe
help-report-add = Añadir un archivo…
help-report-remove = Quitar el archivo
help-report-copied = Copiado. No se ha enviado nada: pégalo donde informes del problema.
help-report-copy-failed = El navegador no lo permitió. Selecciona el informe y cópialo tú.
