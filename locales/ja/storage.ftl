storage-title = ライブラリの使用量
storage-total =
    { $count ->
        [0] 録音はありません
       *[other] { $count }件の録音：{ $size }
    }
storage-used = 文字情報や索引、まだ解放されていない分も含めて、ブラウザーはAfterspaceの使用量を{ $size }としています。
storage-free = このディスクの空きは約{ $size }です。
storage-scarce-title = ディスクの空きが残りわずかです
storage-scarce-help = 空きは約{ $size }です。取り込みにはもっと必要かもしれません。ディスクの空きを増やしてください。
storage-scarce-open = 使用量を見る
storage-years = 年ごと
storage-year =
    { $count ->
       *[other] { $count }件の録音
    }
storage-undated = 日付なし
storage-largest = サイズの大きい録音
storage-freeable = 空きにできるもの
storage-deleted = 最近削除した録音
storage-deleted-help =
    { $count ->
        [0] 録音はありません。
       *[other] まだ元に戻せる録音が{ $count }件あります。
    }
storage-derived = 波形と検索の索引
storage-derived-help = 必要になると作り直されます。それまで波形はおおまかになります。
storage-exports = 書き出し済みのファイル
storage-exports-help = ダウンロード用に作られたファイルです。保存が終われば必要ありません。
free-space = 空きを作る…
free-deleted = 「最近削除した録音」を空にする…
free-space-title = 空きを作る
free-space-lead = 録音はそのまま残ります。録音を削除するには、「サイズの大きい録音」から開いてください。
free-space-yes = 空きを作る
space-freed = { $size }の空きができました。
space-kept = 空きにできるものはありませんでした。保存中のファイルは、終わるまで残ります。
erase-all = すべて削除
erase-lead = Afterspaceがこのブラウザーに保存したものをすべて削除します。インストールした直後と同じ状態になります。
erase-ask = すべて削除…
erase-question = すべて完全に削除しますか？
erase-size =
    { $count ->
        [0] 録音はありません。それ以外のものがすべて削除されます。
       *[other] { $count }件の録音（{ $size }）が、追加した内容とともに削除されます。
    }
erase-more = レポート、リクエスト、名前、再生待ち、設定も削除されます。この操作は取り消せません。Xにもう残っていないものは、ほかのどこにもありません。ほかの場所に保存したZIPファイルやファイルは残ります。
erase-backup = 先にバックアップする
erase-running = すべて削除しています…
erase-failed-title = すべては削除できませんでした
erase-failed-help = もう一度お試しください。そうしなくても、次にブラウザーを起動したときにAfterspaceが残りを削除します。
