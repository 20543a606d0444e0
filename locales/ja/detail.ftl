about-recording = この録音について
voices = { $count ->
   *[other] { $count }人の声
}

make-clip = 切り抜きを作る
save = 保存
copy-moment = この場面をコピー
moment-copied = { $time }の場面をコピーしました
bookmark-verb = しおり
bookmarked = { $time }にしおりを付けました
bookmark-deleted = しおりを削除しました
copy-address = Xのアドレスをコピー
address-copied = アドレスをコピーしました
more-actions = その他

clip-play = 選んだ部分を再生
clip-clear = 選択を解除
selection-from = 選択の始まり
selection-to = 選択の終わり
leave-out-choose = 話した人を除く…

timeline-hint = ドラッグで選択・Ctrlとスクロールで拡大
speaks-now = { $count ->
   *[other] { $speakers }が話しています
}
lanes-more = あと{ $count }人を表示
lanes-fewer = 表示を減らす

tab-notes = ノート
turns = だれが話したか、順番に
chapters-help = しおりと長めの発言から作られます。保存した音声にも同じチャプターが付きます。
bookmarks-none = しおりはまだありません。あとで見つけたい場面で、Bキーか上の「しおり」を押してください。
notes-save = .mdで保存

key-turns = 前の発言・次の発言
key-speakers = 一人の声だけ・全員の声
key-select = 選択の始まり・終わり
