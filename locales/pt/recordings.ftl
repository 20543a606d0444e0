recordings = Gravações
your-recordings = Suas gravações
recordings-count = { $count ->
    [one] { $count } gravação
   *[other] { $count } gravações
}
all-recordings = Todas as gravações
untitled-space = Space de { $day }
untitled-recording = Gravação sem título
no-date = Data desconhecida
title-from-post = O título vem do seu post com o link para este Space.

speaker-host = Anfitrião
speaker-guest = Participante
who-spoke-when = Quem falou e quando
no-speakers = O X não anotou quem falava neste áudio, por isso ele é uma faixa só. Toca normalmente.
gaps = Onde falta áudio
gap-here = Falta { $length } de áudio aqui, em { $at }

details = Detalhes
detail-length = Duração exata
detail-size = Tamanho
detail-account = Conta
detail-imported = Adicionada
detail-space = Space no X

state-partial = Incompleta
state-partial-title = Esta gravação não está inteira
state-partial-help = O ZIP estava cortado, e esta é a parte que foi possível salvar. Para ter o resto, baixe seu arquivo de dados do X outra vez e importe-o aqui: a cópia mais longa fica no lugar desta.
state-damaged = Danificada
state-damaged-title = Uma parte desta gravação está danificada
state-damaged-help = Todo o áudio que havia foi mantido, mas talvez você ouça saltos. Baixar seu arquivo de dados do X outra vez costuma ajudar: a cópia melhor fica no lugar desta.
state-missing = Sem áudio
state-missing-title = O X menciona este Space, mas o áudio não veio
state-missing-help = Ele pode estar em outra parte do seu arquivo de dados: se o X deu a você vários ZIPs, importe todos. Também pode ser antigo demais, pois o X guarda as gravações por tempo limitado.
state-lost = Áudio perdido
state-lost-title = Este navegador perdeu o áudio desta gravação
state-lost-help = Os arquivos não estão mais no perfil do navegador; uma falha do disco ou um programa de limpeza pode tê-los removido. Importe o ZIP de novo: o áudio volta, e o seu título e os seus marcadores continuam aqui. Se você não tem mais o ZIP, peça logo um novo arquivo de dados ao X.
copy-badge = Qual é a sua?
copy-question = Qual destas cópias é a sua?
copy-help = Sua biblioteca tem { $count } cópias deste Space com áudio diferente. Nada foi substituído.
copy-from = Do arquivo de dados de @{ $handle }: { $length }
copy-from-unknown = De um arquivo que não diz a conta: { $length }
copy-this = a mostrada aqui
copy-mine = Esta é a minha
copy-mine-help = As outras vão para “Excluídas recentemente”, onde você pode recuperá-las por { $days } dias.
copy-keep = Manter todas

not-here-title = Esta gravação não está na sua biblioteca
not-here-help = Ela pode estar em outro computador ou em outro perfil do navegador. Se você ainda tem o ZIP, importe-o aqui.
emptied-title = { $count ->
    [one] Sua biblioteca tinha uma gravação; este navegador a perdeu
   *[other] Sua biblioteca tinha { $count } gravações; este navegador as perdeu
}
emptied-help = Os arquivos não estão mais no perfil do navegador; o motivo pode ser uma falha do disco, um programa de limpeza ou um perfil novo. Importe seus ZIPs de novo. Para o que você não tem mais em ZIP, peça logo um novo arquivo de dados ao X: ele ainda pode conter seus Spaces mais recentes.

delete-recording = Excluir esta gravação
delete-question = Excluir “{ $title }”?
delete-frees = Ela ocupa { $size }. Durante { $days } dias você pode recuperá-la em “Excluídas recentemente”, abaixo da sua lista. Depois disso ela some para sempre, e talvez o X não a tenha mais.
delete-silent = O áudio dela não está aqui. Durante { $days } dias você pode recuperá-la em “Excluídas recentemente”, abaixo da sua lista.
delete-yes = Excluir
deleted-title = “{ $title }” foi excluída
undo = Desfazer
recently-deleted = Excluídas recentemente ({ $count })
recently-deleted-help = Cada uma some para sempre { $days } dias depois de excluída. Até lá, ela ainda ocupa espaço.
deleted-on = { $size }, excluída em { $day }
restore = Recuperar
restore-title = Recuperar { $title }
remove-all = Remover para sempre agora
remove-question = { $count ->
    [one] Remover uma gravação para sempre?
   *[other] Remover { $count } gravações para sempre?
}
remove-frees = Isto libera { $size } e não pode ser desfeito. Sem o ZIP, ninguém consegue trazer o áudio de volta.

attachments-title = Outros arquivos deste Space
attachments-loose-title = Outros arquivos dos seus dados do X
attachments-help = Eles estavam junto com o áudio no seu arquivo de dados e ficam guardados aqui como eram. O Afterspace não os toca: salve um para abri-lo com outro programa.
attachment-save = Salvar
attachment-save-name = Salvar { $name }
attachment-delete = Excluir
attachment-delete-name = Excluir { $name }
attachment-delete-question = Excluir “{ $name }” definitivamente?
attachment-delete-help = Isso libera { $size } e não pode ser desfeito. O áudio das suas gravações fica.
attachment-damaged = Não chegou completo.
everyone = Todos
about-time = cerca de { $time }
speakers-coarse = Os trechos mais claros e tracejados vêm da lista do X de quem falou quando. Ela é menos precisa do que o que o X anota no próprio áudio: vale aproximadamente, não ao segundo.

who-and-more = { $names } +{ $more }
time-left = Faltam { $time }
heard-no = Ainda não ouvida
heard-begun = Começada
heard-yes = Ouvida
month-sum = { $recordings } · { $sum }
no-audio = sem áudio
nothing-open = Escolha uma gravação na lista.
row-menu = Ações para { $title }
mark-heard = Marcar como ouvida
mark-unheard = Marcar como não ouvida
marked-heard = Marcada como ouvida
marked-unheard = Marcada como não ouvida
title-label = Título
rename = Renomear
renamed = O título foi alterado
title-choices = Vários posts têm o link deste Space. Título:
