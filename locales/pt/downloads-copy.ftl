downloads-copy = Uma cópia em Downloads
downloads-copy-lead = Depois de cada importação, o Afterspace também pode salvar as gravações novas como arquivos, na pasta “Afterspace” dos seus downloads. O que faz cópia dessa pasta ou a sincroniza passa a tê-las também. Para recuperá-las, arraste essa pasta para a página da biblioteca.
downloads-copy-audio-only = Ela tem o áudio como o X o guardou e os arquivos que vieram com ele. Não tem seus títulos, notas, marcadores e nomes: para isso, faça uma cópia de segurança.
downloads-copy-twice = As gravações passam a ocupar o dobro do espaço neste disco. Ela começa com as que já estão aqui: { $size }.
downloads-copy-stays = Ela só acrescenta arquivos. O que você exclui aqui fica lá.
downloads-copy-readable = Quem pode abrir essa pasta pode ouvi-las, e também um serviço que a sincronize.
downloads-copy-asks = Se o seu navegador pergunta onde salvar cada arquivo, vai perguntar para cada um destes.
downloads-copy-on = Salvar as gravações também em Downloads
downloads-copy-offer = Ou fazer com que cada gravação nova seja salva também em Downloads
downloads-copy-left = { $count ->
    [one] Salvando: falta { $count } arquivo
   *[other] Salvando: faltam { $count } arquivos
}
downloads-copy-copied = { $count ->
    [one] { $count } arquivo está lá. O último foi salvo em { $day }.
   *[other] { $count } arquivos estão lá. O último foi salvo em { $day }.
}
downloads-copy-left-out = { $count ->
    [one] { $count } arquivo não pôde ser salvo: o navegador o perdeu ou o recusa, ou ele não é o que foi importado.
   *[other] { $count } arquivos não puderam ser salvos: o navegador os perdeu ou os recusa, ou eles não são o que foi importado.
}
downloads-copy-retry = Tentar de novo
error-copy-full-title = Não há mais espaço para a cópia em Downloads
error-copy-full-help = O que foi copiado fica, e a sua biblioteca não mudou. Libere espaço no disco e tente de novo: ela continua de onde parou.
error-copy-cancelled-title = A cópia em Downloads foi cancelada
error-copy-cancelled-help = O que foi copiado fica, e a sua biblioteca não mudou. O resto vem depois da próxima importação, ou quando você tentar de novo.
error-copy-blocked-title = O navegador não permite a cópia em Downloads
error-copy-blocked-help = Uma regra do navegador ou da sua organização, ou um antivírus, recusou um arquivo. A sua biblioteca não mudou. Faça uma cópia de segurança em vez disso, ou tente de novo quando essa regra não existir mais.
error-copy-folder-title = A cópia em Downloads não pode ser salva
error-copy-folder-help = O navegador não consegue gravar na pasta de downloads: talvez ela tenha sido movida ou a unidade desconectada. A sua biblioteca não mudou. Verifique a pasta nas configurações do navegador e tente de novo.
error-copy-failed-title = A cópia em Downloads foi interrompida
error-copy-failed-help = O navegador parou de salvar um arquivo. O que foi copiado fica, e a sua biblioteca não mudou. Tente de novo: ela continua de onde parou.
