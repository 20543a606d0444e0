hands-free = Que las descargas terminadas se importen solas
hands-free-on = Las descargas terminadas se importan solas
hands-free-switch = Cuando el archivo de X se haya descargado, Afterspace puede abrirlo por sí sola. El navegador pide dos cosas. Primero, activa «Permitir acceso a URL de archivo» en su página sobre Afterspace: Afterspace se reinicia y esta página se cierra. Después vuelve aquí para la segunda.
hands-free-open-switch = Abrir esa página
hands-free-offer = El interruptor del navegador está activado. Ahora permite que Afterspace abra un archivo que se haya descargado. No abre nada más.
hands-free-allow = Permitirlo
hands-free-is-on = El próximo archivo de X que se descargue se importará solo. Nunca se abre ningún otro archivo.
hands-free-disallow = Dejar de permitirlo
