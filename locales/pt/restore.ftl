restore-backup = Restaurar um backup
restore-lead = O que falta aqui volta, e nada do que você escreveu se perde. Você também pode soltar o arquivo em qualquer lugar desta página.
restore-choose = Escolher um backup…
restore-password-title = Este backup tem senha
restore-password = Senha
restore-password-help = Ela foi escolhida quando o backup foi feito. Uma senha esquecida não pode ser recuperada.
restore-open = Restaurar
restored-backup = Um backup foi restaurado.
restored-made = Um backup de { $day } foi restaurado.
restored-edits = { $count ->
    [one] Títulos, notas ou afins de uma gravação
   *[other] Títulos, notas ou afins de { $count } gravações
}
restored-transcripts = { $count ->
    [one] Uma transcrição
   *[other] { $count } transcrições
}
restored-positions = { $count ->
    [one] Onde você parou em uma gravação
   *[other] Onde você parou em { $count } gravações
}
restored-people = { $count ->
    [one] O que você disse sobre uma pessoa
   *[other] O que você disse sobre { $count } pessoas
}
restored-reports = { $count ->
    [one] O relatório de uma importação anterior
   *[other] Os relatórios de { $count } importações anteriores
}
restored-differing = { $count ->
    [one] Um nome ficou como está aqui
   *[other] { $count } nomes ficaram como estão aqui
}
restored-differs = Ficou “{ $kept }”. No backup é “{ $other }”.
restored-damaged = { $count ->
    [one] Um arquivo do backup está danificado
   *[other] { $count } arquivos do backup estão danificados
}
restored-damaged-help = Todo o resto foi restaurado. O áudio danificado fica guardado até onde dá para tocar. Se você tem outra cópia deste backup, restaure-a também: nada é adicionado duas vezes.
error-newer-backup-title = Uma versão mais nova do Afterspace fez este backup
error-newer-backup-help = Nada mudou na sua biblioteca. Atualize o Afterspace e restaure o backup de novo.
error-bad-backup-title = Não é possível ler este backup
error-bad-backup-help = O arquivo está danificado demais para restaurar qualquer coisa. Sua biblioteca não mudou. Se você tem outra cópia do backup, restaure essa.
error-damaged-file-title = O arquivo não é como era quando o backup foi feito
error-damaged-file-help = Todo o resto foi restaurado. Se você tem outra cópia deste backup, restaure-a também.
error-password-needed-title = Este backup tem senha
error-password-needed-help = Nada mudou na sua biblioteca. Escolha o backup de novo na página da biblioteca e digite a senha.
error-wrong-password-title = Esta não é a senha deste backup.
error-wrong-password-help = O arquivo em si está bom, e nada mudou na sua biblioteca. Tente de novo; maiúsculas e minúsculas contam. Ninguém pode recuperar uma senha esquecida.
