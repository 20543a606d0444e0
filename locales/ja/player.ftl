player = プレーヤー
play-title = { $title }を再生
pause-title = { $title }を一時停止
seek = 録音の再生位置
position-of = { $duration }のうち{ $position }

next-speaker = 次：{ $time }後に{ $speaker }
only-speaker = { $speaker }のみ
