error-no-ranges-title = X はこのアーカイブを丸ごとしか送りません
error-no-ranges-help = X のサーバーはファイルの一部だけを渡しません。何も取り込まれておらず、録音はそのままです。いつものようにアーカイブをダウンロードして、ZIP を取り込んでください。
error-kept-elsewhere-title = このリンクの保管先は X ではありません
error-kept-elsewhere-help = X 以外のサーバーにつながるリンクです。Afterspace はほかのサーバーには接続しません。何も取り込まれていません。いつものようにアーカイブをダウンロードして、ZIP を取り込んでください。
error-link-refused-title = X は今このファイルを渡しません
error-link-refused-help = リンクの期限が切れたか、X がもう一度ログインを求めている可能性があります。Firefox のコンテナータブでのログインはここでは使われません。通常のタブで X にログインしてから再試行するか、いつものようにアーカイブをダウンロードしてください。保存済みの録音は残ります。
error-link-changed-title = X のアーカイブが変わりました
error-link-changed-help = X のファイルが以前と違うため、混ざる前に Afterspace は中止しました。保存済みの録音は残ります。リンクからやり直すか、いつものようにアーカイブをダウンロードしてください。
error-web-page-title = X はアーカイブではなくウェブページを返しました
error-web-page-help = 多くの場合、X がもう一度ログインを求めています。何も取り込まれていません。X のファイルのページを開いてから再試行するか、いつものようにアーカイブをダウンロードしてください。
error-wrong-answer-title = X のサーバーの応答が求めたものと違います
error-wrong-answer-help = Afterspace は求めていないデータを受け取らないため、中止しました。保存済みの録音は残ります。いつものようにアーカイブをダウンロードして、ZIP を取り込んでください。
error-server-failed-title = X のサーバーが今は動いていません
error-server-failed-help = 何度か失敗したか、しばらく待つように求められています。取り込んだ分は残っています。1 時間後に再試行するか、いつものようにアーカイブをダウンロードしてください。
error-no-connection-title = X との接続が切れました
error-no-connection-help = 何度試しても接続できませんでした。取り込んだ分は残っています。オンラインに戻ったら続けてください。保存済みの録音は残ります。
report-remote = X に保管中：スペースだけを取り込みました
take-spaces = スペースだけを取り込む
take-lead = Xにあるアーカイブを丸ごとダウンロードせずに、スペースだけを読み取れます。
take-asks = そのためには、Xのサーバーの1つである { $host } に接続する許可が必要です。ほかには接続せず、ここにも頼まれたときだけ接続します。
take-rest = アーカイブの残りは { $day } までXにあります。ダウンロードには影響しません。
take-goes-on = その間もXのダウンロードは続きます。
take-risk = Xがこれをダウンロードと数える可能性があります。その場合Xのボタンは押せなくなりますが、リンクは { $day } までここに残ります。
take-files = Xにあるファイル
take-file = { $name }（{ $day } まで）
take-begin = どのスペースがあるか見る
take-denied-title = { $host } への接続が許可されていません
take-denied-help = 何も送信されていません。スペースだけを取り込むには許可してください。または、いつものようにアーカイブをダウンロードしてください。
take-none-title = Xのリンクがまだありません
take-none-help = Xのファイルのページでダウンロードを始めてください。その間に、Afterspaceがスペースを取り込めます。
take-broke-title = Xのダウンロードが止まりました
take-broke-help = 読み取りを始めてすぐに止まったため、Afterspaceも読み取りをやめました。まずダウンロードを再開してください。
take-planning = アーカイブの内容を読み取っています…
take-choose = どの録音を取り込みますか？
take-stored = ライブラリにあります
take-missing = このアーカイブにはありません
take-posts = 投稿からタイトルを読み取る（{ $size }）
take-size = { $total } のうち { $size }
take-chosen =
    { $count ->
        [0] 録音を選んでください
       *[other] { $count } 件の録音を取り込む
    }
take-taking = 録音を取り込んでいます
take-progress = 進み具合
take-traffic =
    { $count ->
       *[other] Xへのリクエスト { $count } 件、{ $size }
    }
take-done = 録音がライブラリに入りました
take-cancel-download = アーカイブ全体のダウンロードを中止
take-again = もう一度試す
take-continue = 続ける
take-unfinished = Xのリンクから録音を取り込んでいる途中です。取り込んだ分は { $day } まで残ります。
take-cancel = 中止
take-on-x = Xのページを開く
link-again = Xのリンクをもう一度試す
link-lead = Xのページは、アーカイブを2度は渡さないことがあります。リンクはまだ使えるので、ブラウザーで全体をもう一度ダウンロードできます。
link-begun = ダウンロードが始まりました。ブラウザーのダウンロード一覧にも表示されます。
link-failed = ダウンロードは始まりませんでした。
request-log = Xへのリクエスト
request-log-lead = Afterspaceがこれまでにネットワークに送ったものすべてです。日時、送信先、受け取った量を示します。
request-log-none = ありません。Afterspaceは何も送信していません。
request-log-clear = 一覧を消去
