downloads-copy = ダウンロードにもコピー
downloads-copy-lead = 読み込みのたびに、新しい録音をファイルとしても保存できます。保存先はダウンロードの中の「Afterspace」フォルダーです。そのフォルダーをバックアップや同期の対象にしていれば、録音もそこに含まれます。元に戻すには、そのフォルダーをライブラリのページにドロップします。
downloads-copy-audio-only = 入るのは、X が保存したままの音声と、一緒に届いたファイルです。タイトル、メモ、ブックマーク、名前は入りません。それらにはバックアップを作成してください。
downloads-copy-twice = 録音はこのディスクの容量を 2 倍使います。最初に、今ある録音（{ $size }）をコピーします。
downloads-copy-stays = ファイルは追加されるだけです。ここで削除したものも、そこには残ります。
downloads-copy-readable = そのフォルダーを開ける人は録音を再生できます。同期するサービスも同じです。
downloads-copy-asks = ファイルごとに保存場所を確認する設定のブラウザーでは、これらのファイルでも毎回確認されます。
downloads-copy-on = 録音をダウンロードにも保存する
downloads-copy-offer = または、新しい録音をダウンロードにも保存する
downloads-copy-left = { $count ->
   *[other] 保存中: 残り { $count } 個のファイル
}
downloads-copy-copied = { $count ->
   *[other] { $count } 個のファイルがあります。最後の保存は { $day } です。
}
downloads-copy-left-out = { $count ->
   *[other] { $count } 個のファイルを保存できませんでした。ブラウザーが失ったか拒否したか、読み込んだときと内容が違います。
}
downloads-copy-retry = もう一度試す
error-copy-full-title = ダウンロードへのコピーに必要な空き容量がありません
error-copy-full-help = コピー済みのものは残り、ライブラリは変わっていません。ディスクの空きを増やして、もう一度試してください。止まったところから続きます。
error-copy-cancelled-title = ダウンロードへのコピーはキャンセルされました
error-copy-cancelled-help = コピー済みのものは残り、ライブラリは変わっていません。残りは次の読み込みの後か、もう一度試したときにコピーされます。
error-copy-blocked-title = ブラウザーがダウンロードへのコピーを許可していません
error-copy-blocked-help = ブラウザーや組織のルール、またはウイルス対策ソフトがファイルを拒否しました。ライブラリは変わっていません。代わりにバックアップを作成するか、ルールがなくなってからもう一度試してください。
error-copy-folder-title = ダウンロードにコピーを保存できません
error-copy-folder-help = ブラウザーがダウンロードのフォルダーに書き込めません。フォルダーが移動されたか、ドライブが外れた可能性があります。ライブラリは変わっていません。ブラウザーの設定でフォルダーを確認し、もう一度試してください。
error-copy-failed-title = ダウンロードへのコピーが中断されました
error-copy-failed-help = ブラウザーがファイルの保存を止めました。コピー済みのものは残り、ライブラリは変わっていません。もう一度試すと、止まったところから続きます。
