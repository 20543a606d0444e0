recordings = 録音
your-recordings = 自分の録音
recordings-count = { $count ->
   *[other] 録音{ $count }件
}
all-recordings = すべての録音
untitled-space = { $day }のスペース
untitled-recording = タイトルのない録音
no-date = 日付不明
title-from-post = このタイトルは、このスペースへのリンクを載せたご自分のポストから取りました。

speaker-host = ホスト
speaker-guest = ゲスト
who-spoke-when = だれがいつ話したか
no-speakers = X はこの音声で話した人を記録していないため、全体が1本の帯になります。再生はいつもどおりできます。
gaps = 音声が抜けているところ
gap-here = { $at }に、{ $length }の抜けがあります

details = 詳細
detail-length = 正確な長さ
detail-size = サイズ
detail-account = アカウント
detail-imported = 追加日
detail-space = Xのスペース

state-partial = 一部だけ保存
state-partial-title = この録音は途中までです
state-partial-help = アーカイブが途中で切れていたため、保存できた部分だけが入っています。残りを入れるには、Xからアーカイブをもう一度ダウンロードして、ここに取り込んでください。長いほうが、これと入れ替わります。
state-damaged = 一部破損
state-damaged-title = この録音には壊れた部分があります
state-damaged-help = 残っていた音声はすべて保存しましたが、音が飛ぶことがあります。Xからアーカイブをもう一度ダウンロードすると、よくなることがあります。より良いものが、これと入れ替わります。
state-missing = 音声なし
state-missing-title = Xの一覧にこのスペースはありますが、音声が届いていません
state-missing-help = アーカイブの別のファイルに入っているかもしれません。Xから複数のZIPファイルを受け取った場合は、すべて取り込んでください。古すぎる可能性もあります。Xが録音を残しておく期間は限られています。
state-lost = 音声消失
state-lost-title = このブラウザーから、この録音の音声が失われています
state-lost-help = ブラウザーのプロファイルに音声のファイルがありません。ディスクの障害や掃除ソフトで消えた可能性があります。ZIPファイルをもう一度取り込むと音声が戻り、タイトルとブックマークもそのまま残っています。ZIPファイルがもうない場合は、早めにXに新しいアーカイブをリクエストしてください。
copy-badge = どれがあなたのもの？
copy-question = あなたの録音はどれですか？
copy-help = このスペースには、音声の異なるコピーが{ $count }件あります。置き換えられたものはありません。
copy-from = @{ $handle }のアーカイブから：{ $length }
copy-from-unknown = アカウント名のないアーカイブから：{ $length }
copy-this = ここに表示中
copy-mine = これが自分の録音です
copy-mine-help = ほかのコピーは「最近削除した録音」に移り、{ $days }日間は復元できます。
copy-keep = すべて残す

not-here-title = この録音はライブラリにありません
not-here-help = 別のパソコンや、ブラウザーの別のプロファイルにあるかもしれません。ZIPファイルが残っていれば、ここに取り込んでください。
emptied-title = ライブラリには{ $count }件の録音がありましたが、このブラウザーから失われています
emptied-help = ブラウザーのプロファイルにファイルがありません。ディスクの障害、掃除ソフト、新しいプロファイルなどが考えられます。ZIPファイルをもう一度取り込んでください。ZIPファイルがもうないものは、早めにXに新しいアーカイブをリクエストしてください。新しいスペースなら、まだ入っているかもしれません。

delete-recording = この録音を削除
delete-question = 「{ $title }」を削除しますか？
delete-frees = サイズは{ $size }です。{ $days }日間は、一覧の下の「最近削除した録音」から元に戻せます。そのあとは完全になくなり、Xにも残っていないかもしれません。
delete-silent = この録音の音声は、ここにはありません。{ $days }日間は、一覧の下の「最近削除した録音」から元に戻せます。
delete-yes = 削除
deleted-title = 「{ $title }」を削除しました
undo = 取り消す
recently-deleted = 最近削除した録音（{ $count }）
recently-deleted-help = 削除してから{ $days }日たつと、完全になくなります。それまでは、ディスクの容量を使います。
deleted-on = { $size }、{ $day }に削除
restore = 元に戻す
restore-title = { $title }を元に戻す
remove-all = いますぐ完全に削除
remove-question = { $count ->
   *[other] { $count }件の録音を完全に削除しますか？
}
remove-frees = { $size }の空きができます。この操作は取り消せません。ZIPファイルがなければ、音声はだれにも元に戻せません。

attachments-title = このスペースのほかのファイル
attachments-loose-title = アーカイブにあったほかのファイル
attachments-help = アーカイブの中で音声のそばにあったファイルを、そのまま残しています。Afterspaceでは再生できません。保存すると、ほかのアプリで開けます。
attachment-save = 保存
attachment-save-name = { $name }を保存
attachment-delete = 削除
attachment-delete-name = { $name }を削除
attachment-delete-question = 「{ $name }」を完全に削除しますか？
attachment-delete-help = { $size }が空きます。元には戻せません。録音の音声は残ります。
attachment-damaged = 一部が欠けています。
everyone = 全員
about-time = 約 { $time }
speakers-coarse = 薄い破線の部分は、誰がいつ話したかの X の一覧によるものです。X が音声の中に記録するものより粗く、秒までは正確ではありません。

who-and-more = { $names } ほか{ $more }人
time-left = 残り{ $time }
heard-no = 未再生
heard-begun = 再生途中
heard-yes = 再生済み
month-sum = { $recordings }・{ $sum }
no-audio = 音声なし
nothing-open = リストから録音を選んでください。
row-menu = { $title }の操作
mark-heard = 再生済みにする
mark-unheard = 未再生にする
marked-heard = 再生済みにしました
marked-unheard = 未再生にしました
title-label = タイトル
rename = 名前を変更
renamed = タイトルを変更しました
title-choices = このスペースへのリンクがあるポストが複数あります。タイトル：
