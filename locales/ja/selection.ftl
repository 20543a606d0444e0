select = 選択
select-title = { $title }を選択
selection = 選択した録音
selection-count = { $count ->
   *[other] { $count }件を選択中
}
selection-clear = 選択を解除
collection-m4a = 音声 (.m4a)
collection-mp3 = 音声 (.mp3)
collection-original = 元のファイル
collection-md = 番組の説明文 (.md)
export-left-out = { $count ->
   *[other] 音声を読み取れなかった { $count }件は含まれていません。
}
favourite = お気に入り
favourite-add = お気に入りに追加
favourite-remove = お気に入りから外す
favourites-added = { $count ->
   *[other] { $count }件をお気に入りに追加しました
}
favourites-removed = { $count ->
   *[other] { $count }件をお気に入りから外しました
}
tags = タグ
tag-add = タグを追加
tag-remove = タグ「{ $tag }」を外す
tags-of = { $count ->
   *[other] { $count }件の録音のタグ
}
tags-changed = { $count ->
   *[other] { $count }件の録音のタグを変更しました
}
deleted-count = { $count ->
   *[other] { $count }件の録音を削除しました
}
key-select-row = 録音を選択
key-select-range = 複数を選択
key-select-all = すべて選択
key-selected = 選択したものを保存、タグ付け、お気に入り、再生済みに
