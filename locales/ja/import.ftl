import = 取り込み
choose-files = ファイルを取り込む
choose-folder = フォルダーを取り込む
drop-here = ここで放すと取り込みます
have-zip-title = ZIPファイルはもう届きましたか？
have-zip-text = このページにドラッグするか、選んでください。名前は「twitter-」と日付で始まります。ブラウザーが自動で展開した場合は、そのフォルダーを選んでください。

import-reading = { $count ->
    [1] { $name }を読み込んでいます
   *[other] { $count }個のファイルを読み込んでいます
}
import-progress = 取り込みの進み具合
import-goes-on = このページを閉じても、取り込みは続きます。終わるまで、ブラウザーは開いたままにしてください。
import-queued = { $count ->
    [1] { $name }は順番を待っています
   *[other] { $count }個のファイルが順番を待っています
}
import-queued-help = 別の取り込みが進んでいます。それが終わると、自動的に始まります。
import-choose-again = { $count ->
    [1] { $name }をもう一度選んでください。
   *[other] 同じ{ $count }個のファイルをもう一度選んでください。
}

done-new = { $count ->
   *[other] 新しい録音が{ $count }件、ライブラリに入りました
}
done-nothing-new = { $count ->
    [1] 新しいものはありません。この録音は、すでに入っていました
   *[other] 新しいものはありません。これら{ $count }件の録音は、すでに入っていました
}
also-kept = { $count ->
   *[other] { $count }件はすでに入っていたので、そのままです。
}
done-replaced = { $count ->
   *[other] { $count }件の録音が、より良いものに置き換わりました
}
also-partial = { $count ->
   *[other] { $count }件は、一部だけ保存できました。ZIPファイルは残しておき、Xからアーカイブをもう一度ダウンロードしてください。
}
also-damaged = { $count ->
   *[other] { $count }件に、壊れた部分があります。残っていた音声はすべて保存しました。
}
done-missing = { $count ->
    [0] 追加するものはありませんでした
   *[other] アーカイブに名前のあるスペース{ $count }件に、音声がありません
}
also-replaced = { $count ->
   *[other] { $count }件は、より良いものに置き換わりました。
}
also-missing = { $count ->
   *[other] アーカイブに名前のあるスペース{ $count }件に、音声がありません。
}
done-attachments = { $count ->
   *[other] ほかのファイルを{ $count }個保存しましたが、音声はありませんでした
}
also-attachments = { $count ->
   *[other] ほかのファイルを{ $count }個保存しました。
}
