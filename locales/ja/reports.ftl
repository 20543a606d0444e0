imports-title = これまでの取り込み
imports-none = まだ何も取り込んでいません。
imports-link = 取り込みの結果
see-report = くわしい結果を見る

report-account = @{ $handle }のアーカイブ
report-files = ファイル
report-inside = { $name } の中
report-again = 先に保存したものはライブラリに残っています。残りを入れるには、同じファイルをもう一度取り込んでください。同じものが二重に追加されることはありません。
report-unreached = { $count ->
   *[other] あとスペース{ $count }件が残っていました。
}
report-attachments = { $count ->
   *[other] ほかのファイルを{ $count }個保存しました。
}
report-untaken = { $count ->
   *[other] スペースに関するもの{ $count }件を取り込めませんでした
}
report-untaken-help = Xのスペースの一覧かご自分のポストを読み取れなかったか、音声のそばのファイルを完全な形で保存できませんでした。ZIPファイルは残しておいてください。今後の版では取り込めるかもしれません。
report-delete = この記録を削除
report-delete-question = この取り込みの記録を削除しますか？
report-delete-help = 録音は残ります。Xの一覧にあったスペースの情報も、履歴から一緒に削除されます。

tally-new = 新規{ $count }件
tally-kept = そのまま{ $count }件
tally-longer = { $count ->
   *[other] 長いものに更新{ $count }件
}
tally-better = { $count ->
   *[other] 良いものに更新{ $count }件
}
tally-partial = 一部だけ保存{ $count }件
tally-damaged = 一部破損{ $count }件
tally-missing = 音声なし{ $count }件
tally-unreached = 未処理{ $count }件

became-new = 新しくライブラリに入りました。
became-kept = すでに入っていたので、そのままです。
became-longer = より長いものに置き換わりました（{ $former }から{ $now }へ）。
became-better = 壊れた部分のないものに置き換わりました。
became-failed = 音声はありますが、保存できませんでした。
became-missing = 音声がありません。
became-unreached = ここまで進む前に、取り込みが終わりました。入れるには、同じファイルをもう一度取り込んでください。
is-partial = 一部だけ保存できました：{ $saved }
is-partial-of = 一部だけ保存できました：約{ $whole }のうち{ $saved }
end-missing = Xによると、この音声のあとも{ $length }続いていました。残りは、ZIPが途切れたところより後ろにあるかもしれません。もう一度ダウンロードしてください。
is-damaged = 壊れた部分がありますが、残っていた音声はすべて保存しました。
is-lost = このブラウザーから音声が失われていて、このアーカイブにも入っていません。
damaged-at = 壊れた部分：{ $places }
damaged-at-and-more = { $count ->
   *[other] 壊れた部分：{ $places }と、ほか{ $count }か所
}
damaged-lost = そこで、音声が約{ $lost }失われています。
gaps-at = { $count ->
    [1] { $places }に、{ $length }の抜けがあります。アーカイブに、その部分の音声がありません。
   *[other] { $places }に、合わせて{ $length }の抜けがあります。アーカイブに、その部分の音声がありません。
}
gaps-many = { $count }か所に、合わせて{ $length }の抜けがあります（最初は{ $places }）。アーカイブに、その部分の音声がありません。

why-still-live = Xがアーカイブを作ったとき、このスペースはまだ続いていました。Xに新しいアーカイブをリクエストしてください。
why-not-creator = このスペースは、ほかの方が開いたものです。おそらくXは、その方だけに音声を渡します。
why-another-part = Xによると、このアーカイブにはほかにもファイルがあります。おそらくその中に入っているので、それらも取り込んでください。
why-too-old = Xがアーカイブを作る30日以上前に終わったスペースです。おそらくその時点で、Xから消えていました。
why-not-told = Xからは理由がわかりません。Xから複数のZIPファイルを受け取った場合は、すべて取り込んでください。

zip-deletable = { $count ->
    [1] ZIPファイル（{ $size }）は、もう削除してもかまいません
   *[other] { $count }個のZIPファイル（{ $size }）は、もう削除してもかまいません
}
zip-also-holds = 中のスペースは、すべて完全な形でライブラリに入っています。このZIPファイルには、ダイレクトメッセージなど、Xが持つご自分の情報もすべて入っています。
zip-only-copy = ライブラリはこのブラウザーの中にあり、Afterspaceを削除すると一緒に消えます。ほかに控えがなければ、ZIPファイルを安全な場所に残しておいてください。
