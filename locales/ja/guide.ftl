# Xのページに出るガイドのカード。{ $label }は、Xがその部品に書いている言葉で、Xのページの言語になります。

guide-name = Afterspaceのガイド
guide-step = 手順 { $step }／7
guide-dismiss = しまう
guide-reopen = Afterspaceのガイドを表示

guide-do-begin = 始める
guide-do-take-there = そのページを開く
guide-do-confirm = もう済みました
guide-do-reload = もう一度確認する
guide-do-open-library = Afterspaceを開く
guide-do-take-spaces = スペースだけを取り込む
guide-do-more-ways = ほかの方法
guide-do-again = 新しいアーカイブをリクエスト
guide-do-report = このページを報告
guide-do-copy = コピー
guide-do-back = 戻る

guide-intro = 録音は、Xが作る「データのアーカイブ」に入って届きます。
guide-intro-hosted = 入っているのは、ご自分がホストしたスペースです。録音していないスペースも入っていることがあります。参加しただけのスペースは入りません。
guide-intro-days = 少なくとも過去30日間のスペースが入ります。それより前のものは、Xは約束していません。
guide-intro-left-out = Xがスペースを入れなかった例が確認されています。もしそうなったら、Afterspaceがお知らせします。
guide-intro-road = 手順は7つです。ページを開き、パスワードとコードを入力し、リクエストして、1日、ときには数日待ち、ダウンロードします。

guide-more = Xのメニューの「{ $label }」をクリックしてください。
guide-profile = ページの上にあるご自分の画像をクリックしてください。
guide-settings = 「{ $label }」を選んでください。
guide-support = まず「{ $label }」を開いてください。
guide-account = 「{ $label }」を選んでください。
guide-archive = 「{ $label }」を選んでください。
guide-password = Xのパスワードを入力して、「{ $label }」をクリックしてください。
guide-password-later = ここでXがパスワードを求めますが、入力欄はまだ使えません。使えるようになるまで、Xのページに沿って進んでください。
guide-passkey = Xがパスキーを求めています。パスキーを使うか、Xのページで別の方法を選んでください。
guide-verify = Xが本人確認を求めています。使いやすい方法を選び、Xのページに沿って進んでください。
guide-channel = コードの送り先を選んで、「{ $label }」をクリックしてください。
guide-send = Xがコードを送ります。「{ $label }」をクリックしてください。
guide-code = Xから届いたコードを入力して、「{ $label }」をクリックしてください。
guide-request = 「{ $label }」をクリックしてください。
guide-request-link = 「{ $label }」をクリックしてください。Xは別のページでリクエストを受け付けます。

guide-wait = Xがアーカイブを準備しています。
guide-wait-seen = Xがアーカイブを準備しています。{ DATETIME($since, dateStyle: "medium", timeStyle: "short") }にリクエストしました。
guide-wait-found = Xがアーカイブを準備しています。{ DATETIME($since, dateStyle: "medium", timeStyle: "short") }には、もうリクエスト済みでした。
guide-wait-person = Xがアーカイブを準備しています。{ DATETIME($since, dateStyle: "medium", timeStyle: "short") }にリクエストしたと教えていただきました。
guide-no-answer = { DATETIME($since, dateStyle: "medium", timeStyle: "short") }の時点で、Xはリクエストを受け付けていました。それから1週間以上、返答がありません。

guide-link = アーカイブの準備ができました。「{ $label }」をクリックしてください。
guide-part = アーカイブの準備ができました。これを読んでから、「{ $label }」をクリックしてください。
guide-parts = アーカイブは{ $parts }個のファイルに分かれていて、すべて必要です。「{ $label }」をクリックして、{ $left ->
    [1] 最後のファイル
   *[other] 次のファイル
}をダウンロードしてください。

guide-downloading = アーカイブをダウンロードしています。
guide-interrupted = ダウンロードが途中で止まりました。
guide-downloaded = アーカイブがこのパソコンに届きました。次は、Afterspaceで録音を取り出しましょう。
guide-imported = 録音がAfterspaceに入りました。

guide-expired = Xがアーカイブを残しておくのは7日間で、その期間が過ぎました。
guide-failed = Xがアーカイブを作れませんでした：「{ $label }」
guide-unavailable = いまは、Xからアーカイブを受け取れません：「{ $label }」
guide-off = いまは、Xがアーカイブの提供を止めているようです。数時間後にもう一度お試しください。

guide-sign-in = まず、スペースをホストしたアカウントでXにログインしてください。
guide-unlock = このアカウントは、Xがロックしています。まずXのページの案内に沿って、ロックを解除してください。
guide-switch-account = このアカウントは、ほかの方から操作を任されているものです。アーカイブをリクエストできるのは持ち主だけなので、持ち主のアカウントに切り替えてください。
guide-suspended = このアカウントは、Xが凍結しています。アーカイブは、Xに書面で請求する必要があります。
guide-x-error = Xが「問題が発生した」と表示しています。ページを再読み込みしてください。

guide-return-waiting = { DATETIME($since, dateStyle: "medium", timeStyle: "short") }にアーカイブをリクエスト済みです。Xの準備には1日、ときには数日かかります。
guide-return-ready = アーカイブの準備ができました。{ DATETIME($until, dateStyle: "medium") }まで受け取れます。

guide-search-1 = Xのメニューで「{ $label }」を探してください。
guide-search-2 = 開いたメニューで「{ $label }」を探してください。
guide-search-3 = アカウントの設定で「{ $label }」を探してください。
guide-search-4 = 「{ $label }」を探してください。ここでXが入力を求めます。
guide-search-5 = ここでXがコードの入力を求めます。コードはメールかSMSで届きます。
guide-search-6 = このページで「{ $label }」を探してください。
guide-search-7 = このページで「{ $label }」を探してください。

guide-report = これが報告のすべてです。Xのページの構造だけが書かれています。
guide-report-name = 報告
guide-copied = コピーしました。
guide-copy-failed = ブラウザーが許可しませんでした。報告を選択して、ご自分でコピーしてください。

guide-note-secret = ここで入力する内容を、Afterspaceは見ません。
guide-note-passkey = パスキーのやりとりは、お使いの端末とXの間だけで行われます。Afterspaceは関わりません。
guide-note-hosted = 入っているのは、ご自分がホストした、少なくとも過去30日間のスペースです。録音していないスペースも入っていることがあります。
guide-note-left-out = Xがスペースを入れなかった例が確認されています。
guide-note-wait = 1日、ときには数日かかります。このページは閉じてもかまいません。Afterspaceが覚えています。
guide-note-record = 次のスペースのために：ウェブでは、録音（「Record Space」）は初めはオフです。始める前にオンにしてください。
guide-note-no-answer = Xのボタンが灰色でなくなれば、新しくリクエストできます。
guide-note-network = 安定した回線と、大きなファイルが入るディスクの空き容量が必要です。
guide-note-room = 安定した回線と、ディスクの空き容量が必要です。Xによると、このファイルの大きさは{ $size }です。
guide-note-leave-open = ファイルが届くまでブラウザーを閉じず、キャンセルもしないでください。
guide-note-link-life = Xのリンクが使えるのは7日間です。
guide-note-retry = 途中で切れたら、ブラウザーのダウンロード一覧からもう一度お試しください。Xは2度目を受け付けないことがあります。
guide-note-retry-now = 理由と続け方はAfterspaceに表示されます。ブラウザーのダウンロード一覧からもやり直せます。Xは2度目を受け付けないことがあります。
guide-note-ask-again = このページでリクエストできるようになったら、すぐに新しいアーカイブをリクエストしてください。
guide-note-form = このページに、Xに助けを求めるためのフォームの案内があります。
guide-note-lent = ほかの方から操作を任されているアカウントの場合、アーカイブをリクエストできるのは持ち主だけです。
guide-note-suspended-who = 請求できるのは、アカウントの持ち主だけです。
guide-note-suspended-how = ご自分でXに書面で連絡してください。@ユーザー名を書き、スペースの音声を含むすべてのデータのコピーを求めてください。
guide-note-x-error-ours = Xは「プライバシー関連の拡張機能」のせいだと表示することがあります。Afterspaceはこのカードを表示するだけで、Xのプログラムには何も加えません。
guide-note-x-error-others = また起きたら、広告やトラッキングのブロッカーをXで一時停止して、再読み込みしてください。
guide-note-lost = Xのページが、Afterspaceの知っているものと違っています。
guide-note-report-without = ご自分やほかの方の文章、名前、アドレスは入っていません。
guide-note-report-how = どこにも送信されません。コピーして、Afterspaceの不具合を報告する場所に貼り付けてください。
