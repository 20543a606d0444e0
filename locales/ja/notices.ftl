notice-archive-title = Xのデータのアーカイブが届きました
notice-archive-text = { $name }（{ $size }）のダウンロードが終わりました。クリックすると、スペースをAfterspaceに取り込めます。
notice-imported-title = スペースがAfterspaceに入りました
notice-imported-text =
    { $count ->
       *[other] 新しい録音が{ $count }件、ライブラリに入りました。
    }
notice-interrupted-title = アーカイブのダウンロードが止まりました
notice-interrupted-text = { $name }は、まだ途中までです。クリックすると、理由と続け方を確認できます。
notice-failed-title = アーカイブを自動で取り込めませんでした
notice-failed-text = 何も失われていません。ファイルは元の場所にあります。クリックすると、理由とこれからの手順を確認できます。
notice-lost-title = ライブラリの音声が失われています
notice-lost-text = このブラウザーから{ $count }件の録音の音声が失われています。クリックして確認し、ZIPファイルをもう一度取り込んでください。
notice-waiting-title = Xのアーカイブは準備できたでしょうか？
notice-waiting-text = Xにリクエスト済みです（{ $asked }）。クリックすると、Xで確認できます。
notice-ending-title = Xのアーカイブがもうすぐ受け取れなくなります
notice-ending-text = Xに残っているのは{ $until }までです。クリックしてXを開き、ダウンロードしてください。
notice-expired-title = Xのアーカイブのリンクの期限が切れました
notice-expired-text = Xに残っていたのは{ $until }まででした。クリックすると、新しくリクエストできます。
notice-again-title = Xに新しいアーカイブをリクエストする時期です
notice-again-text = 前回のアーカイブは{ $made }のものです。その後の録音がXから消える前に、{ $by }までにまたリクエストしてください。
