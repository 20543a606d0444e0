up-next = 次に再生
queue-next = 次に再生する
queue-end = 再生待ちに追加
queued-next = 次に再生します
queued-end = 再生待ちに追加しました
queue-clear = すべて消す
queue-cleared = 再生待ちを空にしました
queue-none = 再生待ちはありません。録音のメニューで「次に再生する」を選んでください。
queue-more = { $count ->
   *[other] ほか { $count }件
}
queue-up = { $title }を上へ
queue-down = { $title }を下へ
queue-remove = { $title }を再生待ちから外す
play-all = すべて再生
sleep-turn = この人の話が終わったとき
sleep-after-turn = 話が終わるまで待つ
