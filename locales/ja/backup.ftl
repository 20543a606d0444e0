backup = バックアップ
backup-lead = バックアップは 1 つの ZIP です。X が保存したままのすべての録音と、タイトル、メモ、ブックマーク、文字起こし、再生位置が入ります。ライブラリはこのブラウザーの中にしかありません。バックアップを別の場所に保管してください。
backup-never = バックアップはまだありません。
backup-last = { $count ->
   *[other] 前回のバックアップ: { $day }、録音 { $count } 件
}
backup-make = バックアップを作成
backup-all = ライブラリをバックアップ
backup-some = { $count ->
   *[other] 録音 { $count } 件をバックアップ
}
backup-size = { $count ->
   *[other] 録音 { $count } 件、約 { $size }
}
backup-reading = ライブラリを読み込んでいます…
backup-others = 他の人に関する次の情報も含まれます:
backup-speakers = { $count ->
   *[other] { $count } 人のユーザー名と、話している時間
}
backup-names = { $count ->
   *[other] あなたが付けた名前 { $count } 件
}
backup-notes = { $count ->
   *[other] あなたのメモ { $count } 件
}
backup-transcripts = { $count ->
   *[other] 文字起こし { $count } 件
}
backup-others-help = パスワードを設定しないかぎり、このファイルを持つ人は誰でも読めます。
backup-with-deleted = { $count ->
   *[other] 最近削除した録音 { $count } 件も含める ({ $size })
}
backup-with-password = パスワードを設定
backup-password = パスワード
backup-password-again = もう一度同じパスワード
backup-password-help = ファイルを暗号化します。忘れたパスワードは誰にも復元できません。パスワードがなければ、このバックアップは二度と開けません。
backup-password-differs = 2 つのパスワードが一致しません。
backup-yes = バックアップ
backup-working = バックアップを作成しています
backup-working-help = 録音を 1 回ずつ読み取り、確認します。このウィンドウを閉じると中止します。
backup-done = { $name } をダウンロードしています
backup-done-help = 別のディスクなど、失われない場所に保管してください。
backup-incomplete = { $count ->
   *[other] { $count } 個のファイルはバックアップに入れられません
}
backup-incomplete-help = それ以外はすべて入っています。X のアーカイブがまだあれば、先にもう一度読み込んでください。足りないものが戻ります。
backup-part = { $title }、パート { $part }
backup-reason-lost = { $name }: ブラウザーが失いました
backup-reason-changed = { $name }: 読み込んだときと内容が違います
backup-reason-unreadable = { $name }: ライブラリの項目が壊れています
backup-save = それらを除いて保存
backup-close = 閉じる
backup-reminder = { $count ->
   *[other] 録音 { $count } 件がバックアップされていません
}
backup-reminder-help = このブラウザーの中にしかありません。Afterspace を削除したりディスクが壊れたりすると、失われます。
backup-readme = これは Afterspace (X のスペースの録音を保管するブラウザー拡張機能) のライブラリのバックアップです。音声は "account-" で始まるフォルダーにあり、ほとんどのプレーヤーで再生できます。その他はすべてテキスト (JSON) です。復元するには、Afterspace のライブラリを開いてこのファイルをドロップしてください。中身は変更しないでください。manifest.json に各ファイルのチェックサムがあります。
zip-keep = { $count ->
   *[other] ZIP を残すか、バックアップを作成してください
}
zip-keep-help = アーカイブのスペースはすべて完全な形でライブラリにあります。しかしライブラリはこのブラウザーの中にしかなく、Afterspace を削除すると消えます。
zip-keep-yes = { $count ->
   *[other] ZIP を残します
}
error-backup-interrupted-title = バックアップは完了しませんでした
error-backup-interrupted-help = 作成していた Afterspace の一部をブラウザーが終了させました。おそらくメモリ不足です。ライブラリは変わっていません。他のタブを閉じて、もう一度お試しください。
