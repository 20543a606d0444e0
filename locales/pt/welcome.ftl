welcome-title = Guarde os Spaces que você criou
welcome-lead = O áudio deles está no arquivo de dados que o X prepara para você: o Afterspace leva você até lá e guarda suas gravações onde você possa ouvir.
to-library = Ir para a biblioteca

road-ask-title = Peça seu arquivo de dados ao X
road-ask-text = Sete passos curtos no X. O guia aponta cada um; sua senha e seu código, só você digita.
road-wait-title = Espere um dia, às vezes vários
road-wait-text = O X prepara o arquivo de dados e escreve para você quando ele está pronto. A partir daí, você tem sete dias para baixar.
road-bring-title = Traga o ZIP para cá
road-bring-text = O Afterspace encontra seus Spaces nele e guarda o áudio exatamente como o X o entregou.

before-title = Bom saber antes de começar
before-yours = Seu arquivo de dados traz os Spaces que você criou; os que você não gravou também podem estar lá.
before-soon = O X guarda as gravações por pelo menos 30 dias. Não conte com mais: peça logo.
before-left-out = Já se viu o X deixar os Spaces de fora. Se acontecer com o seu, nós avisamos.

pin-title = Deixe o Afterspace à vista
pin-text = Clique na peça de quebra-cabeça na barra do navegador e depois no alfinete ao lado do Afterspace. No Firefox: na engrenagem e depois em “Fixar na barra de ferramentas”.

private = Tudo fica neste computador. O Afterspace não tem contas nem servidor. Ele só acessa o X, e só quando você pede para buscar os seus Spaces pelo link do X.

empty-title = Sua biblioteca está vazia
empty-lead = É assim que suas gravações chegam do X a esta biblioteca.
empty-popup = Ainda não há gravações. Elas estão no arquivo de dados que o X prepara para você: o guia leva você até lá, passo a passo.
have-zip-link = Já tenho o ZIP

first-import-title = Suas primeiras gravações estão a caminho
first-import-help = Cada uma aparece aqui assim que é salva por inteiro.
