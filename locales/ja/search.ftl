search = 検索
search-hint = タイトル、人、話した言葉…
search-clear = 検索をクリア
found-count = { $count }件の録音が見つかりました
nothing-found = 見つかりませんでした
nothing-found-help = 言葉を減らすか短くするか、フィルターを外してみてください。
searching-transcripts = 話された言葉を検索しています…
show-everything = すべての録音を表示
suggestions = 移動先

filter-and-sort = 絞り込みと並べ替え
filters = フィルター
filter-remove = フィルター「{ $filter }」を外す
filter-favourites = お気に入り
sort-newest = 新しい順
sort-oldest = 古い順
sort-longest = 長い順
sort-largest = サイズの大きい順
sort-title = タイトル順
sort-speakers = 話者の多い順

hits-more = この録音にあと{ $count }件
hits-title = この録音で{ $count }件見つかりました
hit-note = メモ：
hit-bookmark = ブックマーク：
