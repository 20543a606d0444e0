space-video-title = Vídeo

error-video-codec-title = Este navegador não consegue reproduzir este vídeo
error-video-codec-help = O áudio toca como sempre. Salve o arquivo original para assistir em um programa que conheça este formato.
error-video-damaged-title = Não é possível ler este vídeo
error-video-damaged-help = O áudio toca como sempre, e o arquivo original é mantido sem alterações.
