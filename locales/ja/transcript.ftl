transcript = 文字起こし
transcript-help = お好きなツールで録音を文字に起こし、できたファイル（字幕、表、時刻つきの文章、サービスの .json）を添付してください。ここで音声に合わせて表示され、話した人も入り、書き出すファイルにも付きます。このコンピューターから外には出ません。
transcript-attach = 文字起こしを添付
transcript-replace = 差し替える
transcript-follow = 音声に合わせて表示
transcript-untimed = この文章には時刻がないため、音声に合わせられません。.srt、.vtt、.json ならできます。
transcript-remove = 外す
transcript-remove-question = 文字起こしを外しますか？
transcript-remove-help = 「{ $name }」をこの録音から外します。添付したファイルは元の場所に残ります。
transcript-remove-yes = 外す

transcript-lines = { $count ->
   *[other] { $count }行
}
transcript-speakers = { $count ->
   *[other] 話者{ $count }人
}
transcript-span = { $duration }のうち{ $from }～{ $to }
transcript-no-times = 時刻のない文章
transcript-attach-question = この文字起こしを添付しますか？
transcript-attach-yes = 添付
transcript-replace-question = 文字起こしを差し替えますか？
transcript-replace-yes = 差し替える
transcript-replace-help = 今の文字起こしは、直したところも含めて差し替えられます。あとで取り消せます。
transcript-replaced = 文字起こしを差し替えました
transcript-encoding = 文字化けしているときの読み方
transcript-shift-offer = 録音の終わりより後から始まっています。すべての行を{ $time }早める
transcript-late = { $count ->
   *[other] { $count }行が録音の終わりより後にあります。ファイルは正しいですか？
}
transcript-offset = 行が出るタイミング
transcript-offset-help = 録音を再生しながら、聞こえるときに行が出るまで押してください
transcript-offset-none = ファイルのまま
transcript-offset-now = { $seconds }ずらしました
transcript-earlier = 早く
transcript-later = 遅く
transcript-shifted = 行をずらしました
transcript-line-at = { $time }の言葉
transcript-line-keep = 確定
transcript-line-edit = 行を直す
transcript-line-edit-help = 強調表示の行を直す（F2、または行をダブルクリック）
transcript-line-changed = 行を直しました
transcript-starts-now = 今ここから
transcript-starts-now-help = 最初の言葉が聞こえたら押してください。この行がそこから始まるように、すべての行をずらします
