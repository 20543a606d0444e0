export-m4a = Salvar como .m4a
export-m4a-help = O áudio exatamente como o X gravou, com título, capa e capítulos, para qualquer player ou plataforma de podcast.
export-notes = Notas do episódio
export-original = Arquivo original
export-mp3 = .mp3, para lugares que só aceitam esse formato
export-json = Capítulos para podcasts (.json)
export-vtt = Quem fala e quando (.vtt)
export-xml = Item para o feed de um podcast (.xml)
export-csv = Tabela de falas (.csv)
export-album = Spaces
export-working = Preparando o arquivo
export-done = { $name } está a caminho dos seus downloads
copy = Copiar
copied = Copiado

clip = Um trecho
clip-from = De
clip-to = Até
clip-format = Formato
clip-here = Aqui
clip-from-here = Aqui: a partir do ponto que você está ouvindo
clip-to-here = Aqui: até o ponto que você está ouvindo
clip-wrong = Informe dois momentos entre 0:00 e { $end }, o primeiro antes do segundo: em segundos, ou como 1:02:03.
export-clip = Salvar o trecho

notes-speakers = Participantes
notes-chapters = Capítulos
notes-bookmarks = Marcadores
notes-bookmark = Marcador
export-srt = Legendas (.srt)
export-vtt-words = Transcrição com quem fala (.vtt)
leave-out = Deixar alguém de fora
leave-out-nobody = Ninguém
leave-out-how = Onde ninguém mais fala
leave-out-silence = Silêncio, com a mesma duração
leave-out-cut = Cortar o trecho
leave-out-help = Vale para .m4a, .mp3 e trechos. A gravação em si continua inteira. O X anotou só uma vez por segundo quem falava: ouça o arquivo antes de passá-lo adiante.
leave-out-alone = { $speaker } nunca fala ao mesmo tempo que outras pessoas.
leave-out-shared = { $count ->
    [one] Em { $count } ponto { $speaker } fala junto com outras pessoas, e ali fica
   *[other] Em { $count } pontos { $speaker } fala junto com outras pessoas, e ali fica
}
export-without = sem { $speaker }
