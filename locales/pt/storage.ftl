storage-title = O que a sua biblioteca ocupa
storage-total =
    { $count ->
        [0] Nenhuma gravação
        [one] Uma gravação: { $size }
       *[other] { $count } gravações: { $size }
    }
storage-used = Com textos, índices e o que ainda não foi liberado, o navegador conta { $size } para o Afterspace.
storage-free = Há cerca de { $size } livres neste disco.
storage-scarce-title = Este disco está quase cheio
storage-scarce-help = Há cerca de { $size } livres. Uma importação pode precisar de mais: libere espaço no disco.
storage-scarce-open = Ver o que ocupa espaço
storage-years = Por ano
storage-year =
    { $count ->
        [one] Uma gravação
       *[other] { $count } gravações
    }
storage-undated = Sem data
storage-largest = Maiores gravações
storage-freeable = O que pode ser liberado
storage-deleted = Excluídas recentemente
storage-deleted-help =
    { $count ->
        [0] Nenhuma gravação.
        [one] Uma gravação que você ainda pode recuperar.
       *[other] { $count } gravações que você ainda pode recuperar.
    }
storage-derived = Formas de onda e índice de busca
storage-derived-help = São refeitos quando você precisa. Até lá, as formas de onda são aproximadas.
storage-exports = Exportações concluídas
storage-exports-help = Feitas para serem baixadas. Depois de salvas, não são mais necessárias.
free-space = Liberar espaço…
free-deleted = Esvaziar “Excluídas recentemente”…
free-space-title = Liberar espaço
free-space-lead = Suas gravações ficam. Para excluir uma, abra-a em “Maiores gravações”.
free-space-yes = Liberar
space-freed = { $size } liberados.
space-kept = Não havia nada para liberar. Uma exportação que ainda está sendo salva fica até terminar.
erase-all = Excluir tudo
erase-lead = Remove tudo o que o Afterspace guardou neste navegador. Depois ele fica como recém-instalado.
erase-ask = Excluir tudo…
erase-question = Excluir tudo para sempre?
erase-size =
    { $count ->
        [0] Não há gravações. Todo o resto é excluído.
        [one] Uma gravação ({ $size }) é excluída, com tudo o que você acrescentou a ela.
       *[other] { $count } gravações ({ $size }) são excluídas, com tudo o que você acrescentou a elas.
    }
erase-more = Relatórios, pedidos, nomes, a fila e suas configurações também são excluídos. Isto não pode ser desfeito, e o que o X não tem mais não existe em nenhum outro lugar. ZIPs e arquivos que você salvou em outro lugar ficam.
erase-backup = Fazer um backup antes
erase-running = Excluindo tudo…
erase-failed-title = Não foi possível excluir tudo
erase-failed-help = Tente de novo. Se não, o Afterspace exclui o resto quando o navegador for reiniciado.
