space-video-title = Vídeo

error-video-codec-title = Este navegador no puede reproducir este vídeo
error-video-codec-help = El audio suena como siempre. Guarda el archivo original para verlo en un programa que conozca este formato.
error-video-damaged-title = Este vídeo no se puede leer
error-video-damaged-help = El audio suena como siempre, y el archivo original se conserva sin cambios.
