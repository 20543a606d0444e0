app-name = Afterspace
page-title = { $title } – Afterspace
open-library = ライブラリを開く
open-beside = ページの横に開く
cancel = キャンセル
dismiss = このメッセージを閉じる
add = 追加
tools = ツール
