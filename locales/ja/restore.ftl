restore-backup = バックアップを復元
restore-lead = ここにないものが戻り、ここに書いたものは何も失われません。ファイルをこのページのどこかにドロップしても復元できます。
restore-choose = バックアップを選ぶ…
restore-password-title = このバックアップにはパスワードがあります
restore-password = パスワード
restore-password-help = バックアップを作ったときに決めたものです。忘れたパスワードは取り戻せません。
restore-open = 復元
restored-backup = バックアップを復元しました。
restored-made = { $day }のバックアップを復元しました。
restored-edits = { $count ->
   *[other] 録音{ $count }件のタイトルやメモなど
}
restored-transcripts = { $count ->
   *[other] 文字起こし{ $count }件
}
restored-positions = { $count ->
   *[other] 録音{ $count }件の再生位置
}
restored-people = { $count ->
   *[other] { $count }人についての設定
}
restored-reports = { $count ->
   *[other] 以前の取り込みの記録{ $count }件
}
restored-differing = { $count ->
   *[other] 名前{ $count }件はここのままにしました
}
restored-differs = 「{ $kept }」のままです。バックアップでは「{ $other }」です。
restored-damaged = { $count ->
   *[other] バックアップのファイル{ $count }個が壊れています
}
restored-damaged-help = ほかはすべて復元しました。壊れた音声は、再生できるところまで残してあります。このバックアップがほかにもあれば、それも復元してください。同じものが二重に追加されることはありません。
error-newer-backup-title = このバックアップは新しい版のAfterspaceで作られました
error-newer-backup-help = ライブラリは何も変わっていません。Afterspaceを更新してから、もう一度復元してください。
error-bad-backup-title = このバックアップは読み取れません
error-bad-backup-help = ファイルの破損がひどく、何も復元できませんでした。ライブラリは変わっていません。このバックアップがほかにもあれば、それを復元してください。
error-damaged-file-title = バックアップを作ったときとファイルが違っています
error-damaged-file-help = ほかはすべて復元しました。このバックアップがほかにもあれば、それも復元してください。
error-password-needed-title = このバックアップにはパスワードがあります
error-password-needed-help = ライブラリは何も変わっていません。ライブラリのページでもう一度バックアップを選び、パスワードを入力してください。
error-wrong-password-title = このバックアップのパスワードではありません。
error-wrong-password-help = ファイルに問題はなく、ライブラリも変わっていません。もう一度試してください。大文字と小文字は区別されます。忘れたパスワードは誰にも取り戻せません。
