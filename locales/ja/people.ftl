name-and-handle = { $name }（{ $handle }）
people = 人
people-none = あなたの録音では、Xは誰の名前も記録していません。
show-more = さらに{ $count }件を表示

person-recordings = 録音
person-hours = 話した時間
person-first = 最初の登場
person-last = 最後の登場
person-spoke = { $length }中{ $time }
person-turn = { $time }から再生（{ $length }）
person-play = { $person }だけを聞く
person-not-here-title = この名前の人は録音にいません
person-not-here-help = 削除した録音や、別のパソコンにある録音にいるのかもしれません。

person-name = { $person }の名前
person-name-verb = 名前を付ける…
person-name-help = ここでも保存するものでも、ユーザー名の代わりに表示されます。空にすると、またユーザー名が表示されます。
person-name-yes = 保存
person-named = 名前を変更しました
person-name-of = { $person }に名前を付ける…
person-page-of = { $person }のすべて

person-join = 同じ人としてまとめる…
person-join-help = 同じ人の別のユーザー名の場合
person-join-title = { $person }と同じ人は誰ですか？
person-join-field = 名前またはユーザー名
person-join-question = 二つのユーザー名が一人の人になります。あとで分けることもできます。
person-join-yes = まとめる
person-join-unknown = この名前やユーザー名の人は録音にいません。
person-joined = ユーザー名をまとめました
person-also = この人のほかのユーザー名
person-part = 分ける
person-part-name = { $person }を分ける
person-parted = { $person }は再び別の人になりました

person-hide = テキストに名前を出さない
person-hide-help = 保存するノート、チャプター、字幕に名前が出なくなります
person-show = テキストに再び名前を出す
person-hidden = 保存するテキストにこの人の名前は出ません
person-hidden-help = 保存するテキストにこの人の名前は出ません。
person-shown = 保存するテキストに再びこの人の名前が出ます

moment-menu = { $time }の場面
play-from = { $time }から再生
key-name = フォーカスのある人に名前を付ける、または開いているものの名前を変更
transcript-attached = 「{ $name }」を「{ $title }」の文字起こしにしました
drop-transcript = 文字起こし（.srt、.vtt、.txt、.json）は、開いている録音に添付されます。
