search = Pesquisar
search-hint = Títulos, pessoas, o que foi dito…
search-clear = Limpar a pesquisa
found-count = { $count ->
    [one] { $count } gravação encontrada
   *[other] { $count } gravações encontradas
}
nothing-found = Nada encontrado
nothing-found-help = Tente com menos palavras ou palavras mais curtas, ou remova um filtro.
searching-transcripts = Pesquisando o que foi dito…
show-everything = Mostrar todas as gravações
suggestions = Ir para

filter-and-sort = Filtrar e ordenar
filters = Filtros
filter-remove = Remover o filtro “{ $filter }”
filter-favourites = Favoritos
sort-newest = Mais recentes primeiro
sort-oldest = Mais antigas primeiro
sort-longest = Mais longas primeiro
sort-largest = Maiores primeiro
sort-title = Por título
sort-speakers = Mais participantes primeiro

hits-more = { $count ->
    [one] mais { $count } nesta gravação
   *[other] mais { $count } nesta gravação
}
hits-title = { $count ->
    [one] Encontrado uma vez nesta gravação
   *[other] Encontrado { $count } vezes nesta gravação
}
hit-note = Nota:
hit-bookmark = Marcador:

search-again = Pesquisar de novo
error-search-failed-title = A pesquisa parou
error-search-failed-help = Uma pesquisa não altera nada na sua biblioteca. O navegador encerrou a pesquisa, ou não foi possível ler a biblioteca. Pesquise de novo; se não adiantar, feche outras abas ou reinicie o navegador.
error-index-failed-title = Ainda não dá para pesquisar algumas transcrições
error-index-failed-help = O que aparece está certo, mas pode faltar algo que foi dito. As transcrições em si não mudaram. Pesquise de novo; se não adiantar, reinicie o navegador.
error-index-full-title = Não há espaço para pesquisar todas as transcrições
error-index-full-help = O que aparece está certo, mas pode faltar algo que foi dito. As transcrições em si não mudaram. Libere espaço em disco e pesquise de novo.
