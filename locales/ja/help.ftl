# What the help pages say. Their titles are in settings.ftl, where the search finds them.

help-archive-1 = Afterspaceでガイドを始めます。Xが開き、Xのページの上で、どこをクリックするかを示します。
help-archive-2 = パスワードとコードで本人確認をして、アーカイブをリクエストします。
help-archive-3 = Xの準備が終わるのを待って、すべてのファイルをダウンロードします。
help-archive-hosted = アーカイブには、あなたがホストしたスペースが入っています。ゲストとして参加しただけのものは、ホストのアーカイブにあります。
help-archive-link = Xのリンクが使えるのは7日間です。準備ができたら、すぐにダウンロードしてください。

help-waiting-day = Xには1日、ときには数日かかります。その間、すべて閉じてかまいません。Afterspaceがリクエストを覚えています。
help-waiting-week = 7日たっても返事がなければ、もう一度リクエストしてください。ボタンが押せるようになれば、Xは新しいリクエストを受け付けます。
help-waiting-reminders = Afterspaceは1日後、その後は毎日、そしてXのリンクの期限が切れる前にお知らせします。どのお知らせが必要かは選べます。

help-import-1 = ZIPをライブラリのどこかにドロップするか、「追加」で選びます。解凍しないでください。
help-import-2 = Xから複数のファイルを受け取ったら、すべて選びます。あとから1つずつ追加することもできます。
help-import-3 = 録音は、1つずつ完全になりしだい現れ、再生できます。
help-import-parts = ZIPの中のZIP、分割されたZIP、単独の音声ファイルも読み込めます。元のファイルは変更されません。
help-import-damaged = 壊れたZIPや途中までのZIPからも、無事なものはすべて保存し、何が足りないかをレポートで示します。
help-import-report = 読み込みのたびにレポートが残ります。アーカイブに何があり、それがどうなったかがわかります。

help-listen-lanes = 波形の下に、話した人ごとの帯があります。いつ話したかを示し、クリックするとそこから再生します。
help-listen-only = 名前をクリックすると、その人だけを聞けます。無音は、プレーヤーの設定で飛ばせます。
help-listen-names = Xは人をユーザー名でしか知りません。それぞれの録音からつながる人のページで、名前を付けられます。
help-listen-keys = スペースキーで再生と一時停止、JとLでスキップ、NとPで次と前の発言へ移ります。すべてのキーは設定にあります。

help-transcript-1 = 「保存」で録音の音声を.m4aか.mp3で保存します。
help-transcript-2 = そのファイルを文字起こしのツールに渡すと、文字のファイルが得られます。
help-transcript-3 = 録音を開き、文字起こしのタブを選んで、そのファイルを添付します。そこにドロップすることもできます。
help-transcript-none = Xは文字起こしを提供せず、Afterspaceも作りません。何もこのパソコンの外に出さず、ブラウザーでの認識はまだ十分ではないからです。
help-transcript-tools = Whisper、whisper.cpp、MacWhisper、Vibeは自分のパソコンで動きます。otter.ai、Descript、Rev、Deepgramなどのサービスには、音声がインターネットで送られます。
help-transcript-format = できれば.srt、.vtt、.jsonを選んでください。時刻があるので、文字が音声に合わせて進み、話した人も補われます。ただの.txtも使えますが、時刻はありません。

help-backup-1 = 設定を開き、「ストレージ」を選びます。
help-backup-2 = バックアップを選び、ファイルを別の場所に保管します。別のディスクや、自分のクラウドなどです。
help-backup-3 = 別のブラウザーにAfterspaceを入れ、同じ場所で復元を選び、そのファイルを指定します。
help-backup-only = ライブラリは、このブラウザープロファイルの中にしかありません。プロファイルが消えたり壊れたりすると、その間にXが削除した録音も失われます。
help-backup-people = バックアップには、ほかの人の声と名前が入っています。録音と同じように大切に保管してください。

help-uninstall-all = Afterspaceをアンインストールすると、ブラウザーはそのすべてを削除します。録音、名前、メモ、文字起こし、設定です。どの拡張機能にも止められません。
help-uninstall-first = 先にバックアップしてください。ファイルとして保存したもの、ダウンロードしたものは、そのまま残ります。
help-uninstall-files = アンインストールせずにライブラリを空にするには、設定の「ストレージ」で、すべての削除を選びます。

help-privacy-local = すべてはこのパソコンの中にあります。Afterspaceにはサーバーがなく、何も数えず、何も送りません。
help-privacy-x = Xのページでは、どこをクリックするかを示すだけです。パスワードやコードは見ません。代わりに操作することもありません。
help-privacy-others = 録音にはほかの人の声が入っています。公開する前に、その人たちに聞いてください。

help-report-lead = これがレポートのすべてです。バージョン、数、コードだけで、名前、タイトル、ID、時刻はありません。
help-report-shape = 読み込みに失敗したときは、アーカイブの作りを加えられます。Xが使う項目の名前、値の種類、数、大きさだけで、中身は一切加わりません。
help-report-copy = レポートをコピー
help-report-add = アーカイブを加える…
help-report-remove = アーカイブを外す
help-report-copied = コピーしました。何も送信していません。問題を報告する場所に貼り付けてください。
help-report-copy-failed = ブラウザーに許可されませんでした。レポートを選択して、自分でコピーしてください。
