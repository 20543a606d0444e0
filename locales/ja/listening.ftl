back-seconds = { $seconds }秒戻る
forward-seconds = { $seconds }秒進む
speed = 再生速度
speed-times = { $speed }倍
listening = 聞き方
skip-silence = 無音を飛ばす
silence-saves = { $time }短くなります
boost = 小さい声を聞きやすくする
volume = 音量
sleep = おやすみタイマー
sleep-off = 使わない
sleep-in = { $time }後
sleep-at = { $time }

keys-title = キー操作
key-space = スペースキー
key-toggle = 再生・一時停止
key-move = { $seconds ->
   *[other] { $seconds }秒移動
}
key-speed = 遅く・速く
key-zoom = 図の拡大・縮小

zoom-in = 拡大
zoom-out = 縮小
zoom-whole = 録音全体
scroll-picture = 表示している部分
at-clock = 時刻は{ $time }
nobody-speaks = だれも話していません
next-turn = { $speaker }の次の発言
listen-only = { $speaker }だけを聞く
listen-all = 全員の声に戻す

bookmarks = しおり
add-bookmark = しおりを付ける
bookmark-note = { $time }のしおりのメモ
bookmark-note-hint = ここは何の場面ですか？
bookmark-go = { $time }から再生
bookmark-delete = { $time }のしおりを削除

dead-air-first = 最初の言葉は{ $time }です。そこから始めますか？
dead-air-last = { $time }のあとは、だれも話していません。そこで終わりにしますか？
dead-air-both = 最初の言葉は{ $time }、最後の言葉は{ $end }です。その間だけを再生しますか？
dead-air-trim = 無音を省く
dead-air-help = 再生や書き出しのときに、無音の部分を省きます。録音そのものは、すべてそのまま残ります。
trimmed = { $from }から{ $to }までを再生します
trim-undo = すべて再生する

key-rows = 前または次の録音
key-back = リストに戻る
key-control = Ctrl
continue-listening = 続きから
