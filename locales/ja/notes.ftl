note-title = メモ
note-edit = 編集
note-done = 完了
note-none = まだ何も書かれていません。Markdownで見出し、リスト、リンクを使えます。
note-hint = 覚えておきたいことは？
all-bookmarks = すべてのしおり
bookmarks-save-csv = .csvで保存
