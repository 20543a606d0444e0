about-recording = Sobre esta gravação
voices = { $count ->
    [one] { $count } voz
   *[other] { $count } vozes
}

make-clip = Criar um trecho
save = Salvar
copy-moment = Copiar o momento
moment-copied = Copiado: o momento { $time }
bookmark-verb = Marcar
bookmarked = Marcador adicionado em { $time }
bookmark-deleted = Marcador excluído
copy-address = Copiar o endereço no X
address-copied = Endereço copiado
more-actions = Mais

clip-play = Tocar a seleção
clip-clear = Limpar a seleção
selection-from = Início da seleção
selection-to = Fim da seleção
leave-out-choose = Deixar alguém de fora…

timeline-hint = Arraste para selecionar · Ctrl e rolagem para ampliar
speaks-now = { $count ->
    [one] { $speakers } fala
   *[other] { $speakers } falam
}
lanes-more = Mostrar mais { $count }
lanes-fewer = Mostrar menos

tab-notes = Notas
turns = Quem falou, em ordem
chapters-help = Vêm dos seus marcadores e das falas mais longas. O áudio salvo tem os mesmos capítulos.
bookmarks-none = Ainda não há marcadores. Pressione B, ou “Marcar” acima, em um momento que você queira reencontrar.
notes-save = Salvar como .md

key-turns = Fala anterior ou seguinte
key-speakers = Só uma voz, ou todas de novo
key-select = Início ou fim da seleção
