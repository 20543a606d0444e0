select = Selecionar
select-title = Selecionar { $title }
selection = Gravações selecionadas
selection-count = { $count ->
    [one] { $count } selecionada
   *[other] { $count } selecionadas
}
selection-clear = Limpar a seleção
collection-m4a = Áudio (.m4a)
collection-mp3 = Áudio (.mp3)
collection-original = Arquivos originais
collection-md = Notas do episódio (.md)
export-left-out = { $count ->
    [one] Uma gravação ficou de fora: não foi possível ler o áudio.
   *[other] { $count } gravações ficaram de fora: não foi possível ler o áudio.
}
favourite = Favorita
favourite-add = Adicionar às favoritas
favourite-remove = Remover das favoritas
favourites-added = { $count ->
    [one] Adicionada às favoritas
   *[other] { $count } gravações adicionadas às favoritas
}
favourites-removed = { $count ->
    [one] Removida das favoritas
   *[other] { $count } gravações removidas das favoritas
}
tags = Etiquetas
tag-add = Adicionar uma etiqueta
tag-remove = Remover a etiqueta “{ $tag }”
tags-of = { $count ->
    [one] Etiquetas da gravação
   *[other] Etiquetas de { $count } gravações
}
tags-changed = { $count ->
    [one] Etiquetas alteradas
   *[other] Etiquetas de { $count } gravações alteradas
}
deleted-count = { $count ->
    [one] A gravação foi excluída
   *[other] { $count } gravações foram excluídas
}
key-select-row = Selecionar uma gravação
key-select-range = Selecionar várias
key-select-all = Selecionar todas
key-selected = Da seleção: salvar, etiquetas, favorita, ouvida
