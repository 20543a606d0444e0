export-m4a = .m4aで保存
export-m4a-help = Xが録音したままの音声に、タイトル、カバー画像、チャプターを付けます。どのプレーヤーでもポッドキャスト配信サービスでも使えます。
export-notes = 番組の説明文
export-original = 元のファイル
export-mp3 = .mp3（ほかの形式が使えないところ向け）
export-json = ポッドキャスト用のチャプター（.json）
export-vtt = だれがいつ話したか（.vtt）
export-xml = ポッドキャスト配信用の項目（.xml）
export-csv = 発言の一覧表（.csv）
export-album = スペース
export-working = ファイルを作っています
export-done = { $name }をダウンロードフォルダーに保存しています
copy = コピー
copied = コピーしました

clip = 切り抜き
clip-from = 始まり
clip-to = 終わり
clip-format = 形式
clip-here = ここ
clip-from-here = ここ：いま聞いている位置から
clip-to-here = ここ：いま聞いている位置まで
clip-wrong = 0:00から{ $end }までの時間を2つ、早いほうを先に入力してください。秒数か、1:02:03のような形で書けます。
export-clip = 切り抜きを保存

notes-speakers = スピーカー
notes-chapters = チャプター
notes-bookmarks = しおり
notes-bookmark = しおり
export-srt = 字幕 (.srt)
export-vtt-words = 話した人がわかる文字起こし (.vtt)
leave-out = 話した人を除く
leave-out-nobody = 除かない
leave-out-how = ほかに誰も話していないところ
leave-out-silence = 同じ長さの無音にする
leave-out-cut = 切り取る
leave-out-help = .m4a、.mp3、クリップに適用されます。録音そのものは全部残ります。X が話した人を記録するのは1秒に1回だけです。人に渡す前にファイルを聞いてください。
leave-out-alone = { $speaker } がほかの人と同時に話すところはありません。
leave-out-shared = { $count ->
   *[other] { $count } か所で { $speaker } はほかの人と同時に話していて、そこは残ります
}
export-without = { $speaker } を除く
