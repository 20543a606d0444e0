request = Xへのリクエスト
request-of = @{ $handle }のXへのリクエスト
request-none = 足りないスペースがありますか？Xに新しいアーカイブをリクエストしましょう。
request-waiting = Xがアーカイブを準備しています
request-waiting-person = Xがアーカイブを準備しているはずです
request-asked = リクエスト：{ $ago }
request-found = 確認：{ $ago }
request-takes = Xの準備には1日、ときには数日かかります
request-unanswered = Xから1週間返答がありません
request-unanswered-note = Xのボタンが押せるようになったら、新しくリクエストしてください
request-ready = アーカイブの準備ができました
request-ready-by = { $day }までにダウンロードしてください
request-downloading = アーカイブをダウンロードしています
request-downloading-note = 終わるまで、ブラウザーは開いたままにしてください
request-interrupted = ダウンロードが途中で止まりました
request-interrupted-note = ブラウザーのダウンロード一覧か、Xから続けてください
request-downloaded = アーカイブのダウンロードが終わりました
request-downloaded-note = ZIPファイルをライブラリに取り込みましょう
request-expired = Xのアーカイブのリンクは、もう使えません
request-expired-note = アーカイブがXに残るのは7日間です。新しくリクエストしてください。今度の手順は短く済みます。
request-failed = Xがアーカイブを作れませんでした
request-failed-note = もう一度リクエストしてください。それでもだめなときは、Xの同じページに、助けを求めるためのフォームの案内があります。
request-unavailable = いまは、Xからアーカイブを受け取れません
request-unavailable-note = 数時間後にもう一度確認し、リクエストできるようになったら、すぐに新しくリクエストしてください。
start-guide = ガイドを始める
choose-zip = ZIPファイルを選ぶ…
continue-on-x = Xで続ける
look-on-x = Xで確認する
request-again-on-x = Xでもう一度リクエスト
allow-notices = 届いたら知らせる
offer-title =
    { $count ->
        [1] Xのデータのアーカイブが届きました
       *[other] Xのデータのアーカイブのファイルが{ $count }個届きました
    }
offer-earlier-title =
    { $count ->
        [1] ダウンロードの中に、Xのデータのアーカイブがありました。取り込みますか？
       *[other] ダウンロードの中に、Xのデータのアーカイブのファイルが{ $count }個ありました。取り込みますか？
    }
offer-parts =
    { $count ->
       *[other] このアーカイブは{ $parts }個のファイルに分かれています。あと{ $count }個足りません。それもダウンロードしてから、全部まとめて取り込んでください。
    }
offer-facts = { $size }、{ $moment }にダウンロード
offer-gone = ダウンロードした場所にありません
offer-gone-help = 移動した場合は、新しい場所から取り込んでください。削除した場合は、ブラウザーのダウンロード一覧か、Xからもう一度お試しください。
offer-import-now = いま取り込む
offer-decline = これは取り込まない
offer-reveal = フォルダーで表示
download-running = アーカイブをダウンロードしています
download-paused = ダウンロードを一時停止しています
download-stopped = ダウンロードが途中で止まりました
download-progress = ダウンロードの進み具合
download-facts = { $total }のうち{ $there }
download-so-far = これまでに{ $there }
download-left = 残り約{ $left }
download-resume = ダウンロードを続ける
download-can-resume = ここまでに届いた分は残っていて、続きから始められます。
download-retry = ブラウザーのダウンロード一覧（Ctrl+J、Macでは⌥⌘Lか⌘J）から、もう一度お試しください。Xは同じファイルを2度は渡さないことがあります。
download-why-full = ディスクの空き容量がありません。先に空きを作ってください。
download-why-network = 通信が途切れました。
download-why-cancelled = キャンセルされました。
download-why-closed = 終わる前にブラウザーが閉じられました。
download-why-blocked = ブラウザーか、このパソコンのウイルス対策ソフトが、ファイルを止めました。
download-why-folder = ブラウザーがダウンロードフォルダーに書き込めませんでした。ブラウザーの設定で、別のフォルダーを選んでください。
download-why-refused = Xがこのファイルを渡さなくなりました。リンクの期限が切れたか、もう一度ログインが必要なのかもしれません。
download-why-unknown = ブラウザーからは理由がわかりません。
road-step = 手順{ $step }/{ $count }
road-done = （完了）
