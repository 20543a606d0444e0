app-name = Afterspace
page-title = { $title } – Afterspace
open-library = ライブラリを開く
cancel = キャンセル
put-away = このメッセージを閉じる
