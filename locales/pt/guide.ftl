# O cartão do guia nas páginas do X. { $label } é o que o X escreveu no elemento, no idioma da página dele.

guide-name = Guia do Afterspace
guide-step = Passo { $step } de 7
guide-dismiss = Ocultar
guide-reopen = Mostrar o guia do Afterspace

guide-do-begin = Começar
guide-do-take-there = Me leve até lá
guide-do-confirm = Já fiz isso
guide-do-reload = Olhar de novo
guide-do-open-library = Abrir o Afterspace
guide-do-take-spaces = Buscar só os seus Spaces
guide-do-more-ways = Outras formas
guide-do-again = Pedir um novo arquivo
guide-do-report = Informar sobre esta página
guide-do-copy = Copiar
guide-do-back = Voltar

guide-intro = Suas gravações vêm no arquivo que o X prepara com seus dados.
guide-intro-hosted = Ele traz os Spaces que você criou; os que você não gravou também podem estar lá. Aqueles de que você apenas participou não estão.
guide-intro-days = Ele traz os Spaces de pelo menos os últimos 30 dias. Além disso, o X não promete nada.
guide-intro-left-out = Já se viu o X deixar os Spaces de fora. Se acontecer com o seu, o Afterspace avisa.
guide-intro-road = São sete passos: encontrar a página, digitar sua senha e um código, pedir, esperar um dia, às vezes vários, baixar.

guide-more = Clique em “{ $label }”, no menu do X.
guide-profile = Clique na sua foto, no alto da página.
guide-settings = Escolha “{ $label }”.
guide-support = Primeiro abra “{ $label }”.
guide-account = Escolha “{ $label }”.
guide-archive = Escolha “{ $label }”.
guide-password = Digite sua senha do X e clique em “{ $label }”.
guide-password-later = O X pede sua senha aqui, mas o campo ainda não pode ser usado. Siga a página do X até que possa.
guide-passkey = O X pede sua chave de acesso. Use-a ou escolha outra forma na página do X.
guide-verify = O X pede que você confirme que é você. Escolha a forma que preferir e siga a página do X.
guide-channel = Escolha para onde o X deve enviar um código e clique em “{ $label }”.
guide-send = O X vai enviar um código para você. Clique em “{ $label }”.
guide-code = Digite o código que o X enviou para você e clique em “{ $label }”.
guide-request = Clique em “{ $label }”.
guide-request-link = Clique em “{ $label }”: o X recebe o pedido em uma página própria.

