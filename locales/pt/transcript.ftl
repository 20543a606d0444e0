transcript = Transcrição
transcript-help = Transcreva a gravação com a ferramenta que preferir e anexe o resultado (legendas, uma tabela, um texto com horários ou o .json de um serviço): aqui ela acompanha o áudio, com quem fala, e vai junto com o que você salvar. Fica neste computador.
transcript-attach = Anexar uma transcrição
transcript-replace = Trocar
transcript-follow = Acompanhar o áudio
transcript-untimed = Este texto não traz horários, por isso não pode acompanhar o áudio. Um arquivo .srt, .vtt ou .json pode.
transcript-remove = Remover
transcript-remove-question = Remover a transcrição?
transcript-remove-help = “{ $name }” sai desta gravação. O arquivo que você anexou continua onde está.
transcript-remove-yes = Remover

transcript-lines = { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}
transcript-speakers = { $count ->
    [one] { $count } participante
   *[other] { $count } participantes
}
transcript-span = { $from }–{ $to } de { $duration }
transcript-no-times = Texto sem horários
transcript-attach-question = Anexar esta transcrição?
transcript-attach-yes = Anexar
transcript-replace-question = Trocar a transcrição?
transcript-replace-yes = Trocar
transcript-replace-help = A transcrição atual é trocada, com as suas correções. Dá para desfazer.
transcript-replaced = Transcrição trocada
transcript-encoding = Se as letras estiverem erradas, ler como
transcript-shift-offer = Ela começa depois do fim da gravação. Adiantar todas as linhas em { $time }
transcript-late = { $count ->
    [one] { $count } linha fica depois do fim da gravação. É o arquivo certo?
   *[other] { $count } linhas ficam depois do fim da gravação. É o arquivo certo?
}
transcript-offset = Quando as linhas aparecem
transcript-offset-help = Toque a gravação e aperte até as linhas aparecerem quando você as ouve
transcript-offset-none = Como no arquivo
transcript-offset-now = Deslocadas em { $seconds }
transcript-earlier = Antes
transcript-later = Depois
transcript-shifted = Linhas deslocadas
transcript-line-at = Palavras em { $time }
transcript-line-keep = Manter
transcript-line-edit = Editar linha
transcript-line-edit-help = Editar a linha destacada (F2, ou duplo clique em uma linha)
transcript-line-changed = Linha alterada
transcript-starts-now = Começa agora
transcript-starts-now-help = Aperte quando ouvir a primeira palavra: todas as linhas se deslocam para que esta comece ali
