sample-title = 4人の声、言葉はなし
sample-label = サンプル
sample-text = 待っているあいだにプレーヤーを試せる合成音声です。ライブラリには入っていません。