guide-wait = O X está preparando seu arquivo.
guide-wait-seen = O X está preparando seu arquivo. Você pediu em { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-found = O X está preparando seu arquivo. Em { DATETIME($since, dateStyle: "medium", timeStyle: "short") }, ele já tinha sido pedido.
guide-wait-person = O X está preparando seu arquivo. Você disse que pediu em { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-no-answer = O X estava com seu pedido em { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. Já se passou uma semana ou mais sem resposta.

guide-link = Seu arquivo está pronto. Clique em “{ $label }”.
guide-part = Seu arquivo está pronto. Leia isto e depois clique em “{ $label }”.
guide-parts = Seu arquivo veio em { $parts } partes, e você precisa de todas. Clique em “{ $label }” { $left ->
    [one] para baixar a última.
   *[other] para baixar a próxima.
}

guide-downloading = Seu arquivo está sendo baixado.
guide-interrupted = O download parou antes do fim.
guide-downloaded = Seu arquivo está neste computador. Agora deixe o Afterspace tirar as gravações dele.
guide-imported = Suas gravações estão no Afterspace.

guide-expired = O X guarda um arquivo por 7 dias, e os do seu já passaram.
guide-failed = O X não conseguiu preparar seu arquivo: “{ $label }”.
guide-unavailable = O X não está entregando seu arquivo agora: “{ $label }”.
guide-off = Parece que o X suspendeu os arquivos de dados por enquanto. Tente de novo daqui a algumas horas.

guide-sign-in = Primeiro entre no X com a conta que criou os Spaces.
guide-unlock = O X bloqueou esta conta. Desbloqueie-a primeiro, como a página do X explica.
guide-switch-account = Esta conta foi emprestada a você, e só o titular dela pode pedir o arquivo. Mude para a conta do titular.
guide-suspended = O X suspendeu esta conta. O arquivo dela precisa ser pedido ao X por escrito.
guide-x-error = O X diz que algo deu errado. Recarregue a página.

guide-return-waiting = Você pediu seu arquivo em { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. O X leva um dia, às vezes vários.
guide-return-ready = Seu arquivo está pronto e espera por você até { DATETIME($until, dateStyle: "medium") }.

guide-search-1 = Procure “{ $label }” no menu do X.
guide-search-2 = Procure “{ $label }” no menu que se abre.
guide-search-3 = Procure “{ $label }” nas configurações da sua conta.
guide-search-4 = Procure “{ $label }”: é o que o X pede aqui.
guide-search-5 = Aqui o X pede um código, que ele envia a você por e-mail ou SMS.
guide-search-6 = Procure “{ $label }” nesta página.
guide-search-7 = Procure “{ $label }” nesta página.

guide-report = Este é o relatório completo. Ele diz como a página do X é feita, e mais nada.
guide-report-name = Relatório
guide-copied = Copiado.
guide-copy-failed = O navegador não permitiu. Selecione o relatório e copie você mesmo.

guide-note-secret = O Afterspace não olha o que você digita aqui.
guide-note-passkey = Sua chave de acesso fica entre seu dispositivo e o X. O Afterspace não participa disso.
guide-note-hosted = Ele traz os Spaces que você criou, de pelo menos os últimos 30 dias; os que você não gravou também podem estar lá.
guide-note-left-out = Já se viu o X deixar os Spaces de fora.
guide-note-wait = Leva um dia, às vezes vários. Você pode fechar esta página: o Afterspace lembra.
guide-note-record = Para seu próximo Space: na web, a gravação (“Record Space”) vem desativada. Ative-a antes de começar.
guide-note-no-answer = O X aceita um novo pedido assim que o botão dele deixa de ficar cinza.
guide-note-network = Você precisa de uma conexão estável e de espaço livre no disco para um arquivo grande.
guide-note-room = Você precisa de uma conexão estável e de espaço livre no disco: segundo o X, este arquivo ocupa { $size }.
guide-note-leave-open = Deixe o navegador aberto até o arquivo chegar, e não cancele.
guide-note-link-life = O link do X funciona por 7 dias.
guide-note-retry = Se for interrompido, tente de novo na lista de downloads do navegador: talvez o X não ofereça o arquivo duas vezes.
guide-note-retry-now = O Afterspace diz por quê e como continuar. Você também pode tentar de novo na lista de downloads do navegador: talvez o X não ofereça o arquivo duas vezes.
guide-note-ask-again = Peça um novo assim que o X oferecer nesta página.
guide-note-form = Nesta página o X indica um formulário para você pedir ajuda.
guide-note-lent = Se esta conta foi emprestada a você, só o titular dela pode pedir o arquivo.
guide-note-suspended-who = Só o titular da conta pode pedir.
guide-note-suspended-how = Escreva você ao X. Informe seu @ e peça uma cópia de todos os seus dados, com o áudio dos seus Spaces.
guide-note-x-error-ours = Talvez o X culpe “extensões de privacidade”. O Afterspace só mostra este cartão e não muda nada no código do X.
guide-note-x-error-others = Se acontecer de novo, pause para o X os bloqueadores de anúncios e rastreadores e recarregue.
guide-note-lost = A página do X está diferente da que conhecemos.
guide-note-report-without = Ele não contém textos, nomes nem endereços, nem seus nem de ninguém.
guide-note-report-how = Nada é enviado. Copie-o e cole-o onde você informa problemas com o Afterspace.
