space-video-title = 映像

error-video-codec-title = このブラウザーではこの映像を再生できません
error-video-codec-help = 音声はいつもどおり再生できます。映像を見るには、元のファイルを保存し、この形式に対応したアプリで開いてください。
error-video-damaged-title = この映像は読み取れません
error-video-damaged-help = 音声はいつもどおり再生できます。元のファイルはそのまま保管されています。
