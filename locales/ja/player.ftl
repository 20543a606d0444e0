player = プレーヤー
play-title = { $title }を再生
pause-title = { $title }を一時停止
seek = 録音の再生位置
position-of = { $duration }のうち{ $position }
now-playing = 再生中
now-paused = 一時停止中
