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

search-again = もう一度検索
error-search-failed-title = 検索が止まりました
error-search-failed-help = 検索でライブラリの中身が変わることはありません。ブラウザーが検索を終了したか、ライブラリを読み込めませんでした。もう一度検索してください。それでもだめな場合は、ほかのタブを閉じるか、ブラウザーを再起動してください。
error-index-failed-title = まだ検索できない文字起こしがあります
error-index-failed-help = 表示されている結果は正しいものですが、話された言葉が抜けていることがあります。文字起こし自体は変更されていません。もう一度検索してください。それでもだめな場合は、ブラウザーを再起動してください。
error-index-full-title = 空き容量が足りず、一部の文字起こしを検索できません
error-index-full-help = 表示されている結果は正しいものですが、話された言葉が抜けていることがあります。文字起こし自体は変更されていません。ディスクの空き容量を増やしてから、もう一度検索してください。
